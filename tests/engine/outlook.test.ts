import { describe, expect, it } from 'vitest';
import type { Guide, Items } from '#engine';
import { eachAnswer, isGiven, notCleared, withAnswer, withoutAnswer } from '../../src/engine/outlook.ts';
import { toy, toyItems } from '../support/toy.ts';

describe('an answer put among others', () => {
  it('takes the place of the old one where only one can be given', () => {
    expect(withAnswer(toy, { age: 'new', heat: 1 }, { item: 'age', answer: 'old' })).toEqual({ age: 'old', heat: 1 });
    expect(withAnswer(toy, { age: 'new', heat: 1 }, { item: 'heat', answer: 3 })).toEqual({ age: 'new', heat: 3 });
    expect(withAnswer(toy, {}, { item: 'age', answer: 'old' })).toEqual({ age: 'old' });
  });

  it('stands beside other ticks, but takes away what can only stand alone', () => {
    expect(withAnswer(toy, { leak: ['drip'] }, { item: 'leak', answer: 'pool' })).toEqual({ leak: ['drip', 'pool'] });
    expect(withAnswer(toy, { leak: ['none'] }, { item: 'leak', answer: 'pool' })).toEqual({ leak: ['pool'] });
    expect(withAnswer(toy, { sparks: ['smoke', 'unsure'] }, { item: 'sparks', answer: 'flames' })).toEqual({ sparks: ['smoke', 'flames'] });
    expect(withAnswer(toy, {}, { item: 'leak', answer: 'pool' })).toEqual({ leak: ['pool'] });
  });

  it('takes all ticks away where it can only stand alone', () => {
    expect(withAnswer(toy, { leak: ['drip', 'pool'] }, { item: 'leak', answer: 'none' })).toEqual({ leak: ['none'] });
  });

  it('is put there as it is where the guide has no such question', () => {
    expect(withAnswer(toy, { age: 'new' }, { item: 'colour', answer: 'red' })).toEqual({ age: 'new', colour: 'red' });
  });
});

describe('an answer taken away', () => {
  it('leaves the ticks beside it', () => {
    expect(withoutAnswer({ leak: ['drip', 'pool'], heat: 1 }, { item: 'leak', answer: 'pool' })).toEqual({ leak: ['drip'], heat: 1 });
  });

  it('leaves the question unanswered where nothing stood beside it', () => {
    expect(withoutAnswer({ leak: ['pool'], heat: 1 }, { item: 'leak', answer: 'pool' })).toStrictEqual({ heat: 1 });
    expect(withoutAnswer({ age: 'old', heat: 1 }, { item: 'age', answer: 'old' })).toStrictEqual({ heat: 1 });
    expect(withoutAnswer({ age: 'old', heat: 1 }, { item: 'heat', answer: 1 })).toStrictEqual({ age: 'old' });
  });
});

describe('whether an answer was given', () => {
  it.each([
    ['an option', 'age', 'old', true],
    ['another option', 'age', 'new', false],
    ['a tick among others', 'leak', 'pool', true],
    ['no such tick', 'leak', 'none', false],
    ['a number', 'heat', 2, true],
    ['another number', 'heat', 3, false],
    ['nothing', 'stain', 'lid', false],
  ] as const)('%s', (_says, item, answer, wanted) => {
    expect(isGiven({ age: 'old', leak: ['drip', 'pool'], heat: 2 }, { item, answer })).toBe(wanted);
  });

  it('all answers are listed tick by tick', () => {
    expect(eachAnswer({ age: 'old', stain: undefined, leak: ['drip', 'pool'], heat: 0 })).toEqual([
      { item: 'age', answer: 'old' }, { item: 'leak', answer: 'drip' }, { item: 'leak', answer: 'pool' }, { item: 'heat', answer: 0 },
    ]);
  });
});

describe('a word of clearance refused', () => {
  const asked = (item: string, clears: Guide['clearance']['clears'], items: Items = toyItems): Guide => ({ ...toy, items, clearance: { ...toy.clearance, item, clears } });

  it('is the answer that clears nothing', () => {
    expect(notCleared(toy, { age: 'old', inspected: 'yes' })).toEqual({ age: 'old', inspected: 'no' });
    expect(notCleared(asked('inspected', { no: 'every', yes: 'every' }), {})).toEqual({ inspected: 'yes-but' });
  });

  it('is left out where there is no such answer', () => {
    expect(notCleared(asked('inspected', { no: 'every', 'yes-but': [], yes: 'every' }), { inspected: 'yes' })).toEqual({ inspected: 'yes' });
    expect(notCleared(asked('stain', {}), { age: 'old' })).toEqual({ age: 'old' });
    expect(notCleared(asked('heat', {}), { age: 'old' })).toEqual({ age: 'old' });
    expect(notCleared(asked('nothing', {}), { age: 'old' })).toEqual({ age: 'old' });
  });
});
