import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, assess, type AnswerSet, createLevels, type SettledAssessment, triage } from '#engine';
import { setOf } from '../../src/engine/answer-set.ts';
import { formOf } from '../../src/engine/form.ts';
import { outcomeOf } from '../../src/engine/outcome.ts';
import { read, verdictOf } from '../../src/engine/reading.ts';
import { HOLDS } from '../../src/engine/verdict.ts';
import { visitEverySet } from '../support/every-answer.ts';
import { clearanceOpen, is, toy, toyItems } from '../support/toy.ts';

interface Whole {
  readonly answers: Answers;
  readonly said: SettledAssessment;
}

const wholes: Whole[] = [];

beforeAll(() => {
  visitEverySet(
    toyItems,
    (answers) => {
      const said = assess(toy, answers);
      if (said.settled) wholes.push({ answers, said });
    },
    () => undefined,
  );
}, 60_000);

const { levels, atLeast, frames, plan, modalities, picks, steps, advice, rechecks, endings } = outcomeOf(toy);

/** The places of the formulas that hold, by the reader that takes sets of any size. */
const holding = (answers: Answers, formulas: readonly number[]): number[] => {
  const reading = read(toy, answers);
  return formulas.flatMap((formula, place) => (verdictOf(formula, reading) === HOLDS ? [place] : []));
};

const different = (said: (whole: Whole) => unknown, meant: (whole: Whole) => unknown): object[] =>
  wholes.filter((whole) => JSON.stringify(said(whole)) !== JSON.stringify(meant(whole))).slice(0, 2).map(({ answers }) => answers);

const rank = (level: string): number => toy.levels.indexOf(level);

describe('the formulas of a guide say what an assessment says', () => {
  it('of the level: it, and all that are less urgent', () => {
    expect(wholes).toHaveLength(8640);
    expect(different(({ answers }) => holding(answers, levels), ({ said }) => [rank(said.level)])).toEqual([]);
    const orLess = (level: string) => toy.levels.flatMap((_, place) => (place >= rank(level) ? [place] : []));
    expect(different(({ answers }) => holding(answers, atLeast), ({ said }) => orLess(said.level))).toEqual([]);
    expect(different(({ answers }) => holding(answers, [plan]).length, ({ said }) => Number(toy.planLevels.includes(said.level)))).toEqual([]);
  });

  it('of the time frame: it, and all that are later', () => {
    const orLater = (timing: string | null) => toy.timings.flatMap((_, place) => (timing !== null && place >= toy.timings.indexOf(timing) ? [place] : []));
    expect(different(({ answers, said }) => holding(answers, frames[rank(said.level)] ?? []), ({ said }) => orLater(said.timing))).toEqual([]);
  });

  it('of clearance and the rules that fired', () => {
    const { clearance, fired } = formOf(toy);
    expect(different(({ answers }) => holding(answers, [clearance.given]).length, ({ said }) => Number(said.cleared))).toEqual([]);
    const ids = toy.rules.map(({ id }) => id);
    expect(different(({ answers }) => holding(answers, fired), ({ said }) => said.rules.map(({ id }) => ids.indexOf(id)))).toEqual([]);
  });

  it('of the plan: techniques, what is excluded, how hard, where, with what caution, and the steps', () => {
    const named = (formulas: { readonly [id: string]: number }, answers: Answers) => {
      const ids = Object.keys(formulas);
      return holding(answers, Object.values(formulas)).map((place) => ids[place]);
    };
    const planned = wholes.filter(({ said }) => toy.planLevels.includes(said.level));
    expect(planned.length).toBeGreaterThan(500);
    for (const { answers, said } of planned) {
      const techniques = holding(answers, picks.map(({ picked }) => picked)).map((place) => picks[place]);
      expect(techniques.map((pick) => `${pick?.technique} ${pick?.suggestion} ${pick?.role}`))
        .toEqual(said.techniques.map(({ id, suggestion, role }) => `${id} ${suggestion} ${role}`));
      const shown = [...said.techniques, ...said.selfCare];
      for (const { id, pressure, zones, cautions } of shown) {
        const { noHarder = [], zones: places = {}, cautions: cares = {} } = modalities[id] ?? {};
        const softest = pressure === null ? -1 : toy.pressures.indexOf(pressure);
        expect(holding(answers, noHarder)).toEqual(toy.pressures.flatMap((_, place) => (softest !== -1 && place >= softest ? [place] : [])));
        expect([named(places, answers), named(cares, answers)]).toEqual([zones, cautions]);
      }
      const allowed = Object.entries(modalities).filter(([, { allowed: formula }]) => holding(answers, [formula]).length > 0).map(([id]) => id);
      expect(Object.keys(toy.modalities).filter((id) => !allowed.includes(id))).toEqual(said.excluded.map(({ id }) => id));
      const own = steps.map(({ id }) => id);
      expect(holding(answers, steps.map(({ when }) => when)).map((place) => own[place])).toEqual(said.steps.filter((id) => own.includes(id)));
    }
  });

  it('of advice and rechecks, whether they ask for the level or not', () => {
    const ids = advice.map(({ id }) => id);
    expect(different(({ answers }) => holding(answers, advice.map(({ when }) => when)).map((place) => ids[place]), ({ said }) => said.advice)).toEqual([]);
    const ending = (level: string) => endings[rank(level)];
    const given = ({ answers, said }: Whole) => {
      const lines = ending(said.level)?.advice ?? [];
      return holding(answers, lines.map(({ when }) => when)).map((place) => lines[place]?.id);
    };
    expect(different(given, ({ said }) => said.advice)).toEqual([]);
    const again = ({ answers, said }: Whole) => {
      const days = ending(said.level)?.rechecks ?? [];
      return holding(answers, days.map(({ when }) => when)).map((place) => days[place]?.days);
    };
    expect(different(again, ({ said }) => (said.recheckDays === null ? [] : [said.recheckDays]))).toEqual([]);
    expect(different(({ answers }) => holding(answers, rechecks).length, ({ said }) => Number(said.recheckDays !== null))).toEqual([]);
    expect(endings.map((each) => each.plan)).toEqual([false, false, false, true, true]);
  });
});

