import type { Because, Finding } from '#engine';

/** What findings lead to: another level, no change, a calmer one, or one that other questions still decide. */
type Then =
  | { readonly kind: 'stays' | 'again' | 'others' }
  | { readonly kind: 'now' | 'at-least'; readonly level: string };

export interface Found {
  readonly answers: readonly Because[];
  readonly leadsTo: Then;
}

const NOTHING_FOUND = 'none';

/**
 * The findings of one uncertain answer; those that lead to the same stand together, the most urgent first. To find
 * nothing stands by itself, so that no sign is told in one breath with it.
 */
export const foundOf = ({ found }: Finding, levels: readonly string[], now: string): readonly Found[] => {
  const rank = (level: string) => levels.indexOf(level);
  const thenOf = (level: string, certain: boolean): Then => {
    if (rank(level) < rank(now)) return { kind: certain ? 'now' : 'at-least', level };
    if (level === now) return { kind: certain ? 'stays' : 'others' };
    return { kind: certain ? 'again' : 'others' };
  };
  const told: Found[] = [];
  for (const { answer, level, certain } of found.toSorted((a, b) => rank(a.level) - rank(b.level))) {
    const leadsTo = thenOf(level, certain);
    const alone = (each: Because) => each.answer === NOTHING_FOUND;
    const place = told.findIndex(
      (each) => JSON.stringify(each.leadsTo) === JSON.stringify(leadsTo) && !each.answers.some(alone) && !alone(answer),
    );
    const alike = told[place];
    if (alike === undefined) told.push({ answers: [answer], leadsTo });
    else told[place] = { leadsTo, answers: [...alike.answers, answer] };
  }
  return told;
};
