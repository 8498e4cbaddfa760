import type { Guide, Vocabulary } from './guide.ts';
import type { Answer, Answers, Item, ItemId, Items } from './item.ts';
import type { Because } from './explain.ts';

type AnswerIn<T extends Item> = T extends { readonly options: readonly (infer O)[] } ? O : number;

/** One answer that something may come to: an option that is ticked, or the answer that takes the place of another. */
export type Event<I extends Items = Items> = {
  readonly [K in ItemId<I>]: { readonly item: K; readonly answer: AnswerIn<I[K]> };
}[ItemId<I>];

/** A change for the better, from one of these answers; on a scale, from any higher one. */
export type Easing<I extends Items = Items> = {
  readonly [K in ItemId<I>]: { readonly item: K; readonly from?: readonly AnswerIn<I[K]>[]; readonly answer: AnswerIn<I[K]> };
}[ItemId<I>];

/** What may come of answers with time, each list in the order in which it is told. */
export interface Outlook<V extends Vocabulary = Vocabulary> {
  /** What may newly begin or get worse, and is worth watching for. Follow-up questions stand behind what opens them. */
  readonly worse: readonly Event<V['items']>[];
  /** What begins now is new: after an answer to one of `of`, this is what is true of it, unless something worse was. */
  readonly begins?: {
    readonly of: readonly Event<V['items']>[];
    readonly as: Event<V['items']>;
    readonly insteadOf: readonly Event<V['items']>[];
  };
  /** What may come true for the better; never a way to answer differently. */
  readonly better: readonly Easing<V['items']>[];
  /** The levels at which something better is told at all. */
  readonly betterAt: readonly V['level'][];
  /** For each answer "not sure", what someone may find when they look. */
  readonly findings: readonly { readonly unsure: Event<V['items']>; readonly found: readonly Event<V['items']>[] }[];
}

export const isGiven = (answers: Answers, { item, answer }: Because): boolean => {
  const given = answers[item];
  return typeof given === 'object' ? given.includes(String(answer)) : given === answer;
};

/** The answers with this one given. A tick takes away what can only stand alone; elsewhere it takes the place of the old one. */
export const withAnswer = (guide: Guide, answers: Answers, { item, answer }: Because): Answers => {
  const shape = guide.items[item];
  if (shape?.kind !== 'multiple') return { ...answers, [item]: answer };
  const alone: readonly string[] = shape.exclusive;
  const given = answers[item];
  const beside = typeof given !== 'object' || alone.includes(String(answer)) ? [] : given.filter((each) => !alone.includes(each));
  return { ...answers, [item]: [...beside, String(answer)] };
};

/** The answers without this one, where others stand beside it; otherwise the item is unanswered. */
export const withoutAnswer = (answers: Answers, { item, answer }: Because): Answers => {
  const { [item]: given, ...others } = answers;
  const left = typeof given === 'object' ? given.filter((each) => each !== String(answer)) : [];
  return left.length > 0 ? { ...others, [item]: left } : others;
};

/** The answers with clearance refused, where the guide has an answer that refuses it. */
export const notCleared = ({ items, clearance }: Guide, answers: Answers): Answers => {
  const item = items[clearance.item];
  const refusal = item?.kind === 'single' ? item.options.find((option) => clearance.clears[option] === undefined) : undefined;
  return refusal === undefined ? answers : { ...answers, [clearance.item]: refusal };
};

/** Every answer given, tick by tick. */
export const eachAnswer = (answers: Answers): Because[] =>
  Object.entries(answers).flatMap(([item, given]: [string, Answer | undefined]) =>
    given === undefined ? [] : (typeof given === 'object' ? given : [given]).map((answer) => ({ item, answer })),
  );