describe('the level alone', () => {
  const { encode, levelOf, urgencyOf } = createLevels(toy);

  it('is that of the assessment, for every complete answer set', () => {
    expect(different(({ answers }) => levelOf(encode(answers) ?? []), ({ said: { level, cleared } }) => ({ level, cleared }))).toEqual([]);
  });

  it.each(toy.levels)('is looked for no further than %s where no more is wanted', (least) => {
    const cut = ({ said: { level, cleared } }: Whole) => (rank(level) < rank(least) ? { level, cleared } : level);
    const found = ({ answers, said }: Whole) => {
      const { level, cleared } = urgencyOf(encode(answers) ?? [], least);
      if (rank(said.level) < rank(least)) return { level, cleared };
      expect(level).toBe(least);
      return said.level;
    };
    expect(different(found, cut)).toEqual([]);
  });

  it('is not told of answers that are not complete', () => {
    const whole = wholes[0]?.answers ?? {};
    expect(encode(whole)).toEqual(setOf(formOf(toy).layout, whole));
    for (const item of Object.keys(toyItems)) {
      expect(encode({ ...whole, [item]: undefined })).toBeNull();
      expect(triage(toy, { ...whole, [item]: undefined })).toBeNull();
    }
  });

  it('is told with its reasons by triage, as assess tells it', () => {
    const parts = ({ said: { level, timing, cleared, rules, decidedBy } }: Whole) => ({ level, timing, cleared, rules, decidedBy });
    expect(different(({ answers }) => triage(toy, answers), parts)).toEqual([]);
  });
});

describe('a guide whose rules are of other kinds', () => {
  const whole: Answers = { sparks: ['none'], heat: 0, leak: ['drip'], leakChange: 'steady', age: 'new', inspected: 'yes', stain: ['lid'], look: 'dull' };
  const levelIn = (guide: typeof toy) => {
    const { encode, levelOf } = createLevels(guide);
    const encoded: AnswerSet = encode(whole) ?? [];
    const said = assess(guide, whole);
    expect(levelOf(encoded)).toEqual({ level: said.level, cleared: said.settled && said.cleared });
    return [said.level, said.settled && said.timing];
  };

  it('clearance lowers the level past what lies between, whatever fired there', () => {
    const between = { id: 'between', level: 'careful', when: is('leak', 'drip'), timing: [{ frame: 'now' }], evidence: ['TEAM'] } as const;
    const rules = [...toy.rules.filter(({ id }) => id !== 'inspected-fine'), between];
    expect(levelIn({ ...toy, rules, clearance: { ...toy.clearance, to: 'fine' } })).toEqual(['fine', null]);
    expect(levelIn({ ...toy, rules })).toEqual(['careful', 'now']);
  });

  it('a rule of the first level without a time frame leaves it open', () => {
    const rules = [{ id: 'drips', level: 'stop-now', when: is('leak', 'drip'), evidence: ['TEAM'] } as const];
    expect(levelIn({ ...toy, enabledWhen: { inspected: clearanceOpen }, rules })).toEqual(['stop-now', null]);
  });
});
