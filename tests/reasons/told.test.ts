import { describe, expect, it } from 'vitest';
import type { Because, FiredRule, Items } from '#engine';
import { namedTogether, quoted, reasonsFor } from '../../src/reasons/told.ts';

const rule = (id: string, ...because: Because[]): FiredRule => ({ id, level: 'care', timing: null, because });
const red: Because = { item: 'signs', answer: 'red' };
const hot: Because = { item: 'signs', answer: 'hot' };
const signs = { signs: { red: { reason: 'Red matters.', say: 'it is red' } } };

describe('reasons', () => {
  it('tell rules and flags that rest on the same answers together', () => {
    const reasons = reasonsFor([rule('R-1', red), rule('R-2', red)], [{ id: 'red', because: [red] }], signs);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]!.rules.map(({ id }) => id)).toEqual(['R-1', 'R-2']);
    expect(reasons[0]!.flags).toEqual(['red']);
    expect(reasons[0]!.told[0]!.sign?.reason).toBe('Red matters.');
  });

  it('tell a flag with the first reason that quotes its answer', () => {
    const reasons = reasonsFor([rule('R-1', red, hot)], [{ id: 'hot', because: [hot] }], signs);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]!.flags).toEqual(['hot']);
  });

  it('give a flag a reason of its own where no rule rests on its answer', () => {
    const reasons = reasonsFor([rule('R-1', red)], [{ id: 'hot', because: [hot] }], signs);
    expect(reasons.map(({ rules, flags }) => [rules.length, flags])).toEqual([
      [1, []],
      [0, ['hot']],
    ]);
  });

  it('keep rules on different answers apart, though one holds all answers of the other', () => {
    expect(reasonsFor([rule('R-1', red, hot), rule('R-2', red)], [], signs)).toHaveLength(2);
  });
});

describe('an answer told again', () => {
  const items: Items = {
    signs: { kind: 'multiple', options: ['red', 'hot', 'unsure'], exclusive: ['unsure'] },
    start: { kind: 'single', options: ['now'] },
    score: { kind: 'scale', min: 0, max: 10 },
  };
  const words = {
    items: {
      signs: { prompt: '?', options: { red: 'My skin is red', hot: 'My skin is hot', unsure: 'Not sure' } },
      start: { prompt: '?', options: { now: 'Just now' } },
      score: { prompt: '?' },
    },
    itemNames: { signs: 'Signs', start: 'Start', score: 'Score' },
  };
  const phrases = {
    quote: (answer: string) => `"${answer}"`,
    named: (question: string, answer: string) => `${question}: ${answer}`,
    score: (value: number, most: number) => `${value}/${most}`,
  };

  it.each([
    [red, '"My skin is red"'],
    [{ item: 'signs', answer: 'unsure' }, 'Signs: "Not sure"'],
    [{ item: 'start', answer: 'now' }, 'Start: "Just now"'],
    [{ item: 'score', answer: 4 }, 'Score: 4/10'],
  ])('%j reads %s', (told, text) => {
    expect(quoted(told, items, words, phrases)).toBe(text);
  });

  it('stands beside the others to the same question', () => {
    expect(namedTogether([red, hot], items, words, phrases)).toBe('Signs: My skin is red, My skin is hot');
  });
});
