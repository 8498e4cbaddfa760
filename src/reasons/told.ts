import type { ById, GuideWords, ResultWords, SignWords } from '#content';
import type { Because, FiredRule, Flag, Items } from '#engine';

/** One of the person's own answers, and what it says by itself where it is a danger sign. */
interface Told {
  readonly item: string;
  readonly answer: string | number;
  readonly sign: SignWords | undefined;
}

/** Answers, and all that follows from them. */
export interface Reason {
  readonly told: readonly Told[];
  readonly rules: readonly FiredRule[];
  readonly flags: readonly string[];
}

const toldBy = (because: readonly Because[], signs: ById<ById<SignWords>>): Told[] =>
  because.map(({ item, answer }) => ({ item, answer, sign: signs[item]?.[String(answer)] }));

const same = (a: Because, b: Because): boolean => a.item === b.item && a.answer === b.answer;
const covers = (whole: readonly Because[], part: readonly Because[]): boolean =>
  part.every((each) => whole.some((other) => same(each, other)));

/** Rules and flags that rest on the same answers, told together, so that no answer is quoted twice for one reason. */
export const reasonsFor = (
  rules: readonly FiredRule[],
  flags: readonly Flag[],
  signs: ById<ById<SignWords>>,
): Reason[] => {
  const reasons: Reason[] = [];
  const put = (because: readonly Because[], fits: (reason: Reason) => boolean, add: Partial<Reason>) => {
    const place = reasons.findIndex(fits);
    const reason = reasons[place] ?? { told: toldBy(because, signs), rules: [], flags: [] };
    const grown = {
      told: reason.told,
      rules: [...reason.rules, ...(add.rules ?? [])],
      flags: [...reason.flags, ...(add.flags ?? [])],
    };
    if (place === -1) reasons.push(grown);
    else reasons[place] = grown;
  };
  for (const rule of rules) {
    const equal = ({ told }: Reason) => covers(told, rule.because) && covers(rule.because, told);
    put(rule.because, equal, { rules: [rule] });
  }
  for (const flag of flags) {
    const fits = ({ told }: Reason) => covers(told, flag.because);
    put(flag.because, fits, { flags: [flag.id] });
  }
  return reasons;
};

type Phrases = Pick<ResultWords, 'quote' | 'named' | 'score'>;

/** The words in which answers are told. */
type AnswerWords = Pick<GuideWords, 'items' | 'itemNames'>;

const labelOf = ({ item, answer }: Because, items: Items, words: AnswerWords, { score }: Phrases): string => {
  const asked = items[item];
  return asked?.kind === 'scale' ? score(Number(answer), asked.max) : (words.items[item]?.options?.[answer] ?? String(answer));
};

/** An answer in the person's own words: a ticked line says all by itself, another answer needs its question's name. */
export const quoted = (told: Because, items: Items, words: AnswerWords, phrases: Phrases): string => {
  const asked = items[told.item];
  const label = labelOf(told, items, words, phrases);
  if (asked?.kind === 'multiple' && !asked.exclusive.includes(String(told.answer))) return phrases.quote(label);
  return phrases.named(words.itemNames[told.item] ?? '', asked?.kind === 'scale' ? label : phrases.quote(label));
};

/** All answers to one question behind its name. */
export const namedTogether = (
  told: readonly Because[],
  items: Items,
  words: AnswerWords,
  phrases: Phrases,
): string =>
  phrases.named(
    words.itemNames[told[0]?.item ?? ''] ?? '',
    told.map((each) => labelOf(each, items, words, phrases)).join(', '),
  );
