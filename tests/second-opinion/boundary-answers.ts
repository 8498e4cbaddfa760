import type { Answer, Answers, Condition, Guide } from '#engine';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { anyAnswer, type Chance, pick } from '../support/random-answers.ts';

type Test = Extract<Condition, { kind: 'is' | 'between' }>;

/** Every test of one answer that stands anywhere in a guide. */
const testsIn = (part: unknown): Test[] => {
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && (part.kind === 'is' || part.kind === 'between')) return [part as Test];
  return Object.values(part).flatMap(testsIn);
};

/** What the rules of a guide turn on: the numbers at and beside each threshold, and the options that are named. */
export interface Marks {
  readonly numbers: readonly { readonly item: string; readonly at: readonly number[] }[];
  readonly flags: readonly { readonly item: string; readonly option: string }[];
}

export const marksOf = (guide: Guide): Marks => {
  const tests = testsIn(guide);
  const numbers = Object.entries(guide.items).flatMap(([id, item]) => {
    if (item.kind !== 'scale') return [];
    const near = tests.flatMap((test) =>
      test.kind === 'between' && test.item === id ? [test.from - 1, test.from, test.to, test.to + 1] : [],
    );
    return [{ item: id, at: [...new Set(near)].filter((each) => each >= item.min && each <= item.max) }];
  });
  const named = tests.flatMap((test) => (test.kind === 'is' ? test.oneOf.map((option) => ({ item: test.item, option })) : []));
  const flags = [...new Map(named.map((flag) => [`${flag.item} ${flag.option}`, flag])).values()];
  return { numbers, flags };
};

const calm: ClinicalAnswers = person({ nerveChange: 'steady', weakTask: ['only-feels-weak'] });
const dependents = ['nerveLegs', 'nerveChange', 'weakTask', 'pregnancy', 'beganBefore45', 'stiffSigns'];
const target = ['painArea', 'feel', 'touch'];

/**
 * Someone well but for none to four of the answers that rules name, with numbers at or beside a threshold, any word
 * about clearance, and now and then an exclusive option together with others, as an edited file may hold it.
 */
export const boundaryAnswers = (guide: Guide, { numbers, flags }: Marks, chance: Chance): Answers => {
  const answers: Record<string, Answer> = { ...(calm as Readonly<Record<string, Answer>>) };
  const draw = (item: string) => {
    const asked = guide.items[item];
    if (asked !== undefined) answers[item] = anyAnswer(asked, chance);
  };
  draw('cleared');
  for (const item of dependents) if (chance() < 0.4) draw(item);
  if (chance() < 0.5) target.forEach(draw);
  for (const { item, at } of numbers) if (at.length > 0 && chance() < 0.6) answers[item] = pick(at, chance);
  const edited = chance() < 0.2;
  for (let left = pick([0, 1, 1, 1, 2, 2, 2, 3, 4], chance); left > 0; left -= 1) {
    const { item, option } = pick(flags, chance);
    const asked = guide.items[item];
    const now = answers[item];
    if (asked?.kind !== 'multiple' || typeof now !== 'object') answers[item] = option;
    else {
      const kept = edited ? now : now.filter((each) => !asked.exclusive.includes(each));
      answers[item] = [...new Set(chance() < 0.5 ? [...kept, option] : [option, ...kept])];
    }
  }
  return answers;
};
