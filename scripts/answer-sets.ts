import { decodeAnswers, type Dropped, isRecord } from '#codec';
import type { Answers, Items } from '#engine';
import { type Json, NotJson, parseJson } from './json.ts';

/** One answer set as a file gives it: its place in words, what was read, and what was not and why. */
export interface AnswerSet {
  readonly place: string;
  readonly id: string | number | null;
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
}

interface Entry extends Json {
  readonly place: string;
}

const keys = ['id', 'answers'];

/** Each line is read by itself; lines without anything on them are nothing. */
const readLines = (text: string): Entry[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [{ ...parseJson(line), place: `line ${index + 1}` }];
    } catch (error) {
      if (error instanceof NotJson) error.line = index + 1;
      throw error;
    }
  });

/** The entries of a text that holds one answer set, an array of them, or one a line (JSON Lines). Throws `NotJson`. */
const readEntries = (text: string): Entry[] => {
  if (text.trim() === '') throw new NotJson('there is nothing in it', text, 0);
  let whole: Json;
  try {
    whole = parseJson(text);
  } catch (error) {
    const [first = '', ...others] = text.trim().split('\n');
    if (others.length === 0 || !isJson(first)) throw error;
    return readLines(text);
  }
  const { value, repeated } = whole;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each, index) => ({ value: each, repeated, place: `entry ${index + 1}` }));
};

const isJson = (text: string): boolean => {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
};

const isId = (id: unknown): id is string | number =>
  typeof id === 'string' || (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER);

const readEntry = (items: Items, { value, repeated, place }: Entry): AnswerSet => {
  if (!isRecord(value)) {
    const problem = 'the entry is not an object with "answers"';
    return { place, id: null, answers: {}, dropped: [{ item: '', problem }] };
  }
  const dropped: Dropped[] = [];
  const note = (problem: string, item = '') => dropped.push({ item, problem });

  for (const key of Object.keys(value)) if (!keys.includes(key)) note(`unknown key ${JSON.stringify(key)} beside "id" and "answers"`);
  const twice = repeated.get(value) ?? new Set();
  for (const key of twice) note(`${JSON.stringify(key)} stands twice, so neither counts`);

  const { id } = value;
  const usable = isId(id) && !twice.has('id');
  if (id !== undefined && !isId(id)) note('the id is neither a text nor a number that can be kept exactly');

  let answers: Answers = {};
  if (value.answers === undefined) note('there is no "answers"');
  else if (!twice.has('answers')) {
    const decoded = decodeAnswers(items, value.answers);
    const doubtful = isRecord(value.answers) ? (repeated.get(value.answers) ?? new Set<string>()) : new Set<string>();
    for (const item of doubtful) note('answered twice, so neither answer counts', item);
    dropped.push(...decoded.dropped.filter(({ item }) => !doubtful.has(item)));
    answers = Object.fromEntries(Object.entries(decoded.answers).filter(([item]) => !doubtful.has(item)));
  }
  return { place, id: usable ? id : null, answers, dropped };
};

/** Reads every answer set of a text as far as it is valid, in order. Throws `NotJson` where the text cannot be read. */
export const readAnswerSets = (items: Items, text: string): AnswerSet[] =>
  readEntries(text).map((entry) => readEntry(items, entry));
