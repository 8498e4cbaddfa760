import type { NumberFacts } from '#content';

/** Whether a number was never checked, or so long ago that it should be confirmed. */
export const needsConfirming = (checkedOn: NumberFacts['checkedOn'], months: number, today: Date): boolean => {
  if (checkedOn === null) return true;
  const goodUntil = new Date(`${checkedOn}T00:00:00`);
  goodUntil.setMonth(goodUntil.getMonth() + months, goodUntil.getDate() + 1);
  return Number.isNaN(goodUntil.getTime()) || today >= goodUntil;
};
