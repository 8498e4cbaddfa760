import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, assess, type Condition, conditionsFor, type Guide, type Items, type SettledAssessment } from '#engine';
import { visitEverySet } from '../support/every-answer.ts';

const items = {
  signs: { kind: 'multiple', options: ['x', 'y', 'none'], exclusive: ['none'] },
  kind: { kind: 'single', options: ['a', 'b', 'c'] },
  number: { kind: 'scale', min: 0, max: 2 },
  detail: { kind: 'single', options: ['p', 'q'] },
  cleared: { kind: 'single', options: ['no', 'partly', 'fully'] },
} as const satisfies Items;

const { is, between, clearanceOpen, clearanceGiven } = conditionsFor(items);

const leaf = (early: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.constantFrom<Condition>(is('signs', 'x'), is('signs', 'y'), is('signs', 'x', 'y'), is('signs', 'none')),
    fc.constantFrom<Condition>(is('kind', 'a'), is('kind', 'b'), is('kind', 'b', 'c')),
    ...(early ? [] : [fc.constantFrom<Condition>(between('number', 0, 0), between('number', 1, 2), is('detail', 'p'), is('detail', 'q'))]),
  );
/** Conditions that a clinician might write over these items; early ones read only the first two, so that nothing applies in a circle. */
const when = (early = false): fc.Arbitrary<Condition> => {
  const parts = fc.array(leaf(early), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf(early) },
    parts.map((of): Condition => ({ kind: 'all', of })),
    parts.map((of): Condition => ({ kind: 'any', of })),
    parts.map((of): Condition => ({ kind: 'at-least', count: 2, of })),
    leaf(early).map((of): Condition => ({ kind: 'not', of })),
  );
};

const levels = ['first', 'second', 'third', 'fourth', 'fifth'];
const evidence = ['TEAM'] as const;
const limit = fc.constantFrom<{ limit: string; avoid?: readonly string[] }>({ limit: 'ok' }, { limit: 'no' }, { limit: 'soft' }, { limit: 'ok', avoid: ['here'] });

const rule = fc.record({
  level: fc.constantFrom(...levels.slice(0, 4)),
  when: when(),
  // Soonest first, as the content check demands of every guide.
  timing: fc.oneof(
    fc.constantFrom([], [{ frame: 'soon' }], [{ frame: 'late' }]),
    when().map((soon) => [{ frame: 'soon', when: soon }, { frame: 'late' }]),
    fc.tuple(when(), when()).map(([soon, late]) => [{ frame: 'soon', when: soon }, { frame: 'late', when: late }]),
  ),
  clearableWhen: fc.option(when(), { nil: undefined }),
});

const guides: fc.Arbitrary<Guide> = fc
  .record({
    enabled: fc.tuple(when(true), when(true)),
    rules: fc.array(rule, { minLength: 2, maxLength: 6 }),
    rows: fc.array(fc.record({ when: when(), rub: limit, press: limit }), { maxLength: 3 }),
    suggested: fc.tuple(when(), when()),
    step: when(),
    advised: fc.record({ level: fc.constantFrom(...levels), when: when() }),
    recheck: when(),
    ticked: when(),
  })
  .map(({ enabled, rules, rows, suggested, step, advised, recheck, ticked }) => ({
    items,
    enabledWhen: { number: enabled[0], detail: enabled[1], cleared: clearanceOpen },
    pages: [{ id: 'all', items: Object.keys(items) }],
    levels,
    timings: ['soon', 'late'],
    pressures: ['soft', 'firm'],
    planLevels: ['fourth', 'fifth'],
    rules: [
      ...rules.map(({ clearableWhen, ...each }, place) => ({
        ...each, id: `rule-${place}`, evidence, ...(clearableWhen === undefined ? {} : { clearableWhen }),
      })),
      { id: 'was-cleared', level: 'fourth', when: clearanceGiven, evidence },
    ],
    clearance: { item: 'cleared', level: 'third', to: 'fourth', clears: { fully: 'every', partly: ['rule-0', 'rule-2'] } },
    modalities: { rub: { pressure: 'firm', zones: ['here'] }, press: { pressure: 'firm', zones: ['here', 'there'] } },
    limits: rows.map((row, place) => ({ id: `row-${place}`, when: row.when, limits: { rub: row.rub, press: row.press }, evidence })),
    suggestions: [
      { id: 'S-1', technique: 'rub', role: 'main', rank: 1, when: suggested[0], evidence },
      { id: 'S-2', technique: 'press', role: 'main', rank: 2, when: suggested[1], evidence },
    ],
    most: { main: 1, extra: 0 },
    zones: [{ id: 'here', tickedWhen: ticked }, { id: 'there', tickedWhen: is('kind', 'a') }],
    fallbackZone: 'there',
    steps: [{ techniques: 'main' }, { id: 'rest', when: step }],
    advice: [{ id: 'note', levels: [advised.level], when: advised.when }],
    rechecks: [{ level: 'fourth', when: recheck, days: 1 }, { level: 'fourth', days: 2 }],
  }));

const resultOf = ({ level, timing, techniques, steps, advice, recheckDays, cleared }: SettledAssessment): string =>
  JSON.stringify([level, timing, techniques.map(({ because: _because, ...rest }) => rest), steps, advice, recheckDays, cleared]);

describe('whatever the guide says', () => {
  it('what is called settled no further answer changes, and what is open can be asked', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(guides, (guide) => {
        const end = (answers: Answers) => {
          const assessment = assess(guide, answers);
          expect(assessment.settled, `complete, but not settled: ${JSON.stringify(answers)}`).toBe(true);
          return assessment.settled ? resultOf(assessment) : '';
        };
        visitEverySet(items, end, (answers, reached) => {
          const assessment = assess(guide, answers);
          if (!assessment.settled) return expect(assessment.open, JSON.stringify(answers)).not.toEqual([]);
          const result = resultOf(assessment);
          const other = reached.find((each) => each !== result);
          expect(other, `${JSON.stringify(answers)} is called settled as ${result}`).toBeUndefined();
        });
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
