import { type Answer, type Answers, countedAnswers, type Guide, type Item, type Items } from '#engine';

/** Answers as one person hands them to another, with the moment they were given, in milliseconds since 1970. */
export interface Given {
  readonly answers: Answers;
  readonly at: number;
}

/** Why a code is not read: it is not whole, or was made by another version of the app or of the questions. */
export type LinkProblem = 'damaged' | 'other-version';

/**
 * A code is one whole number. It leaves this remainder when it is divided by the check number, as the number of a bank
 * account does with 97. Another format leaves another remainder.
 */
const FORMAT = 1n;
const FORMATS = 100n;
/** A prime, so that one wrong sign or two swapped ones are always seen, and any other damage all but once in ten billion times. */
const CHECK = 9_999_999_967n;
/** The signs of a code: digits and small letters. */
const SIGNS = 36;
const LONGEST = 200;
const HOUR = 3_600_000;
/** No device's clock is past the year 9999, and later days cannot be written. */
const LAST_HOUR = Math.floor(Date.UTC(9999, 0) / HOUR);

/** What tells one version of the questions from another, from 0 to below 2³². */
const fingerprintOf = (items: Items): bigint =>
  BigInt([...JSON.stringify(items)].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5));
const FINGERPRINTS = 2n ** 32n;

/** How many ways there are to answer an item; the first of them is not to. */
const waysOf = (item: Item): number => {
  switch (item.kind) {
    case 'single':
      return item.options.length + 1;
    case 'multiple':
      return 2 ** item.options.length;
    case 'scale':
      return item.max - item.min + 2;
  }
};

/** Which of these ways an answer is. */
const wayOf = (item: Item, answer: Answer | undefined): number => {
  if (answer === undefined) return 0;
  switch (item.kind) {
    case 'single':
      return item.options.indexOf(String(answer)) + 1;
    case 'multiple':
      return item.options.reduce((way, option, place) => way + (typeof answer === 'object' && answer.includes(option) ? 2 ** place : 0), 0);
    case 'scale':
      return Number(answer) - item.min + 1;
  }
};

/** The answer that such a way is. */
const answerOf = (item: Item, way: number): Answer | undefined => {
  if (way === 0) return undefined;
  switch (item.kind) {
    case 'single':
      return item.options[way - 1];
    case 'multiple':
      return item.options.filter((_, place) => Math.floor(way / 2 ** place) % 2 === 1);
    case 'scale':
      return item.min + way - 1;
  }
};

/** The answers that count, and the hour they were given, as a few letters and digits. */
export const encodeLink = (guide: Guide, { answers, at }: Given): string => {
  const counted = countedAnswers(guide, answers);
  let code = BigInt(Math.floor(at / HOUR));
  for (const [id, item] of Object.entries(guide.items)) code = code * BigInt(waysOf(item)) + BigInt(wayOf(item, counted[id]));
  code = code * FINGERPRINTS + fingerprintOf(guide.items);
  return (code * CHECK + FORMAT).toString(SIGNS);
};

/** Reads such a code, whole and of this version of the questions, or says why not. Never throws. */
export const decodeLink = (guide: Guide, text: string): Given | { readonly problem: LinkProblem } => {
  if (text.length > LONGEST || !/^[1-9a-z][0-9a-z]*$/.test(text)) return { problem: 'damaged' };
  let code = [...text].reduce((sum, sign) => sum * BigInt(SIGNS) + BigInt(Number.parseInt(sign, SIGNS)), 0n);
  const take = (ways: bigint): bigint => {
    const way = code % ways;
    code /= ways;
    return way;
  };
  const format = take(CHECK);
  if (format !== FORMAT) return { problem: format > 0n && format < FORMATS ? 'other-version' : 'damaged' };
  if (take(FINGERPRINTS) !== fingerprintOf(guide.items)) return { problem: 'other-version' };
  const answers: Record<string, Answer> = {};
  for (const [id, item] of Object.entries(guide.items).toReversed()) {
    const answer = answerOf(item, Number(take(BigInt(waysOf(item)))));
    if (answer !== undefined) answers[id] = answer;
  }
  if (code > BigInt(LAST_HOUR)) return { problem: 'damaged' };
  return { answers, at: Number(code) * HOUR };
};
