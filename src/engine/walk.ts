import type { Guide, Page } from './guide.ts';
import type { Answers } from './item.ts';
import { type Openness, opennessOf } from './open.ts';
import { enabledVerdict, read } from './reading.ts';

/** Where a person stands among the pages, as a function of the answers alone. */
export interface Walk {
  /**
   * The pages that can be visited, in the order of the guide: those with an answer that counts, up to the next one. A
   * page after it is among them when its own answers have opened that one.
   */
  readonly path: readonly string[];
  /** The first page with a question that can still change the result; null when the result is settled. */
  readonly next: string | null;
  /** How many pages may still come, the open one included; adding answers never makes it grow. */
  readonly ahead: number;
}

const without = (answers: Answers, items: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([item]) => !items.includes(item)));

/** The answers that count: those to items that apply. The others are kept, but say nothing. */
export const countedAnswers = (guide: Guide, answers: Answers): Answers => {
  const reading = read(guide, answers);
  return Object.fromEntries(Object.entries(answers).filter(([item]) => enabledVerdict(reading, item) === 'holds'));
};

/**
 * The items a page shows: those that apply and are answered, or that could change the result given what stands before
 * them. What is answered further down the page never takes an item away from above it.
 */
export const itemsOn = (guide: Guide, page: Page, answers: Answers): string[] => {
  const reading = read(guide, answers);
  let above: { readonly left: number; readonly openness: Openness } | null = null;
  return page.items.filter((item, place) => {
    if (enabledVerdict(reading, item) !== 'holds') return false;
    if (answers[item] !== undefined) return true;
    // Stryker disable next-line MethodExpression,ConditionalExpression: what was not answered need not be taken away.
    const further = page.items.slice(place).filter((each) => answers[each] !== undefined);
    // As long as none was answered in between, the same answers stand above.
    // Stryker disable next-line ConditionalExpression: looked at again, they leave the same open.
    if (above?.left !== further.length) above = { left: further.length, openness: opennessOf(read(guide, without(answers, further))) };
    return above.openness.open(item);
  });
};

/** The way through the pages that these answers make. */
export const walkOf = (guide: Guide, answers: Answers): Walk => {
  const { open, possible } = opennessOf(read(guide, answers));
  const next = guide.pages.find((page) => page.items.some(open));
  const counted = countedAnswers(guide, answers);
  const answered = guide.pages.filter((page) => page.items.some((item) => counted[item] !== undefined));
  const visitable = (page: Page) =>
    next === undefined || guide.pages.indexOf(page) < guide.pages.indexOf(next)
      || !next.items.some(opennessOf(read(guide, without(answers, page.items))).open);
  const path = guide.pages.filter((page) => page === next || (answered.includes(page) && visitable(page)));
  const ahead = guide.pages.filter((page) => page.items.some(possible));
  return { path: path.map(({ id }) => id), next: next?.id ?? null, ahead: ahead.length };
};
