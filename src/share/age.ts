import type { Facts } from '#content';
import type { Answers } from '#engine';

const HOUR = 3_600_000;
/** How far two devices' clocks may differ before a moment counts as one to come. */
const CLOCK_DRIFT = HOUR / 12;

type Stamps = { readonly [item: string]: { readonly at: number } };

/** When the oldest of the answers that speak of the present was given: they are as old as that one. 0 where there is none. */
export const givenAt = (stamps: Stamps, counted: Answers, { items }: Facts['present']): number => {
  const moments = (ids: readonly string[]) => ids.flatMap((id) => stamps[id]?.at ?? []);
  const ids = Object.keys(counted);
  const present = moments(ids.filter((id) => items.includes(id)));
  const all = present.length > 0 ? present : moments(ids);
  return all.length > 0 ? Math.min(...all) : 0;
};

/** Whether answers of that moment, or of one to come, are no longer good for a result today. */
export const isOld = (at: number, now: number, { hours }: Facts['present']): boolean =>
  now - at > hours * HOUR || at - now > CLOCK_DRIFT;
