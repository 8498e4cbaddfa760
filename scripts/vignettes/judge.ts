import { guide } from '#data';
import { type Answers, assess } from '#engine';

/** What the rules said to one person: the level, null while something is open, and all that the plan or the advice suggests. */
export interface Judgment {
  readonly level: string | null;
  readonly shown: readonly string[];
}

const suggestedBy: { readonly [advice: string]: string } = { 'adv-heat': 'heat', 'adv-ice': 'ice' };

/** Asks the rules. */
export const judge = (answers: Answers): Judgment => {
  const got = assess(guide, answers);
  if (!got.settled) return { level: null, shown: [] };
  const advised = got.advice.flatMap((id) => suggestedBy[id] ?? []);
  return { level: got.level, shown: [...new Set([...got.techniques.map(({ id }) => id), ...got.steps, ...advised])] };
};
