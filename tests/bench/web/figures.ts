import { median } from './statistics.ts';

/** What is measured of a contender; null where it was not. Times in milliseconds, from the start of the navigation. */
export interface Figures {
  /** Over the network until the question after the first stands there. */
  readonly bytes: number | null;
  readonly requests: number | null;
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  /** The tap on Next with which the first answer counted. */
  readonly firstAnswer: number | null;
  /** The question after the first stands there. */
  readonly nextShown: number | null;
  /** From Next to the next question. */
  readonly step: number | null;
  /** Layout shift, all of it added up. */
  readonly shift: number | null;
  /** The slowest interaction of the walk. */
  readonly slowest: number | null;
  /** The slowest interaction of someone who taps without pause while the page comes to life. */
  readonly hurried: number | null;
  /** Bytes of JavaScript objects at the end of the walk. */
  readonly heap: number | null;
}

export const nothing: Figures = {
  bytes: null, requests: null, firstPaint: null, largestPaint: null, firstAnswer: null, nextShown: null, step: null,
  shift: null, slowest: null, hurried: null, heap: null,
};

export type Measure = keyof Figures;
export const measures = Object.keys(nothing) as readonly Measure[];

/** The median of each figure over the rounds. */
export const mediansOf = (rounds: readonly Figures[]): Figures =>
  Object.fromEntries(measures.map((measure) => [measure, median(rounds.map((round) => round[measure]))])) as unknown as Figures;
