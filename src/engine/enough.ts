import type { AnswerSet } from './answer-set.ts';
import type { Because } from './explain.ts';
import { formOf } from './form.ts';
import type { Guide } from './guide.ts';
import type { Answers } from './item.ts';
import type { Layout } from './layout.ts';
import { outcomeOf } from './outcome.ts';
import { eachAnswer } from './outlook.ts';
import type { FiredRule } from './triage.ts';

const bitOf = ({ place, bits }: Layout, { item, answer }: Because): { readonly at: number; readonly bit: number } => {
  const at = place.get(item) as number;
  return { at, bit: (bits[at] as Layout['bits'][number]).get(answer) ?? 0 };
};

/** All answer sets in which this much was said, whatever else was ticked beside it. */
const setSaying = (layout: Layout, said: readonly Because[]): AnswerSet => {
  const set = layout.every.slice();
  for (const each of said) {
    const { at, bit } = bitOf(layout, each);
    set[layout.ids.length + at] = (set[layout.ids.length + at] as number) | bit;
    if (!layout.several[at]) set[at] = bit;
  }
  return set;
};

/**
 * The first choice of so many, in order, that has something of each list; null where there is none.
 * `from` is in order, and so is each list.
 */
export const chooseFromEach = <T>(from: readonly T[], size: number, lists: readonly (readonly T[])[]): T[] | null => {
  // Stryker disable next-line ConditionalExpression,MethodExpression,ArrowFunction: of an empty list nothing is ever chosen, which shows in the end.
  if (lists.some((list) => list.length === 0)) return null;
  if (from.length < size) return null;
  if (size === 0) return lists.length === 0 ? [] : null;
  const [first, ...later] = from as readonly [T, ...T[]];
  const rest = chooseFromEach(later, size - 1, lists.filter((list) => !list.includes(first)));
  if (rest !== null) return [first, ...rest];
  // Stryker disable next-line ConditionalExpression,MethodExpression: what was passed over is not chosen later either.
  return chooseFromEach(later, size, lists.map((list) => list.filter((each) => each !== first)));
};

/**
 * The fewest answers that are enough for a level at least this urgent, whatever else had been answered. Begins with
 * what made a rule fire, and looks whether fewer would do. Empty where no answer is needed.
 */
export const enoughFor = (guide: Guide, answers: Answers, level: string, rules: readonly FiredRule[]): readonly Because[] => {
  const { layout, search, formulas } = formOf(guide);
  const urgent = outcomeOf(guide).atLeast[guide.levels.indexOf(level)] as number;
  const calmer = formulas.not(urgent);
  const findCalmer = (said: readonly Because[]): AnswerSet | null => search.find(setSaying(layout, said), calmer);
  const isEnough = (said: readonly Because[]): boolean => findCalmer(said) === null;
  const reads = (item: string): boolean => ((formulas.reads[urgent] as number) & (1 << (layout.place.get(item) ?? 31))) !== 0;
  const told = eachAnswer(answers).filter(({ item }) => reads(item));
  const known = rules.map(({ because }) => because).filter(isEnough).toSorted((a, b) => a.length - b.length)[0] ?? told;

  const saidIn = (set: AnswerSet): Because[] =>
    told.filter((each) => {
      const { at, bit } = bitOf(layout, each);
      return ((set[at] as number) & bit) !== 0;
    });

  /** Where a calmer end was found: the answers of which one must be told, since with all others it still may end so. */
  const missingIn = (calmerEnd: AnswerSet): Because[] => {
    let most = saidIn(calmerEnd);
    // Stryker disable next-line BlockStatement: a longer list rules out less at once, and no other choice.
    for (const each of told) {
      const more = most.includes(each) ? null : findCalmer([...most, each]);
      // Stryker disable next-line ConditionalExpression: a longer list rules out less at once, and no other choice.
      if (more !== null) most = saidIn(more);
    }
    return told.filter((each) => !most.includes(each));
  };

  const lists: Because[][] = [];
  for (let size = 0; size < known.length; size += 1) {
    for (let fewer = chooseFromEach(told, size, lists); fewer !== null; fewer = chooseFromEach(told, size, lists)) {
      const calmerEnd = findCalmer(fewer);
      if (calmerEnd === null) return fewer;
      lists.push(missingIn(calmerEnd));
    }
  }
  return known;
};
