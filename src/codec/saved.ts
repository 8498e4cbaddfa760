import * as z from 'zod/mini';
import type { Answer, Items } from '#engine';
import { decodeAnswer, type Dropped, isRecord } from './answers.ts';

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

const FORMAT = 1;
const stamped = z.object({ value: z.unknown(), at: z.int().check(z.gte(0)) });

export const encodeSaved = (saved: Saved): string => JSON.stringify({ format: FORMAT, ...saved });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readEntry = (items: Items, item: string, entry: unknown): Stamped | { problem: string } => {
  const shell = stamped.safeParse(entry);
  if (!shell.success) return { problem: 'not saved as an answer with its time' };
  const decoded = decodeAnswer(items, item, shell.data.value);
  return 'answer' in decoded ? { value: decoded.answer, at: shell.data.at } : decoded;
};

/**
 * Reads what a device kept, from this or another version of the questionnaire, as far as it is valid. What is not is
 * named, so that it can be asked again. Never throws.
 */
export const decodeSaved = (items: Items, places: readonly string[], text: string | null): Saved & { dropped: readonly Dropped[] } => {
  if (text === null) return { ...nothingSaved, dropped: [] };
  const raw = parse(text);
  const kept = isRecord(raw) ? raw : {};
  const place = typeof kept.place === 'string' && places.includes(kept.place) ? kept.place : null;
  const askedAgain = (['dropped', 'expired'] as const).filter((why) => Array.isArray(kept.askedAgain) && kept.askedAgain.includes(why));
  const known = { place, askedAgain };
  if (!isRecord(raw) || (raw.answers !== undefined && !isRecord(raw.answers)))
    return { ...known, answers: {}, dropped: [{ item: '', problem: 'the saved answers could not be read' }] };
  const answers: Record<string, Stamped> = {};
  const dropped: Dropped[] = [];
  for (const [item, entry] of Object.entries(isRecord(raw.answers) ? raw.answers : {})) {
    const read = readEntry(items, item, entry);
    if ('problem' in read) dropped.push({ item, problem: read.problem });
    else answers[item] = read;
  }
  return { ...known, answers, dropped };
};
