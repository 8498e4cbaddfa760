import { describe, expect, it } from 'vitest';
import { guide } from '#data';
import { toy } from '../support/toy.ts';
import { catchers } from './catchers.ts';
import { mutantsOf } from './mutants.ts';

const mutants = mutantsOf(guide);
const named = (what: string) => {
  const mutant = mutants.find((each) => each.what === what);
  if (mutant === undefined) throw new Error(`no such mutant: ${what}`);
  return mutant.guide;
};
const catchersOf = (what: string): string[] => catchers.filter(({ catches }) => catches(named(what))).map(({ name }) => name);

describe('mistakes made on purpose in the rules', { timeout: 60_000 }, () => {
  it('are many, of every kind, and each has its own name', () => {
    expect(new Set(mutants.map(({ kind }) => kind))).toEqual(new Set(['option', 'threshold', 'count', 'level', 'time frame', 'clearance', 'cell', 'choice', 'advice']));
    expect(mutants.length).toBeGreaterThan(1500);
  });

  it('change one thing: the toy with a threshold moved is the toy in all else', () => {
    const moved = mutantsOf(toy).find(({ what }) => what === 'warm.when: heat 1 to 2');
    expect(moved?.guide.rules.filter((rule, place) => rule !== toy.rules[place])).toEqual([
      { ...toy.rules.find(({ id }) => id === 'warm'), when: { kind: 'between', item: 'heat', from: 1, to: 2 } },
    ]);
  });

  it('the guide itself is caught by nobody', () => {
    expect(catchers.filter(({ catches }) => catches(guide)).map(({ name }) => name)).toEqual([]);
  });

  it('a red flag that is left out is noticed by the brief read by hand and by a promise', () => {
    expect(catchersOf('E-01.when: nerveDanger without sex-change')).toEqual(expect.arrayContaining(['the rules of the brief, read by hand', 'a promise', 'the rules document']));
  });

  it('a cell of the matrix by the matrix read by hand', () => {
    expect(catchersOf('diabetes, hot-stone: ok')).toEqual(expect.arrayContaining(['the matrix of the brief, read by hand', 'a promise']));
  });

  it('the document leaves the guide as it was', () => {
    const before = JSON.stringify(guide);
    expect(catchersOf('P-11: ask-team')).toContain('the rules document');
    expect(JSON.stringify(guide)).toBe(before);
  });
});
