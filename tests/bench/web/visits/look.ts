import type { Figures } from '../figures.ts';
import { arrive, shiftIn, shiftNote, type Visitor } from './arrive.ts';

/** Looks on until the page has come to rest, and touches nothing: the browser stops noting paints at the first tap. */
export const look = async (visitor: Visitor): Promise<Pick<Figures, 'firstPaint' | 'largestPaint'> & { readonly shift: number; readonly details: readonly string[] }> => {
  const { tab } = await arrive(visitor);
  await tab.quiet();
  const { first, largest, of } = await tab.call('paints');
  const shift = shiftIn(tab.told);
  const details = [`largest paint: ${of}`, ...shiftNote(tab.told)];
  await tab.close();
  return { firstPaint: first, largestPaint: largest, shift, details };
};
