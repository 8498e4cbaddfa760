import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswers } from '#codec';
import { toyItems } from '../support/toy.ts';

const decode = (raw: unknown) => decodeAnswers(toyItems, raw);

describe('answers from outside', () => {
  it('valid ones are taken as they are', () => {
    const answers = { sparks: ['smoke', 'flames'], heat: 3, age: 'old', stain: ['lid'] };
    expect(decode(answers)).toEqual({ answers, dropped: [] });
  });

  it('nothing answered is no mistake', () => {
    expect(decode({})).toEqual({ answers: {}, dropped: [] });
  });

  it.each([
    ['an unknown item', { colour: 'red' }, 'unknown item "colour"'],
    ['an option of another item', { age: 'dull' }, 'unknown option "dull"'],
    ['an option that does not exist, among ticks', { sparks: ['smoke', 'lightning'] }, 'unknown option "lightning"'],
    ['one option where ticks belong', { sparks: 'smoke' }, 'expected a list of options, got "smoke"'],
    ['ticks where one option belongs', { age: ['old'] }, 'expected one option, got ["old"]'],
    ['a number among ticks', { sparks: [1] }, 'expected an option, got 1'],
    ['an empty list', { sparks: [] }, 'the list is empty, so nothing was answered'],
    ['nothing', { age: null }, 'expected one option, got null'],
    ['a number that is too high', { heat: 4 }, 'expected at most 3, got 4'],
    ['a number that is too low', { heat: -1 }, 'expected at least 0, got -1'],
    ['a number that is not whole', { heat: 1.5 }, 'expected a whole number from 0 to 3, got 1.5'],
    ['a number in quotes', { heat: '2' }, 'expected a whole number from 0 to 3, got "2"'],
    ['yes or no as a truth value', { heat: true }, 'expected a whole number from 0 to 3, got true'],
    ['the name of a thing every object has', { constructor: 'x' }, 'unknown item "constructor"'],
    ['the prototype of an object', JSON.parse('{"__proto__": "x"}'), 'unknown item "__proto__"'],
    ['a method of a list as an option', { age: 'length' }, 'unknown option "length"'],
  ])('%s is dropped, and the reason says what was found', (_says, raw, problem) => {
    const [item] = Object.keys(raw as object);
    expect(decode(raw)).toEqual({ answers: {}, dropped: [{ item, problem }] });
  });

  it('one mistake costs only its own item', () => {
    expect(decode({ age: 'old', heat: 99 })).toMatchObject({ answers: { age: 'old' }, dropped: [{ item: 'heat' }] });
  });

  it('a tick made twice counts once', () => {
    expect(decode({ sparks: ['smoke', 'smoke'] }).answers).toEqual({ sparks: ['smoke'] });
  });

  it('none beside a sign is kept, for the rules to read', () => {
    expect(decode({ sparks: ['none', 'smoke'] })).toEqual({ answers: { sparks: ['none', 'smoke'] }, dropped: [] });
  });

  it.each([[null], [undefined], [5], ['text'], [[]], [true]])('%j is not a set of answers', (raw) => {
    expect(decode(raw)).toEqual({ answers: {}, dropped: [{ item: '', problem: 'the answers are not an object' }] });
  });

  it('whatever comes, it never throws, and what it takes it would take again', () => {
    const ids = fc.oneof(fc.constantFrom(...Object.keys(toyItems), '__proto__', 'toString'), fc.string());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(ids, fc.jsonValue())), (raw) => {
        const { answers } = decode(raw);
        expect(decode(answers)).toEqual({ answers, dropped: [] });
        expect(Object.keys(answers).every((id) => id in toyItems)).toBe(true);
      }),
    );
  });
});

describe('what is wrong with an answer to a questionnaire that was never read before', () => {
  const problems = (raw: Record<string, unknown>): string[] => decodeAnswers(structuredClone(toyItems), raw).dropped.map(({ problem }) => problem);

  it.each([
    [{ age: 'dull' }, 'unknown option "dull"'],
    [{ age: 3 }, 'expected one option, got 3'],
    [{ sparks: ['lightning'] }, 'unknown option "lightning"'],
    [{ sparks: [1] }, 'expected an option, got 1'],
    [{ sparks: 'smoke' }, 'expected a list of options, got "smoke"'],
    [{ sparks: [] }, 'the list is empty, so nothing was answered'],
    [{ heat: 1.5 }, 'expected a whole number from 0 to 3, got 1.5'],
    [{ heat: 'hot' }, 'expected a whole number from 0 to 3, got "hot"'],
    [{ heat: -1 }, 'expected at least 0, got -1'],
    [{ heat: 4 }, 'expected at most 3, got 4'],
    [{ sparks: ['lightning', 1, 'lightning'] }, 'unknown option "lightning"; expected an option, got 1'],
  ])('%j', (raw, problem) => expect(problems(raw)).toEqual([problem]));
});
