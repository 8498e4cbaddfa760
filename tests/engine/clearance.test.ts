import { describe, expect, it } from 'vitest';
import { type Answers, assess, countedAnswers } from '#engine';
import { enabledVerdict, read } from '../../src/engine/reading.ts';
import { clearanceGiven, toy, type ToyAnswers } from '../support/toy.ts';

const cool: ToyAnswers = { sparks: ['none'], heat: 0, leak: ['none'], age: 'new', stain: ['base'], look: 'scaly' };
const leaking: ToyAnswers = { ...cool, leak: ['drip'], leakChange: 'steady' };
const assessed = (answers: ToyAnswers) => assess(toy, answers);

describe('clearance, the one step that lowers a level', () => {
  it('is asked for when every rule that fired can be cleared', () => {
    expect(assessed(leaking)).toMatchObject({ settled: false, level: null, atLeast: 'careful', open: ['inspected'] });
  });

  it('lowers the level when it is given, and says so', () => {
    const assessment = assessed({ ...leaking, inspected: 'yes' });
    expect(assessment).toMatchObject({ settled: true, level: 'careful', cleared: true, decidedBy: ['inspected-fine'] });
  });

  it('keeps every rule that fired among the reasons, cleared or not', () => {
    expect(assessed({ ...leaking, inspected: 'yes' }).rules.map(({ id }) => id)).toEqual(['leaking', 'inspected-fine']);
  });

  it('leaves the level where it is when it is refused', () => {
    expect(assessed({ ...leaking, inspected: 'no' })).toMatchObject({ settled: true, level: 'ask-first', cleared: false });
  });

  it('covers by a narrower answer only the rules named for it', () => {
    expect(assessed({ ...leaking, inspected: 'yes-but' })).toMatchObject({ level: 'careful', cleared: true });
    expect(assessed({ ...leaking, heat: 3, inspected: 'yes-but' })).toMatchObject({ level: 'ask-first', cleared: false });
    expect(assessed({ ...leaking, heat: 3, inspected: 'yes' })).toMatchObject({ level: 'careful', cleared: true });
  });

  it('is not asked for when one of the rules that fired can never be cleared', () => {
    const worse: ToyAnswers = { ...leaking, leakChange: 'worse' };
    expect(assessed(worse)).toMatchObject({ settled: true, level: 'ask-first', open: [] });
    expect(assessed({ ...worse, inspected: 'yes' })).toMatchObject({ level: 'ask-first', cleared: false });
  });

  it('changes nothing at a more urgent level', () => {
    expect(assessed({ ...leaking, sparks: ['smoke'], inspected: 'yes' })).toMatchObject({ level: 'stop-now', cleared: false });
    expect(assessed({ ...leaking, sparks: ['unsure'], inspected: 'yes' })).toMatchObject({ level: 'today', cleared: false });
    for (const sparks of [['smoke'], ['unsure']] as const) {
      expect(assessed({ ...leaking, sparks, inspected: 'yes' }).rules.map(({ id }) => id)).not.toContain('inspected-fine');
      expect(countedAnswers(toy, { ...leaking, sparks, inspected: 'yes' })).not.toHaveProperty('inspected');
    }
  });

  it('is not certain while a more urgent rule is still open', () => {
    const { sparks: _unasked, ...others } = leaking;
    expect(assessed({ ...others, inspected: 'yes' })).toMatchObject({ settled: false, level: null, atLeast: 'careful', open: ['sparks'] });
  });

  it('counts for nothing where no rule of its level fired', () => {
    const without = assessed({ ...cool, look: 'scaly' });
    expect(assessed({ ...cool, inspected: 'yes' })).toEqual(without);
    expect(without).toMatchObject({ level: 'fine', cleared: false });
  });

  it('covers a rule that fires after it was given', () => {
    const { stain: _later, look: _too, ...early } = { ...leaking, age: 'old' as const, inspected: 'yes-but' as const };
    // Whatever is stained, the level, the one technique and its place stay the same.
    expect(assessed(early)).toMatchObject({ settled: true, level: 'careful', cleared: true, open: [] });
    expect(assessed({ ...early, stain: ['lid'], look: 'dull' })).toMatchObject({ level: 'careful', cleared: true });
  });
});

describe('whether the question for clearance applies', () => {
  const applies = (answers: Answers, guide = toy) => enabledVerdict(read(structuredClone(guide), answers), 'inspected');
  const { sparks: _sparks, heat: _heat, leak: _leak, ...noSigns } = leaking;

  it('is known where every rule that fired can be cleared and none that is open is more urgent', () => {
    expect(applies(leaking)).toBe('holds');
    expect(applies({ ...leaking, heat: undefined })).toBe('holds');
    expect(applies({ ...cool, heat: 3 })).toBe('holds');
  });

  it('a rule that may yet fire at its level does not put it off, but one that fired and may not be cleared does', () => {
    expect(applies({ ...leaking, age: 'old', heat: undefined })).toBe('holds');
    expect(applies({ ...leaking, heat: 3, age: undefined })).toBe('unknown');
  });

  it('is refused where a more urgent rule fired, or one that cannot be cleared, or none at all', () => {
    expect(applies({ ...leaking, sparks: ['smoke'] })).toBe('fails');
    expect(applies({ sparks: ['unsure'] })).toBe('fails');
    expect(applies({ ...leaking, leakChange: 'worse' })).toBe('fails');
    expect(applies({ ...leaking, heat: undefined, leakChange: 'worse' })).toBe('fails');
    expect(applies(cool)).toBe('fails');
  });

  it('is open while a more urgent rule may fire, or nothing is sure to have fired', () => {
    expect(applies({ ...leaking, sparks: undefined })).toBe('unknown');
    expect(applies({ ...noSigns, sparks: ['none'], leak: ['none'] })).toBe('unknown');
    expect(applies({ ...leaking, leakChange: undefined })).toBe('unknown');
    expect(applies({})).toBe('unknown');
  });

  it('a question that applies once clearance was given waits for it', () => {
    const guide = { ...toy, enabledWhen: { ...toy.enabledWhen, age: clearanceGiven }, rules: toy.rules.filter(({ id }) => id === 'leaking' || id === 'warm') };
    const age = (answers: Answers) => enabledVerdict(read(guide, answers), 'age');
    expect(age({ ...leaking, inspected: 'yes' })).toBe('holds');
    expect(age({ ...leaking, inspected: 'no' })).toBe('fails');
    expect(age(leaking)).toBe('unknown');
  });
});
