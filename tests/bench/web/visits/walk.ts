import { setTimeout as pause } from 'node:timers/promises';
import type { Figures } from '../figures.ts';
import { median } from '../statistics.ts';
import type { Tab } from '../tab.ts';
import { keeps, lastNext, nextSpot, optionSpot, shiftIn, shiftNote, shows, slowestOf, slowestOfAll, type Visitor } from './arrive.ts';
import { giveFirstAnswer } from './first-answer.ts';

interface Noted {
  /** What a reader of the figures should know. */
  readonly notes: readonly string[];
  /** What helps to understand one round. */
  readonly details: readonly string[];
}

/** Between two taps of someone who walks quickly, in milliseconds. */
const THINK = 200;
/** How long Next may seem to do nothing before it is tapped again, in milliseconds, and how often. */
const IGNORED = 8000;
const TURNS = 5;

export type Walked = Omit<Figures, 'firstPaint' | 'largestPaint' | 'hurried'> & Noted;

/** Taps the answers of a page, as far as they are not chosen yet. */
const answerPage = async ({ contender, pages }: Visitor, tab: Tab, place: number): Promise<void> => {
  for (const item of pages[place]?.items ?? []) {
    for (const value of item.taps) {
      await pause(THINK);
      const option = contender.signs.option(item, value);
      const spot = await optionSpot(tab, option);
      if (!(await tab.call('chosen', option))) await tab.tap(spot);
    }
  }
  await pause(THINK);
};

/** Answers a page and goes on; says how long the last Next took to lead to the next question, in milliseconds. */
const pass = async (visitor: Visitor, tab: Tab, place: number): Promise<number> => {
  const page = visitor.pages[place]?.id ?? '';
  for (let turn = 0; turn < TURNS; turn += 1) {
    await answerPage(visitor, tab, place);
    await tab.tap(await nextSpot(tab));
    const after = await tab.hears(shows(place + 1), IGNORED);
    if (after === null) continue;
    if (!(await keeps(visitor, tab, place))) throw new Error(`an answer of ${page} was not kept`);
    return after.at - lastNext(tab.told, after.at);
  }
  throw new Error(`Next on ${page} led nowhere`);
};

/** Answers all pages, and ends on the last one. The way from the first page to the second is part of the loading. */
export const walk = async (visitor: Visitor): Promise<Walked> => {
  const { tab, figures, before, lost } = await giveFirstAnswer(visitor);
  const steps: number[] = [];
  const last = visitor.pages.length - 1;
  for (let place = 1; place < last; place += 1) steps.push(await pass(visitor, tab, place));
  await answerPage(visitor, tab, last);
  await pause(500);
  const slow = slowestOfAll(before.slow, await slowestOf(tab));
  const shift = Math.max(before.shift, shiftIn(tab.told));
  const heap = await tab.heap();
  const failures = new Set(tab.failed);
  const again = tab.told.filter(({ kind }) => kind === 'next').length - last;
  await tab.close();
  return {
    ...figures,
    step: median(steps),
    shift,
    slowest: slow.ms,
    heap,
    details: [`slowest on the walk: ${slow.name}`, ...shiftNote(tab.told)],
    notes: [
      ...(lost ? ['what was tapped as soon as the first question stood there was lost'] : []),
      ...(again > 0 ? ['Next did nothing at first on the walk and was tapped again'] : []),
      ...[...failures].map((failure) => `a request failed: ${failure}`),
    ],
  };
};
