import { describe, expect, it } from 'vitest';
import { guide } from '#data';
import { assess, type SettledAssessment } from '#engine';
import { type ClinicalAnswers, person } from '../support/clinical.ts';

const result = (answers: ClinicalAnswers): SettledAssessment => {
  const assessment = assess(guide, person(answers));
  if (!assessment.settled) throw new Error(`still open: ${assessment.open.join(', ')}`);
  return assessment;
};
const fired = (answers: ClinicalAnswers): string[] => result(answers).rules.map(({ id }) => id);
const flags = (answers: ClinicalAnswers): string[] => result(answers).flags.map(({ id }) => id);
const techniques = (answers: ClinicalAnswers): string[] => result(answers).techniques.map(({ id }) => id);

type Edge = readonly [rule: string, beside: ClinicalAnswers, holds: readonly number[], fails: readonly number[]];

/** Each rule that reads the pain score, with what else it needs; just below, at and just above each of its numbers. */
const painEdges: readonly Edge[] = [
  ['C-R1', {}, [4, 5, 6], [0, 3, 7]],
  ['P-01', {}, [7, 8, 9, 10], [6]],
  ['D-06', { nerveSigns: ['numb'], nerveChange: 'steady' }, [9, 10], [7, 8]],
  ['D-11', { healthFlags: ['spine-procedure'] }, [7, 8, 10], [6]],
  ['D-13', { healthFlags: ['blood-thinner'] }, [7, 8, 10], [6]],
  ['D-14', { healthFlags: ['cancer'], painStart: 'over-3-months' }, [7, 8, 10], [6]],
  ['D-15', { healthFlags: ['steroids'] }, [7, 8, 10], [6]],
];

const starts = ['under-3-days', '3-days-to-2-weeks', '2-to-6-weeks', '6-to-12-weeks', 'over-3-months'] as const;
type Start = (typeof starts)[number];
type StartEdge = readonly [rule: string, beside: ClinicalAnswers, holds: readonly Start[]];

/** Each rule that reads when the pain began, with what else it needs, and exactly the answers with which it fires. */
const startEdges: readonly StartEdge[] = [
  ['C-R4', {}, starts.slice(0, 2)],
  ['D-15', { healthFlags: ['thin-bones'], painNow: 7 }, starts.slice(0, 3)],
  ['P-15', { painTrend: 'worse' }, starts.slice(2)],
  ['P-16', { healthFlags: ['thin-bones'], ageBand: '65-plus' }, starts.slice(0, 2)],
  ['P-18', { ageBand: '65-plus' }, starts.slice(3)],
];

const stiff = ['second-half-night', 'morning-stiff', 'better-moving', 'psoriasis-gut-eye', 'family-spa'] as const;
const longPain: ClinicalAnswers = { painStart: 'over-3-months', painTrend: 'better' };

describe('the pain score', () => {
  it.each(painEdges.flatMap(([rule, beside, holds]) => holds.map((score) => ({ rule, beside, score }))))(
    '$rule fires at $score',
    ({ rule, beside, score }) => expect(fired({ ...beside, painNow: score })).toContain(rule),
  );

  it.each(painEdges.flatMap(([rule, beside, , fails]) => fails.map((score) => ({ rule, beside, score }))))(
    '$rule does not fire at $score',
    ({ rule, beside, score }) => expect(fired({ ...beside, painNow: score })).not.toContain(rule),
  );

  it.each([
    [0, 'go'], [3, 'go'], [4, 'go-with-care'], [6, 'go-with-care'], [7, 'see-provider-first'], [10, 'see-provider-first'],
  ])('%i alone means %s', (painNow, level) => expect(result({ painNow }).level).toBe(level));

  it.each([[7, true], [8, true], [9, false], [10, false]])('%i can be cleared: %s', (painNow, can) => {
    expect(result({ painNow, cleared: 'yes-same' }).cleared).toBe(can);
    expect(flags({ painNow, cleared: 'yes-same' }).includes('pain-severe')).toBe(can);
  });

  it.each([[3, false], [4, true], [6, true]])('at %i the flag for moderate pain is %s', (painNow, holds) => {
    expect(flags({ painNow }).includes('pain-moderate')).toBe(holds);
  });

  it('deep tissue and trigger points end at 6, even where 7 was cleared', () => {
    const tight: ClinicalAnswers = { ...longPain, feel: 'long-tight' };
    const knot: ClinicalAnswers = { feel: 'knot', painArea: ['buttock'] };
    expect(techniques({ ...tight, painNow: 6 })).toContain('deep-tissue');
    expect(techniques({ ...tight, painNow: 7, cleared: 'yes-same' })).toEqual(['swedish', 'myofascial']);
    expect(techniques({ ...knot, painNow: 6 })).toContain('trigger-point');
    expect(techniques({ ...knot, painNow: 7, cleared: 'yes-same' })).toEqual(['swedish', 'myofascial']);
  });
});

