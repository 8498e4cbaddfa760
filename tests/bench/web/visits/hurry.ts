import { setTimeout as pause } from 'node:timers/promises';
import { arrive, firstTap, type Slow, slowestOf, type Visitor } from './arrive.ts';

/** Between two taps of someone who cannot wait, in milliseconds. */
const RESTLESS = 30;

/** Taps the first answer over and over while the page is still coming to life; says which tap took longest. */
export const hurry = async (visitor: Visitor): Promise<Slow> => {
  const { tab } = await arrive(visitor);
  const rested = new AbortController();
  void tab.quiet().then(() => rested.abort());
  while (!rested.signal.aborted) {
    const spot = await tab.call('option', firstTap(visitor));
    // The page answers each tap before the next comes, so that none waits for another.
    if (spot !== null) await tab.tap(spot);
    await pause(RESTLESS);
  }
  await pause(300);
  const slow = await slowestOf(tab);
  await tab.close();
  return slow;
};
