import { describe, expect, it } from 'vitest';
import { guide, signs } from '#data';
import { assess, type SettledAssessment } from '#engine';
import { type ClinicalAnswers, person } from '../support/clinical.ts';

const result = (answers: ClinicalAnswers): SettledAssessment => {
  const assessment = assess(guide, person(answers));
  if (!assessment.settled) throw new Error(`still open: ${assessment.open.join(', ')}`);
  return assessment;
};

const numb = { nerveSigns: ['numb'] } as const;
const weak = { nerveSigns: ['weak'], weakTask: ['only-feels-weak'] } as const;
const major = { nerveSigns: ['weak'], weakTask: ['tiptoe'] } as const;

type Row = readonly [id: string, answers: ClinicalAnswers, level: string];

/** The brief's table 2.1: the level of each sign when it stands alone. */
const alone: readonly Row[] = [
  ...(['saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change', 'both-legs-new'] as const).map(
    (sign): Row => [sign, { nerveDanger: [sign] }, 'emergency-now'],
  ),
  ...(['big-accident', 'leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'cannot-stand', 'face-arm'] as const).map(
    (sign): Row => [sign, { bodyDanger: [sign] }, 'emergency-now'],
  ),
  ...(['calf-swollen', 'fever-back', 'blister-rash', 'hot-lump', 'small-fall-fragile', 'both-legs-old', 'no-relief'] as const).map(
    (sign): Row => [sign, { urgentSigns: [sign] }, 'same-day'],
  ),
  ['rf-weak-major-steady', { ...major, nerveChange: 'steady' }, 'same-day'],
  ['rf-weak-major-steady, easing', { ...major, nerveChange: 'better' }, 'same-day'],
  ['rf-weak-major-steady, long checked', { ...major, nerveChange: 'old-checked' }, 'see-provider-first'],
  ['rf-weak-new', { ...weak, nerveChange: 'new' }, 'same-day'],
  ['rf-weak-new, worse', { ...weak, nerveChange: 'worse' }, 'same-day'],
  ['rf-weak-steady', { ...weak, nerveChange: 'steady' }, 'see-provider-first'],
  ['rf-numb-worse', { ...numb, nerveChange: 'worse' }, 'same-day'],
  ['rf-numb-worse, unsure', { ...numb, nerveChange: 'unsure' }, 'same-day'],
  ['rf-numb, new', { ...numb, nerveChange: 'new' }, 'see-provider-first'],
  ['rf-numb, steady', { ...numb, nerveChange: 'steady' }, 'see-provider-first'],
  ['rf-pain-severe', { painNow: 7 }, 'see-provider-first'],
  ...(
    ['weak-immune', 'inject-drugs', 'spine-procedure', 'tb', 'unwell', 'cancer', 'weight-loss', 'night-pain', 'groin-pain', 'blood-thinner', 'bleeding', 'steroids', 'bone-break'] as const
  ).map((flag): Row => [flag, { healthFlags: [flag] }, 'see-provider-first']),
  ['rf-axspa', { painStart: 'over-3-months', stiffSigns: ['better-moving', 'morning-stiff'] }, 'see-provider-first'],
  ['rf-walk-legs', { healthFlags: ['walk-legs'] }, 'go-with-care'],
  ['rf-under-18', { ageBand: 'under-18' }, 'see-provider-first'],
  ['rf-pregnant', { pregnancy: 'yes' }, 'see-provider-first'],
  ['rf-pregnant, maybe', { pregnancy: 'maybe' }, 'see-provider-first'],
  ['rf-recent-birth', { pregnancy: 'recent-birth' }, 'see-provider-first'],
  ['rf-getting-worse', { painTrend: 'worse', painStart: '2-to-6-weeks' }, 'see-provider-first'],
  ['rf-age-new', { ageBand: '65-plus' }, 'go-with-care'],
];

type Combination = readonly [id: string, answers: ClinicalAnswers, level: string, carriedBy: string];

/** The brief's table 2.3, with the rule that carries each. */
const combinations: readonly Combination[] = [
  ['combo-01', { urgentSigns: ['both-legs-old'], nerveDanger: ['pee-leak'] }, 'emergency-now', 'E-01'],
  ['combo-02', { painNow: 0, nerveDanger: ['bowel-change'] }, 'emergency-now', 'E-01'],
  ['combo-03', { ...major, nerveChange: 'new' }, 'emergency-now', 'E-03'],
  ['combo-04', { ...weak, nerveChange: 'worse' }, 'same-day', 'D-04'],
  ['combo-05', { nerveSigns: ['weak', 'numb'], weakTask: ['only-feels-weak'], nerveChange: 'steady' }, 'see-provider-first', 'P-03'],
  ['combo-06', { ...numb, nerveChange: 'steady', painNow: 9 }, 'same-day', 'D-06'],
  ['combo-07', { ...numb, nerveChange: 'unsure', healthFlags: ['cancer'] }, 'emergency-now', 'E-04'],
  ['combo-07, leg failing', { bodyDanger: ['leg-failing'], healthFlags: ['cancer'] }, 'emergency-now', 'E-02'],
  ['combo-08', { ...numb, nerveChange: 'steady', healthFlags: ['cancer'] }, 'same-day', 'D-07'],
  ['combo-08, long checked', { ...numb, nerveChange: 'old-checked', healthFlags: ['cancer'] }, 'see-provider-first', 'P-06'],
  ['combo-09', { healthFlags: ['cancer', 'unwell'] }, 'same-day', 'D-08'],
  ['combo-10', { healthFlags: ['weight-loss', 'night-pain'] }, 'same-day', 'D-09'],
  ['combo-11', { urgentSigns: ['fever-back'], healthFlags: ['steroids'] }, 'same-day', 'D-01'],
  ['combo-12', { urgentSigns: ['fever-back'], ...weak, nerveChange: 'new' }, 'emergency-now', 'E-05'],
  ['combo-13', { healthFlags: ['tb', 'unwell'] }, 'same-day', 'D-10'],
  ['combo-14, worse', { healthFlags: ['spine-procedure'], painTrend: 'worse' }, 'same-day', 'D-11'],
  ['combo-14, severe', { healthFlags: ['spine-procedure'], painNow: 7 }, 'same-day', 'D-11'],
  ['combo-15', { urgentSigns: ['calf-swollen'], bodyDanger: ['chest-breath'] }, 'emergency-now', 'E-02'],
  ['combo-16', { urgentSigns: ['calf-swollen'], pregnancy: 'recent-birth' }, 'same-day', 'D-01'],
  ['combo-17', { healthFlags: ['groin-pain', 'bone-break'] }, 'same-day', 'D-12'],
  ['combo-18', { ageBand: '65-plus', painStart: '3-days-to-2-weeks', healthFlags: ['steroids'] }, 'see-provider-first', 'P-16'],
  ['combo-19', { ageBand: '65-plus', painStart: '6-to-12-weeks' }, 'see-provider-first', 'P-18'],
  ['combo-20', { nerveSigns: ['tingling'] }, 'go-with-care', 'C-R2'],
  ['combo-20, both legs', { nerveSigns: ['tingling'], nerveLegs: 'both' }, 'same-day', 'D-17'],
  ['combo-21', { nerveSigns: ['tingling'], painTrend: 'worse' }, 'see-provider-first', 'P-15'],
  ['combo-22', { ...numb, nerveChange: 'steady', painNow: 1 }, 'see-provider-first', 'P-02'],
  ['combo-23, worse', { healthFlags: ['bleeding'], painTrend: 'worse' }, 'same-day', 'D-13'],
  ['combo-23, severe', { healthFlags: ['blood-thinner'], painNow: 7 }, 'same-day', 'D-13'],
  ['combo-23, groin', { healthFlags: ['blood-thinner', 'groin-pain'] }, 'same-day', 'D-13'],
  ['combo-24', { healthFlags: ['cancer'], painTrend: 'worse' }, 'same-day', 'D-14'],
  ['combo-25', { healthFlags: ['cancer'], nerveSigns: ['tingling'] }, 'same-day', 'D-07'],
  ['combo-26', { healthFlags: ['bone-break'], painNow: 7, painStart: '2-to-6-weeks' }, 'same-day', 'D-15'],
  ['combo-27', { healthFlags: ['walk-legs'], massageChecks: ['poor-circulation'] }, 'see-provider-first', 'P-17'],
  ['combo-27, older', { healthFlags: ['walk-legs'], ageBand: '65-plus' }, 'see-provider-first', 'P-17'],
  ['combo-28', { healthFlags: ['steroids'] }, 'see-provider-first', 'P-08'],
  ['combo-28, feeling ill', { healthFlags: ['steroids', 'unwell'] }, 'same-day', 'D-10'],
];

describe('a red flag that stands alone', () => {
  it.each(alone)('%s', (_id, answers, level) => expect(result(answers).level).toBe(level));

  it('every sign of the danger screens is in the table', () => {
    const listed = alone.map(([id]) => id);
    for (const its of Object.values(signs)) for (const sign of Object.keys(its)) expect(listed).toContain(sign);
  });

  it('nothing ticked and not sure are two things', () => {
    expect(result({}).level).toBe('go');
    for (const screen of ['nerveDanger', 'bodyDanger', 'urgentSigns'] as const) expect(result({ [screen]: ['unsure'] }).level).toBe('same-day');
  });
});

describe('red flags together', () => {
  it.each(combinations)('%s', (_id, answers, level, carriedBy) => {
    const assessment = result(answers);
    expect(assessment.level).toBe(level);
    expect(assessment.rules.map(({ id }) => id)).toContain(carriedBy);
  });

  it('are all 28', () => expect(new Set(combinations.map(([id]) => id.split(',')[0])).size).toBe(28));

  it('combo-05 is sooner than weakness alone', () => {
    expect(result({ ...weak, nerveChange: 'steady' }).timing).toBe('within-2-weeks');
    expect(result({ nerveSigns: ['weak', 'unsure'], weakTask: ['only-feels-weak'], nerveChange: 'better' }).timing).toBe('next-few-days');
  });
});
