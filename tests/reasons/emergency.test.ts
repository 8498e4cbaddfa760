import { describe, expect, it } from 'vitest';
import type { FiredRule } from '#engine';
import { emergencyOf } from '#reasons';

const evidence = ['TEAM'];
const facts = {
  signs: {
    danger: {
      numb: { evidence, action: 'go-or-call', caudaEquina: true },
      chest: { evidence, action: 'call' },
    },
    today: { fever: { evidence } },
  },
  ruleActions: { 'R-both': { action: 'go-or-call', caudaEquina: false } },
} as const;
const spoken = (say: string) => ({ reason: '', say });
const words = {
  signs: { danger: { numb: spoken('I am numb'), chest: spoken('my chest hurts') }, today: { fever: spoken('I have a fever') } },
  ruleSay: { 'R-both': 'I have a fever and am weak' },
};

const rule = (id: string, ...because: readonly [item: string, answer: string][]): FiredRule => ({
  id,
  level: 'emergency-now',
  timing: 'now',
  because: because.map(([item, answer]) => ({ item, answer })),
});
const emergency = (...rules: FiredRule[]) => emergencyOf(rules, facts, words);

describe('an emergency', () => {
  it('has the action and the words of the sign that was ticked', () => {
    expect(emergency(rule('R', ['danger', 'numb']))).toEqual({ action: 'go-or-call', nerves: true, say: ['I am numb'] });
  });

  it('names the nerves only where a sign or rule does', () => {
    expect(emergency(rule('R', ['danger', 'chest'])).nerves).toBe(false);
  });

  it('has someone call where any sign asks for it, whatever else is ticked', () => {
    const both = emergency(rule('R', ['danger', 'numb'], ['danger', 'chest']));
    expect(both).toEqual({ action: 'call', nerves: true, say: ['I am numb', 'my chest hurts'] });
  });

  it('says a rule that reads several answers in its own words, and its sign only once', () => {
    const fever = emergency(rule('R-both', ['today', 'fever'], ['legs', 'weak']), rule('R-today', ['today', 'fever']));
    expect(fever).toEqual({ action: 'go-or-call', nerves: false, say: ['I have a fever and am weak'] });
  });

  it('says the less urgent signs too, after the others', () => {
    expect(emergency(rule('R', ['danger', 'chest']), rule('R-today', ['today', 'fever'])).say).toEqual([
      'my chest hurts',
      'I have a fever',
    ]);
  });

  it('has someone go where nothing says more', () => {
    expect(emergency(rule('R-other', ['legs', 'weak']))).toEqual({ action: 'go-or-call', nerves: false, say: [] });
  });
});
