import { describe, expect, it } from 'vitest';
import { guide, invariants, worse } from '#data';
import { assess, type Invariant, type Worse } from '#engine';
import { prove } from '../../scripts/prove/prove.ts';
import { journey, tellBroken } from '../../scripts/prove/journey.ts';
import { faults, feared, forgetful } from './faults.ts';

const all: readonly Invariant[] = invariants;
const orders: Worse = worse;
const named = (id: string): readonly Invariant[] => all.filter((invariant) => invariant.id === id);

describe('the promises, over every answer set', { timeout: 120_000 }, () => {
  it('are all kept, and each speaks of many answer sets', () => {
    const proofs = prove(guide, all, orders);
    expect(proofs.filter(({ broken }) => broken !== null).map(({ id, broken }) => `${id}\n${broken && tellBroken(broken)}`)).toEqual([]);
    for (const { id, speaksOf } of proofs) expect(speaksOf, id).toBeGreaterThan(id === 'inv-04' ? 1000n : 1_000_000n);
  });

  it('are those of section 8 that speak of answers, and each has its planted fault', () => {
    expect(all.map(({ id }) => id).filter((id) => id !== 'inv-04')).toEqual(expect.arrayContaining(Object.keys(faults)));
    expect(Object.keys(faults).toSorted()).toEqual(all.map(({ id }) => id).filter((id) => id !== 'inv-04').toSorted());
  });
});

describe('a planted fault is found by the promise it breaks', { timeout: 120_000 }, () => {
  it.each(Object.entries(faults))('%s', (id, broken) => {
    const [proof] = prove(broken, named(id), orders);
    expect(proof?.broken, `a proof of ${id} that passes with its fault in proves nothing`).not.toBeNull();
  });

  it('inv-04: an engine that minds the order of answers', () => {
    expect(prove(guide, named('inv-04'), orders, forgetful)[0]?.broken).not.toBeNull();
  });

  it.each(feared)('$says: $named names it', ({ guide: broken, named: id }) => {
    const [proof] = prove(broken, named(id), orders);
    expect(proof?.broken).not.toBeNull();
  });

  it('what is found really breaks it: the engine says so of the answers that are told', () => {
    const [proof] = prove(faults['inv-08'] ?? guide, named('inv-08'), orders);
    const answers = proof?.broken?.answers ?? {};
    expect(answers.nerveDanger).toEqual(['sex-change']);
    expect(assess(faults['inv-08'] ?? guide, answers).level).toBe('go');
    expect(assess(guide, answers).level).toBe('emergency-now');
  });

  it('it is told as a journey in the words of the screens, with nothing in it that does not matter', () => {
    const [proof] = prove(faults['inv-27'] ?? guide, named('inv-27'), orders);
    const told = journey(proof?.broken?.answers ?? {}).join('\n');
    expect(told).toContain('Fever, shivers or chills with the pain');
    expect(told).toContain('A muscle won');
    expect(told).toContain('Everything else: the answer that raises nothing.');
    expect(told.split('“')).toHaveLength(3 + 1);
  });

  it('where two answers are compared, the change is told too', () => {
    const [proof] = prove(faults['inv-02'] ?? guide, named('inv-02'), orders);
    expect(proof?.broken && tellBroken(proof.broken)).toContain('without varicose becomes with varicose');
  });
});
