import type { Answer, Items } from '#engine';
import type { Dropped } from './answers.ts';

/** An answer with the moment it was given, in milliseconds since 1970. */
export interface Stamped {
  readonly value: Answer;
  readonly at: number;
}

/** Why something is asked again: it could not be read, or it has grown old. */
export type AskedAgain = 'dropped' | 'expired';

/** What a device keeps: answers by item, the country chosen for the numbers, and what the person has yet to be told. */
export interface Saved {
  readonly answers: { readonly [item: string]: Stamped };
  readonly place: string | null;
  readonly askedAgain: readonly AskedAgain[];
}

export const nothingSaved: Saved = { answers: {}, place: null, askedAgain: [] };

/** Reads what a device kept; see `decodeSaved`. */
export type DecodeSaved = (items: Items, places: readonly string[], text: string | null) => Saved & { readonly dropped: readonly Dropped[] };

const FORMAT = 1;

export const encodeSaved = (saved: Saved): string => JSON.stringify({ format: FORMAT, ...saved });
