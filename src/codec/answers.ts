import type { Answer, Answers, Items } from '#engine';
import { answerSchema } from './schemas.ts';

/** An answer that was not taken, and why. The item is left unanswered and will be asked. */
export interface Dropped {
  /** The name as it stood in the input; empty where the whole input was unusable. */
  readonly item: string;
  readonly problem: string;
}

export interface Decoded {
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
}

/** One answer from outside: the answer, or what is wrong with it. */
export const decodeAnswer = (items: Items, id: string, raw: unknown): { answer: Answer } | { problem: string } => {
  const item = Object.hasOwn(items, id) ? items[id] : undefined;
  if (item === undefined) return { problem: `unknown item ${JSON.stringify(id)}` };
  const result = answerSchema(item).safeParse(raw);
  if (!result.success) return { problem: [...new Set(result.error.issues.map(({ message }) => message))].join('; ') };
  const answer = result.data;
  return { answer: typeof answer === 'object' ? [...new Set(answer)] : answer };
};

/** True of values that have named parts: not of lists, nor of null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads answers from outside as far as they are valid, and says of each other one why it was dropped. Never throws. */
export const decodeAnswers = (items: Items, raw: unknown): Decoded => {
  if (!isRecord(raw)) return { answers: {}, dropped: [{ item: '', problem: 'the answers are not an object' }] };
  const answers: Record<string, Answer> = {};
  const dropped: Dropped[] = [];
  for (const [item, value] of Object.entries(raw)) {
    const decoded = decodeAnswer(items, item, value);
    if ('answer' in decoded) answers[item] = decoded.answer;
    else dropped.push({ item, problem: decoded.problem });
  }
  return { answers, dropped };
};
