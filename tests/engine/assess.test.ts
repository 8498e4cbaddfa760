import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, assess, type Item } from '#engine';
import { toy, toyItems } from '../support/toy.ts';

/** Any answer that the door lets in: also combinations no screen offers, such as "none" beside a sign. */
const answerTo = (item: Item): fc.Arbitrary<NonNullable<Answers[string]>> => {
  if (item.kind === 'scale') return fc.integer({ min: item.min, max: item.max });
  if (item.kind === 'single') return fc.constantFrom(...item.options);
  return fc.subarray([...item.options], { minLength: 1 }).chain((ticks) => fc.shuffledSubarray(ticks, { minLength: ticks.length }));
};
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(Object.entries(toyItems).map(([id, item]) => [id, answerTo(item)])),
  { requiredKeys: [] },
);

describe('the assessment is a function of the answers alone', () => {
  it('the order of answering does not matter', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, chance) => {
        const keys = chance[Symbol.iterator]();
        const shuffled = Object.entries(answers).map((entry) => ({ entry, key: Number(keys.next().value) })).toSorted((a, b) => a.key - b.key);
        expect(assess(toy, Object.fromEntries(shuffled.map(({ entry }) => entry)))).toEqual(assess(toy, answers));
      }),
    );
  });

  it('the order of ticks within one answer changes nothing but the order in which they are told', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [id, Array.isArray(answer) ? answer.toReversed() : answer]),
        );
        const without = (assessed: object) => JSON.stringify(assessed, (key, value: unknown) => (key === 'because' ? undefined : value));
        expect(without(assess(toy, turned))).toBe(without(assess(toy, answers)));
      }),
    );
  });

  it('the same answers give the same assessment, and are left as they were', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const frozen = Object.freeze(structuredClone(answers));
        expect(assess(toy, frozen)).toEqual(assess(toy, answers));
        expect(frozen).toEqual(answers);
      }),
    );
  });

  it('an absent answer and an undefined one are the same', () => {
    expect(assess(toy, { sparks: ['none'], age: undefined })).toEqual(assess(toy, { sparks: ['none'] }));
  });

  it('an answer to a question that does not apply changes nothing', () => {
    const dry = { sparks: ['none'], heat: 0, leak: ['none'], age: 'old' };
    expect(assess(toy, { ...dry, leakChange: 'worse' })).toEqual(assess(toy, dry));
  });

  it('a sign beside "none", as a file may hold it, counts as the sign', () => {
    expect(assess(toy, { sparks: ['none', 'smoke'] })).toMatchObject({ level: 'stop-now' });
  });

  it('the level is the most urgent of the rules that fired, unless it was cleared', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const assessment = assess(toy, answers);
        if (!assessment.settled || assessment.cleared) return;
        const indexes = assessment.rules.map(({ level }) => toy.levels.indexOf(level));
        expect(toy.levels.indexOf(assessment.level)).toBe(Math.min(...indexes, toy.levels.length - 1));
      }),
    );
  });

  it('the time frame is the soonest of the rules that decide', () => {
    const both = { sparks: ['none'], heat: 3, leak: ['drip'], leakChange: 'worse', age: 'new' };
    expect(assess(toy, both)).toMatchObject({ level: 'ask-first', timing: 'soon', decidedBy: ['leaking', 'hot'] });
  });
});
