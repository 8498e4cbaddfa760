import type { Guide } from './guide.ts';
import type { Answer, Items } from './item.ts';
import { openForLevel } from './open.ts';
import { type Triage, triageOf } from './triage.ts';

/** The answers worth trying when looking for the lowest level; ticking more than one option never lowers it. */
const answersTo = (items: Items, id: string): Answer[] => {
  const item = items[id];
  if (item === undefined) return [];
  if (item.kind === 'scale') return Array.from({ length: item.max - item.min + 1 }, (_, step) => item.min + step);
  if (item.kind === 'single') return [...item.options];
  return item.options.toReversed().map((option) => [option]);
};

const search = (guide: Guide, triage: Triage, best: number): number => {
  if (triage.lowest <= best) return best;
  const [item] = openForLevel(triage);
  if (item === undefined) return Math.max(best, triage.lowest);
  const tries = answersTo(guide.items, item)
    .map((answer) => triageOf(guide, { ...triage.reading.answers, [item]: answer }))
    .toSorted((a, b) => b.lowest - a.lowest);
  let found = best;
  for (const each of tries) {
    found = search(guide, each, found);
    if (found >= triage.lowest) return found;
  }
  return found;
};

/**
 * The lowest level that any way of answering the rest could still give, as an index into `guide.levels`.
 * Splits one open item at a time and leaves out every branch that cannot lie lower than the best one found.
 */
export const atLeastLevel = (triage: Triage): number => search(triage.reading.guide, triage, -1);
