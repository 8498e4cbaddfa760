import { describe, expect, it } from 'vitest';
import { type Answers, type Condition, conditionsFor } from '#engine';
import { evaluate, read } from '../../src/engine/reading.ts';
import { all, always, any, atLeast, between, is, not, toy, toyItems } from '../support/toy.ts';

type When = Condition<typeof toyItems>;
type Case = readonly [says: string, when: When, answers: Answers, verdict: string];

const verdictOf = (when: When, answers: Answers) => evaluate(when, read(toy, answers));

const hot = between('heat', 3, 3);
const old = is('age', 'old');

const cases: readonly Case[] = [
  ['the option chosen', old, { age: 'old' }, 'holds'],
  ['another option', old, { age: 'new' }, 'fails'],
  ['no answer', old, {}, 'unknown'],
  ['one of several options named', is('age', 'new', 'old'), { age: 'new' }, 'holds'],
  ['a tick among ticks', is('sparks', 'flames'), { sparks: ['smoke', 'flames'] }, 'holds'],
  ['ticks without it', is('sparks', 'flames'), { sparks: ['smoke'] }, 'fails'],
  ['none of these', is('sparks', 'flames'), { sparks: ['none'] }, 'fails'],
  ['a tick beside none, from a file', is('sparks', 'flames'), { sparks: ['none', 'flames'] }, 'holds'],
  ['a number just below', between('heat', 1, 2), { heat: 0 }, 'fails'],
  ['the lowest number', between('heat', 1, 2), { heat: 1 }, 'holds'],
  ['the highest number', between('heat', 1, 2), { heat: 2 }, 'holds'],
  ['a number just above', between('heat', 1, 2), { heat: 3 }, 'fails'],
  ['no number yet', between('heat', 1, 2), {}, 'unknown'],
  ['all, both hold', all(hot, old), { heat: 3, age: 'old' }, 'holds'],
  ['all, one fails and the other is open', all(hot, old), { heat: 1 }, 'fails'],
  ['all, one holds and the other is open', all(hot, old), { heat: 3 }, 'unknown'],
  ['all of nothing', always, {}, 'holds'],
  ['any, one holds and the other is open', any(hot, old), { heat: 3 }, 'holds'],
  ['any, one fails and the other is open', any(hot, old), { heat: 1 }, 'unknown'],
  ['any, both fail', any(hot, old), { heat: 1, age: 'new' }, 'fails'],
  ['any of nothing', any(), {}, 'fails'],
  ['not, of what holds', not(old), { age: 'old' }, 'fails'],
  ['not, of what fails', not(old), { age: 'new' }, 'holds'],
  ['not, of what is open', not(old), {}, 'unknown'],
  ['two of three, two hold', atLeast(2, hot, old, is('leak', 'drip')), { heat: 3, age: 'old' }, 'holds'],
  ['two of three, one holds and one is open', atLeast(2, hot, old, is('leak', 'drip')), { heat: 3, age: 'new' }, 'unknown'],
  ['two of three, two fail', atLeast(2, hot, old, is('leak', 'drip')), { heat: 1, age: 'new' }, 'fails'],
  ['none of three needed', atLeast(0, hot, old), { heat: 1, age: 'new' }, 'holds'],
];

const change = is('leakChange', 'worse');
const enabling: readonly Case[] = [
  ['an item that applies and is answered', change, { leak: ['drip'], leakChange: 'worse' }, 'holds'],
  ['an item that applies and is not answered', change, { leak: ['drip'] }, 'unknown'],
  ['an answer to an item that does not apply', change, { leak: ['none'], leakChange: 'worse' }, 'fails'],
  ['no answer to an item that does not apply', change, { leak: ['none'] }, 'fails'],
  ['the answer, while it is unknown whether the item applies', change, { leakChange: 'worse' }, 'unknown'],
  ['another answer, while it is unknown whether the item applies', change, { leakChange: 'steady' }, 'fails'],
  ['nothing known at all', change, {}, 'unknown'],
  ['the opposite of an answer that does not count', not(change), { leak: ['none'], leakChange: 'worse' }, 'holds'],
];

describe('a condition holds, fails or is unknown', () => {
  it.each(cases)('%s', (_says, when, answers, verdict) => {
    expect(verdictOf(when, answers)).toBe(verdict);
  });
});

describe('an answer counts only where its question applies', () => {
  it.each(enabling)('%s', (_says, when, answers, verdict) => {
    expect(verdictOf(when, answers)).toBe(verdict);
  });
});

it('a condition is written as plain data', () => {
  const words = conditionsFor(toyItems);
  const [one, two] = [words.is('age', 'old'), words.between('heat', 1, 2)];
  expect(one).toEqual({ kind: 'is', item: 'age', oneOf: ['old'] });
  expect(two).toEqual({ kind: 'between', item: 'heat', from: 1, to: 2 });
  expect([words.all(one, two), words.any(one, two), words.not(one), words.atLeast(2, one, two)]).toEqual([
    { kind: 'all', of: [one, two] }, { kind: 'any', of: [one, two] }, { kind: 'not', of: one }, { kind: 'at-least', count: 2, of: [one, two] },
  ]);
  expect([words.always, words.clearanceOpen, words.clearanceGiven]).toEqual([
    { kind: 'all', of: [] }, { kind: 'clearance', state: 'open' }, { kind: 'clearance', state: 'given' },
  ]);
});
