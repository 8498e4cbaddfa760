import type { Guide, Page } from './guide.ts';
import type { Answers } from './item.ts';
import { openItems } from './open.ts';
import { enabledVerdict } from './reading.ts';
import { triageOf } from './triage.ts';

/** Where a person stands among the pages, as a function of the answers alone. */
export interface Walk {
  /** Pages that hold something answered or something to answer, in order, up to the first that is not finished. */
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
  const { reading } = triageOf(guide, answers);
  return Object.fromEntries(Object.entries(answers).filter(([item]) => enabledVerdict(reading, item) === 'holds'));
};

/**
 * The items a page shows: those that apply and are answered, or that could change the result given what stands before
 * them. What is answered further down the page never takes an item away from above it.
 */
export const itemsOn = (guide: Guide, page: Page, answers: Answers): string[] => {
  const { reading } = triageOf(guide, answers);
  return page.items.filter((item, place) => {
    if (enabledVerdict(reading, item) !== 'holds') return false;
    if (answers[item] !== undefined) return true;
    return openItems(triageOf(guide, without(answers, page.items.slice(place)))).open.includes(item);
  });
};

/** The way through the pages that these answers make. */
export const walkOf = (guide: Guide, answers: Answers): Walk => {
  const { open, possible } = openItems(triageOf(guide, answers));
  const next = guide.pages.find((page) => page.items.some((item) => open.includes(item)));
  const reached = next === undefined ? guide.pages : guide.pages.slice(0, guide.pages.indexOf(next));
  const counted = countedAnswers(guide, answers);
  const done = reached.filter((page) => page.items.some((item) => counted[item] !== undefined));
  const ahead = guide.pages.filter((page) => page.items.some((item) => possible.includes(item)));
  return { path: [...done, ...(next ? [next] : [])].map(({ id }) => id), next: next?.id ?? null, ahead: ahead.length };
};
