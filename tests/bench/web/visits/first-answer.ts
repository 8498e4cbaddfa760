import type { Figures } from '../figures.ts';
import type { Spot } from '../in-page.ts';
import type { Tab } from '../tab.ts';
import { type Arrival, arrive, firstTap, keeps, lastNext, nextSpot, optionSpot, PATIENCE, shiftIn, shows, type Slow, slowestOf, slowestOfAll, type Visitor } from './arrive.ts';

/** The first answer, given, and what that took. */
export interface Taken {
  /** Stands on the second question. */
  readonly tab: Tab;
  readonly figures: Pick<Figures, 'bytes' | 'requests' | 'firstAnswer' | 'nextShown'>;
  /** The slowest interaction and the layout shift of visits that were left again. */
  readonly before: { readonly slow: Slow; readonly shift: number };
  /** Whether an answer that was tapped as soon as the question stood there did not count. */
  readonly lost: boolean;
}

/** How long taps may go unanswered before they count as lost. */
const LOST = 12_000;

/** What it took to get to the second question, or null where it does not stand there with the first answer kept. */
const figuresOf = async (visitor: Visitor, { tab, begun }: Arrival, patience: number): Promise<Taken['figures'] | null> => {
  const after = await tab.hears(shows(1), patience);
  if (after === null || !(await keeps(visitor, tab, 0))) return null;
  return { ...tab.transferred(after.at), firstAnswer: lastNext(tab.told, after.at) - begun, nextShown: after.at - begun };
};

const leave = async (tab: Tab): Promise<Taken['before']> => {
  const before = { slow: await slowestOf(tab), shift: shiftIn(tab.told) };
  await tab.close();
  return before;
};

/** Answers as soon as the question stands there, once. What an early script notes down counts, whenever it is acted on. */
const answerOnce = async (visitor: Visitor, { tab, shown: { spots } }: Arrival): Promise<void> => {
  if (spots === null) {
    await tab.tap(await optionSpot(tab, firstTap(visitor)));
    await tab.tap(await nextSpot(tab));
    return;
  }
  // Nobody waits for a page to be ready before the second tap.
  void tab.tap(spots.option);
  void tab.tap(spots.next);
};

/** Answers again and again, as someone would whose taps do nothing, until it counts. */
const answerUntilTaken = async (visitor: Visitor, arrival: Arrival): Promise<Taken['figures']> => {
  const { tab } = arrival;
  const first = firstTap(visitor);
  const moved = () => tab.told.some(shows(1));
  const tap = async (spot: Spot | null) => {
    if (spot !== null && !moved()) await tab.tap(spot);
  };
  for (let turn = 0; turn < 500 && !moved(); turn += 1) {
    // An answer that looks chosen and does not count is taken back and chosen anew.
    const again = turn > 0 && (await tab.call('chosen', first));
    const option = await tab.call('option', first);
    await tap(option);
    if (again) await tap(option);
    await tap(await tab.call('next'));
    await tab.hears(shows(1), 60);
  }
  const figures = await figuresOf(visitor, arrival, 0);
  if (figures === null) throw new Error('the first answer never counted');
  return figures;
};

/** Comes once more, waits until the page is at rest, and answers. */
const answerCalmly = async (visitor: Visitor): Promise<Tab> => {
  const { tab } = await arrive(visitor);
  await tab.quiet();
  await tab.tap(await optionSpot(tab, firstTap(visitor)));
  await tab.tap(await nextSpot(tab));
  if ((await tab.hears(shows(1), PATIENCE)) === null) throw new Error('the first answer leads nowhere');
  return tab;
};

/** Gives the first answer at the earliest moment at which it counts. */
export const giveFirstAnswer = async (visitor: Visitor): Promise<Taken> => {
  const arrival = await arrive(visitor);
  await answerOnce(visitor, arrival);
  const figures = await figuresOf(visitor, arrival, LOST);
  if (figures !== null) return { tab: arrival.tab, figures, before: { slow: { ms: 0, name: 'none' }, shift: 0 }, lost: false };

  const once = await leave(arrival.tab);
  const again = await arrive(visitor);
  const late = await answerUntilTaken(visitor, again);
  // The last of those taps may have fallen on the next question, so the walk begins anew.
  const repeated = await leave(again.tab);
  const before = { slow: slowestOfAll(once.slow, repeated.slow), shift: Math.max(once.shift, repeated.shift) };
  return { tab: await answerCalmly(visitor), figures: late, before, lost: true };
};
