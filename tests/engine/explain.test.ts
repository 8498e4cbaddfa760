import { describe, expect, it } from 'vitest';
import { type Answers, assess, type Condition } from '#engine';
import { because, reasonsFor } from '../../src/engine/explain.ts';
import { formOf } from '../../src/engine/form.ts';
import { read } from '../../src/engine/reading.ts';
import { all, any, atLeast, between, clearanceGiven, is, not, toy, type toyItems } from '../support/toy.ts';

const told = (when: Condition<typeof toyItems>, answers: Answers) => because(reasonsFor(formOf(toy), when), read(toy, answers));

describe('because you told us', () => {
  it('only the ticks that matter are named', () => {
    expect(told(is('sparks', 'smoke', 'flames'), { sparks: ['unsure', 'flames'] })).toEqual([{ item: 'sparks', answer: 'flames' }]);
  });

  it('every tick that matters is named', () => {
    expect(told(is('sparks', 'smoke', 'flames'), { sparks: ['smoke', 'flames'] })).toHaveLength(2);
  });

  it('the number itself is named', () => {
    expect(told(between('heat', 2, 3), { heat: 2 })).toEqual([{ item: 'heat', answer: 2 }]);
  });

  it('of several ways, those that hold are named', () => {
    expect(told(any(is('age', 'old'), between('heat', 3, 3)), { age: 'new', heat: 3 })).toEqual([{ item: 'heat', answer: 3 }]);
    expect(told(atLeast(2, is('age', 'old'), between('heat', 3, 3), is('leak', 'drip')), { age: 'old', heat: 3, leak: ['none'] })).toEqual([
      { item: 'age', answer: 'old' },
      { item: 'heat', answer: 3 },
    ]);
  });

  it('each answer is named once, however often the condition reads it', () => {
    expect(told(all(is('age', 'old'), any(is('age', 'old', 'new'))), { age: 'old' })).toEqual([{ item: 'age', answer: 'old' }]);
  });

  it('what was not said is no reason', () => {
    expect(told(all(is('age', 'old'), not(between('heat', 3, 3))), { age: 'old', heat: 1 })).toEqual([{ item: 'age', answer: 'old' }]);
    expect(told(all(is('age', 'old'), not(is('leak', 'pool'))), { age: 'old', leak: ['drip'] })).toEqual([{ item: 'age', answer: 'old' }]);
  });

  it('there is no reason for what does not hold', () => {
    expect(told(is('age', 'old'), { age: 'new' })).toEqual([]);
    expect(told(is('age', 'old'), {})).toEqual([]);
    expect(told(between('heat', 1, 2), { heat: 0 })).toEqual([]);
    expect(told(between('heat', 1, 2), { heat: 3 })).toEqual([]);
    expect(told(clearanceGiven, {})).toEqual([]);
  });

  it('clearance is explained by the answer that gave it', () => {
    const answers = { sparks: ['none'], heat: 0, leak: ['drip'], leakChange: 'steady', age: 'new', inspected: 'yes' };
    expect(told(clearanceGiven, answers)).toEqual([{ item: 'inspected', answer: 'yes' }]);
  });

  it('every rule that fired says which answers made it fire', () => {
    const { rules } = assess(toy, { sparks: ['none'], heat: 3, leak: ['pool'], leakChange: 'worse', age: 'old' });
    expect(rules.map(({ id, because: answers }) => [id, answers.map(({ item, answer }) => `${item} ${answer}`)])).toEqual([
      ['old-and-worse', ['leak pool', 'leakChange worse', 'age old']],
      ['pool-grows', ['leak pool', 'leakChange worse']],
      ['leaking', ['leak pool']],
      ['hot', ['heat 3']],
    ]);
  });
});
