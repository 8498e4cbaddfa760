import { beforeAll, describe, expect, it } from 'vitest';
import { guide } from '#data';
import { assess, type SettledAssessment, walkOf } from '#engine';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { assessByCommand, type Printed } from '../support/command.ts';
import { type Expected, workedCases } from './appendix-a.ts';

interface Run extends Expected {
  readonly name: string;
  readonly answers: ClinicalAnswers;
}

const runs: readonly Run[] = workedCases.flatMap(({ id, answers, ifCleared, ...expected }) => [
  { ...expected, name: id, answers: person(answers) },
  ...(ifCleared ? [{ ...ifCleared, name: `${id} cleared`, answers: person({ ...answers, cleared: 'yes-same' }) }] : []),
]);

const settled = (answers: ClinicalAnswers): SettledAssessment => {
  const assessment = assess(guide, answers);
  if (!assessment.settled) throw new Error(`still open: ${assessment.open.join(', ')}`);
  return assessment;
};

/** The same fields, whether the engine or the command line gives them. */
type Got = Omit<Printed, 'id' | 'dropped' | 'missing' | 'atLeast'>;
const fromEngine = (answers: ClinicalAnswers): Got => {
  const { rules, techniques, steps, ...rest } = settled(answers);
  return { ...rest, rules, techniques, plan: steps };
};

const inOrder = (wanted: readonly string[], all: readonly string[]): string[] => all.filter((each) => wanted.includes(each));

const matches = (got: Got, expected: Expected): void => {
  expect(got.level).toBe(expected.level);
  const fired = got.rules.map(({ id }) => id);
  expect(fired).toEqual(expect.arrayContaining([...expected.rules]));
  const deciding = got.rules.filter(({ level }) => level === expected.level);
  expect(deciding.map(({ id }) => id)).toEqual(expected.rules.filter((rule) => deciding.some(({ id }) => id === rule)));
  if (expected.timing) expect(deciding.map(({ timing }) => timing)).toEqual([expected.timing]);
  const techniques = (expected.techniques ?? []).map((technique) => ({ role: 'main', ...technique }));
  expect(got.techniques).toMatchObject(techniques);
  expect(inOrder(expected.plan ?? [], got.plan)).toEqual(expected.plan ?? []);
  for (const step of expected.notInPlan ?? []) expect(got.plan).not.toContain(step);
  expect(got.excluded.map(({ id }) => id)).toEqual(expect.arrayContaining([...(expected.excluded ?? [])]));
  expect(got.advice).toEqual(expect.arrayContaining([...(expected.advice ?? []), 'adv-safety-net']));
  if (expected.recheckDays) expect(got.recheckDays).toBe(expected.recheckDays);
  if (!expected.techniques) expect(got.plan).toEqual([]);
};

describe('the worked cases of Appendix A', () => {
  let printed: ReadonlyMap<string, Printed>;
  beforeAll(() => {
    const answered = assessByCommand(runs.map(({ name, answers }) => ({ id: name, answers })));
    printed = new Map(answered.map((entry) => [String(entry.id), entry]));
  }, 60_000);

  it('are 49', () => {
    expect(new Set(workedCases.map(({ id }) => id)).size).toBe(49);
    expect(workedCases).toHaveLength(49);
  });

  it.each(runs)('$name gives $level by the engine', ({ answers, ...expected }) => {
    matches(fromEngine(answers), expected);
  });

  it.each(runs)('$name gives $level on the command line', ({ name, ...expected }) => {
    const got = printed.get(name);
    expect(got).toMatchObject({ settled: true, missing: [], dropped: [], atLeast: expected.level });
    matches(got as Printed, expected);
  });

  it.each(runs.filter(({ selfCare }) => selfCare))('$name says how to use warmth', ({ answers, selfCare }) => {
    for (const [id, cautions] of Object.entries(selfCare ?? {})) {
      expect(settled(answers).selfCare.find((each) => each.id === id)?.cautions).toEqual(cautions);
    }
  });

  it.each(workedCases.filter(({ clearable }) => clearable === true))('$id asks whether a provider has checked it', ({ answers }) => {
    const { cleared: _asked, ...unasked } = person(answers);
    expect(assess(guide, unasked)).toMatchObject({ settled: false, level: null, atLeast: 'go-with-care', open: ['cleared'] });
    expect(settled(person({ ...answers, cleared: 'yes-same' })).level).toBe('go-with-care');
  });

  it.each(workedCases.filter(({ clearable }) => clearable === false))('$id cannot be cleared', ({ answers, level }) => {
    const { cleared: _asked, ...unasked } = person(answers);
    expect(assess(guide, unasked)).toMatchObject({ settled: true, level });
    expect(settled(person({ ...answers, cleared: 'yes-same' })).level).toBe(level);
  });

  it('A08 and A26 name the reasons for what is left out', () => {
    const a08 = settled(person({ nerveSigns: ['numb'], nerveChange: 'steady', cleared: 'yes-same' }));
    expect(a08.excluded.find(({ id }) => id === 'heat')?.because).toEqual(['numb']);
    const a26 = settled(person({ healthFlags: ['blood-thinner'], cleared: 'yes-same' }));
    expect(a26.excluded.find(({ id }) => id === 'deep-tissue')?.because).toEqual(['blood-thinner', 'cleared', 'S-04']);
  });

  it('A10 is told after one question screen', () => {
    expect(walkOf(guide, { nerveDanger: ['saddle-numb'] })).toEqual({ path: ['nerve-danger'], next: null, ahead: 0 });
  });

  it('A18 cannot be cleared while the pain is newer than 6 weeks', () => {
    const newer = person({ healthFlags: ['cancer'], painNow: 3, painStart: '2-to-6-weeks', cleared: 'yes-same' });
    expect(settled(newer)).toMatchObject({ level: 'see-provider-first', cleared: false });
  });

  it('A24 and A26 work on no calf and no leg even where those were ticked', () => {
    const everywhere = ['low-back', 'buttock', 'back-thigh', 'calf'] as const;
    const zones = (answers: ClinicalAnswers) => settled(person({ ...answers, painArea: everywhere, cleared: 'yes-same' })).techniques.flatMap((each) => each.zones);
    expect(zones({ healthFlags: ['blood-thinner'] })).not.toContain('calf');
    expect(zones({ healthFlags: ['blood-thinner'] })).toContain('hamstring');
    expect(zones({ pregnancy: 'yes' })).not.toEqual(expect.arrayContaining(['calf']));
    expect(zones({ pregnancy: 'yes' })).not.toEqual(expect.arrayContaining(['hamstring']));
  });
});
