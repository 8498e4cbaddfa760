import * as z from 'zod/mini';
import type { Items } from '#engine';
import { decodeAnswer, type Dropped, isRecord } from './answers.ts';
import { type DecodeSaved, nothingSaved, type Stamped } from './keep.ts';

const stamped = z.object({ value: z.unknown(), at: z.int().check(z.gte(0)) });

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
export const decodeSaved: DecodeSaved = (items, places, text) => {
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