describe('when the pain began', () => {
  it.each(startEdges.flatMap(([rule, beside, holds]) => starts.map((painStart) => ({ rule, beside, painStart, fires: holds.includes(painStart) }))))(
    '$rule at $painStart: $fires',
    ({ rule, beside, painStart, fires }) => expect(fired({ ...beside, painStart }).includes(rule)).toBe(fires),
  );

  it.each(starts.map((painStart, place) => ({ painStart, can: place >= 3 })))(
    'past cancer with pain since $painStart can be cleared: $can',
    ({ painStart, can }) => expect(result({ healthFlags: ['cancer'], painStart, cleared: 'yes-same' }).cleared).toBe(can),
  );

  it.each(starts.map((painStart, place) => ({ painStart, advised: place >= 3 })))(
    'pain since $painStart that is no better is worth a routine visit: $advised',
    ({ painStart, advised }) => {
      expect(result({ painStart }).advice.includes('adviseRoutineVisit')).toBe(advised);
      expect(result({ painStart, painTrend: 'better' }).advice).not.toContain('adviseRoutineVisit');
    },
  );

  it.each(starts.map((painStart, place) => ({ painStart, deep: place === 4, firm: place >= 2, warm: place >= 1, days: [3, 7, 14, 14, 14][place] })))(
    'pain since $painStart: deep tissue $deep, warmth $warm, re-check in $days days',
    ({ painStart, deep, firm, warm, days }) => {
      const tight = result({ painStart, feel: 'long-tight' });
      expect(tight.techniques.some(({ id }) => id === 'deep-tissue')).toBe(deep);
      expect(tight.techniques.some(({ id }) => id === 'hot-stone')).toBe(firm);
      expect(tight.steps.includes('heat')).toBe(warm);
      expect(result({ painStart }).recheckDays).toBe(days);
    },
  );

  it('a knot is pressed gently in the first two weeks, not at all in the first three days, and as usual later', () => {
    const pressure = (painStart: Start) =>
      result({ painStart, feel: 'knot', painArea: ['buttock'] }).techniques.find(({ id }) => id === 'trigger-point')?.pressure;
    expect(starts.map(pressure)).toEqual([undefined, 'gentle', 'medium', 'medium', 'medium']);
  });
});

describe('age', () => {
  it.each([
    ['under-18', 'see-provider-first'], ['18-44', 'go'], ['45-64', 'go'], ['65-plus', 'go-with-care'],
  ] as const)('%s alone means %s', (ageBand, level) => expect(result({ ageBand }).level).toBe(level));

  it('deep tissue ends and knots are pressed gently from 65 on', () => {
    const tight: ClinicalAnswers = { ...longPain, feel: 'long-tight' };
    expect(techniques({ ...tight, ageBand: '45-64' })).toContain('deep-tissue');
    expect(techniques({ ...tight, ageBand: '65-plus' })).not.toContain('deep-tissue');
    const knot = (ageBand: '45-64' | '65-plus') => result({ ageBand, feel: 'knot', painArea: ['buttock'] }).techniques[0]?.pressure;
    expect([knot('45-64'), knot('65-plus')]).toEqual(['medium', 'gentle']);
  });

  it('stiffness counts when the pain began before 45, and only then', () => {
    const stiffSigns = [stiff[0], stiff[1]];
    expect(fired({ ...longPain, stiffSigns, ageBand: '18-44' })).toContain('P-10');
    expect(fired({ ...longPain, stiffSigns, ageBand: '45-64', beganBefore45: 'yes' })).toContain('P-10');
    expect(fired({ ...longPain, stiffSigns, ageBand: '45-64', beganBefore45: 'no' })).not.toContain('P-10');
    expect(fired({ stiffSigns, ageBand: '18-44', painStart: '6-to-12-weeks' })).not.toContain('P-10');
  });
});

describe('signs of stiffness', () => {
  it.each([[0, 'go', false], [1, 'go', true], [2, 'see-provider-first', false], [3, 'see-provider-first', false]] as const)(
    '%i of them mean %s, and a routine visit is advised beside the plan: %s',
    (count, level, advised) => {
      const signs = stiff.slice(0, count);
      const { level: got, advice } = result({ ...longPain, stiffSigns: signs.length > 0 ? signs : ['none'] });
      expect(got).toBe(level);
      expect(advice.includes('adviseRoutineVisit')).toBe(advised);
    },
  );

  it('any two of the five count', () => {
    for (const [place, one] of stiff.entries()) {
      for (const other of stiff.slice(place + 1)) expect(fired({ ...longPain, stiffSigns: [one, other] })).toContain('P-10');
    }
  });
});
