import { describe, expect, it } from 'vitest';
import { content, guide, sources } from '#data';
import { assess, type SettledAssessment, type Verdict } from '#engine';
import { evaluate, read } from '../../src/engine/reading.ts';
import { type ClinicalAnswers, person } from '../support/clinical.ts';

/** A person for whom the rule holds, a near one for whom it fails, and the question without whose answer it is unknown. */
interface Case {
  readonly rule: string;
  readonly who: string;
  readonly holds: ClinicalAnswers;
  readonly but: string;
  readonly fails: ClinicalAnswers;
  readonly without: keyof ClinicalAnswers;
}

const numb = { nerveSigns: ['numb'], nerveChange: 'steady' } as const;
const weak = { nerveSigns: ['weak'], nerveChange: 'steady', weakTask: ['only-feels-weak'] } as const;

const cases: readonly Case[] = [
  { rule: 'E-01', who: 'pee that will not start', holds: { nerveDanger: ['pee-stuck'] }, but: 'no such sign', fails: {}, without: 'nerveDanger' },
  { rule: 'E-02', who: 'a suddenly cold, pale leg', holds: { bodyDanger: ['cold-leg'] }, but: 'not sure', fails: { bodyDanger: ['unsure'] }, without: 'bodyDanger' },
  { rule: 'E-03', who: 'a foot that newly cannot be lifted', holds: { ...weak, weakTask: ['lift-foot'], nerveChange: 'new' }, but: 'it has been so for weeks', fails: { ...weak, weakTask: ['lift-foot'] }, without: 'nerveChange' },
  { rule: 'E-04', who: 'past cancer and a new numb patch', holds: { ...numb, healthFlags: ['cancer'], nerveChange: 'new' }, but: 'no cancer', fails: { ...numb, nerveChange: 'new' }, without: 'healthFlags' },
  { rule: 'E-05', who: 'fever and numbness that may be growing', holds: { ...numb, urgentSigns: ['fever-back'], nerveChange: 'unsure' }, but: 'it is easing', fails: { ...numb, urgentSigns: ['fever-back'], nerveChange: 'better' }, without: 'urgentSigns' },
  { rule: 'E-06', who: 'newly numb in both legs', holds: { ...numb, nerveLegs: 'both', nerveChange: 'new' }, but: 'in one leg', fails: { ...numb, nerveChange: 'new' }, without: 'nerveLegs' },
  { rule: 'D-01', who: 'one swollen warm calf', holds: { urgentSigns: ['calf-swollen'] }, but: 'not sure', fails: { urgentSigns: ['unsure'] }, without: 'urgentSigns' },
  { rule: 'D-02', who: 'not sure about a danger sign', holds: { bodyDanger: ['unsure'] }, but: 'none of these', fails: {}, without: 'bodyDanger' },
  { rule: 'D-03', who: 'cannot rise on tiptoe, for weeks', holds: { ...weak, weakTask: ['tiptoe'] }, but: 'long checked by a doctor', fails: { ...weak, weakTask: ['tiptoe'], nerveChange: 'old-checked' }, without: 'weakTask' },
  { rule: 'D-04', who: 'a leg that newly feels weaker', holds: { ...weak, nerveChange: 'new' }, but: 'it is the same for weeks', fails: weak, without: 'weakTask' },
  { rule: 'D-05', who: 'a numb patch that spreads', holds: { ...numb, nerveChange: 'worse' }, but: 'new, not spreading', fails: { ...numb, nerveChange: 'new' }, without: 'nerveChange' },
  { rule: 'D-06', who: 'pain of 9 with a numb patch', holds: { ...numb, painNow: 9 }, but: 'pain of 8', fails: { ...numb, painNow: 8 }, without: 'painNow' },
  { rule: 'D-07', who: 'past cancer and tingling', holds: { healthFlags: ['cancer'], nerveSigns: ['tingling'] }, but: 'no nerve sign', fails: { healthFlags: ['cancer'] }, without: 'nerveSigns' },
  { rule: 'D-08', who: 'past cancer and pain at night', holds: { healthFlags: ['cancer', 'night-pain'] }, but: 'cancer alone', fails: { healthFlags: ['cancer'] }, without: 'healthFlags' },
  { rule: 'D-09', who: 'losing weight and feeling ill', holds: { healthFlags: ['weight-loss', 'unwell'] }, but: 'feeling ill and pain at night', fails: { healthFlags: ['unwell', 'night-pain'] }, without: 'healthFlags' },
  { rule: 'D-10', who: 'weak immunity and feeling ill', holds: { healthFlags: ['weak-immune', 'unwell'] }, but: 'feeling well', fails: { healthFlags: ['weak-immune'] }, without: 'healthFlags' },
  { rule: 'D-11', who: 'a spine injection and growing pain', holds: { healthFlags: ['spine-procedure'], painTrend: 'worse' }, but: 'the pain is the same', fails: { healthFlags: ['spine-procedure'] }, without: 'painTrend' },
  { rule: 'D-12', who: 'groin pain with thin bones', holds: { healthFlags: ['groin-pain', 'thin-bones'] }, but: 'groin pain alone', fails: { healthFlags: ['groin-pain'] }, without: 'healthFlags' },
  { rule: 'D-13', who: 'a blood thinner and groin pain', holds: { healthFlags: ['blood-thinner', 'groin-pain'] }, but: 'mild steady pain', fails: { healthFlags: ['blood-thinner'] }, without: 'healthFlags' },
  { rule: 'D-14', who: 'past cancer and growing pain', holds: { healthFlags: ['cancer'], painTrend: 'worse' }, but: 'the pain is easing', fails: { healthFlags: ['cancer'], painTrend: 'better' }, without: 'painTrend' },
  { rule: 'D-15', who: 'steroids and severe pain for 3 weeks', holds: { healthFlags: ['steroids'], painNow: 8 }, but: 'for 3 months', fails: { healthFlags: ['steroids'], painNow: 8, painStart: 'over-3-months' }, without: 'painStart' },
  { rule: 'D-16', who: 'both legs weak, for weeks', holds: { ...weak, nerveLegs: 'both' }, but: 'long checked by a doctor', fails: { ...weak, nerveLegs: 'both', nerveChange: 'old-checked' }, without: 'nerveChange' },
  { rule: 'D-17', who: 'tingling in both legs', holds: { nerveSigns: ['tingling'], nerveLegs: 'both' }, but: 'in one leg', fails: { nerveSigns: ['tingling'] }, without: 'nerveLegs' },
  { rule: 'P-01', who: 'pain of 7', holds: { painNow: 7 }, but: 'pain of 6', fails: { painNow: 6 }, without: 'painNow' },
  { rule: 'P-02', who: 'not sure if it is numb', holds: { ...numb, nerveSigns: ['unsure'] }, but: 'tingling, but touch is as usual', fails: { nerveSigns: ['tingling'] }, without: 'nerveSigns' },
  { rule: 'P-03', who: 'a leg that feels weaker', holds: weak, but: 'numb, not weak', fails: numb, without: 'nerveSigns' },
  { rule: 'P-04', who: 'someone of 17', holds: { ageBand: 'under-18' }, but: 'someone of 18', fails: { ageBand: '18-44' }, without: 'ageBand' },
  { rule: 'P-05', who: 'perhaps pregnant', holds: { pregnancy: 'maybe' }, but: 'not pregnant', fails: {}, without: 'pregnancy' },
  { rule: 'P-06', who: 'cancer years ago', holds: { healthFlags: ['cancer'] }, but: 'none of these', fails: {}, without: 'healthFlags' },
  { rule: 'P-07', who: 'pain that wakes most nights', holds: { healthFlags: ['night-pain'] }, but: 'none of these', fails: {}, without: 'healthFlags' },
  { rule: 'P-08', who: 'TB in the household', holds: { healthFlags: ['tb'] }, but: 'none of these', fails: {}, without: 'healthFlags' },
  { rule: 'P-09', who: 'pain in the groin', holds: { healthFlags: ['groin-pain'] }, but: 'none of these', fails: {}, without: 'healthFlags' },
  { rule: 'P-10', who: 'long pain, stiff and waking late at night', holds: { painStart: 'over-3-months', stiffSigns: ['morning-stiff', 'second-half-night'] }, but: 'stiff, and nothing else', fails: { painStart: 'over-3-months', stiffSigns: ['morning-stiff'] }, without: 'stiffSigns' },
  { rule: 'P-11', who: 'low platelets', holds: { healthFlags: ['bleeding'] }, but: 'daily aspirin', fails: { massageChecks: ['aspirin-type'] }, without: 'healthFlags' },
  { rule: 'P-12', who: 'a clot, ever', holds: { massageChecks: ['past-clot'] }, but: 'varicose veins', fails: { massageChecks: ['varicose'] }, without: 'massageChecks' },
  { rule: 'P-13', who: 'a hip operation two months ago', holds: { massageChecks: ['surgery'] }, but: 'metal in the body for years', fails: { massageChecks: ['device'] }, without: 'massageChecks' },
  { rule: 'P-14', who: 'a heart attack last month', holds: { massageChecks: ['heart-unstable'] }, but: 'high blood pressure under control', fails: { massageChecks: ['heart'] }, without: 'massageChecks' },
  { rule: 'P-15', who: 'worse week by week', holds: { painTrend: 'worse' }, but: 'worse since last week', fails: { painTrend: 'worse', painStart: 'under-3-days' }, without: 'painStart' },
  { rule: 'P-16', who: 'someone of 70 with thin bones and new pain', holds: { ageBand: '65-plus', healthFlags: ['thin-bones'], painStart: 'under-3-days' }, but: 'someone of 50', fails: { ageBand: '45-64', healthFlags: ['thin-bones'], painStart: 'under-3-days' }, without: 'ageBand' },
  { rule: 'P-17', who: 'legs heavy on walking, and diabetes', holds: { healthFlags: ['walk-legs'], massageChecks: ['diabetes'] }, but: 'no diabetes', fails: { healthFlags: ['walk-legs'] }, without: 'massageChecks' },
  { rule: 'P-18', who: 'someone of 70, no better after 2 months', holds: { ageBand: '65-plus', painStart: '6-to-12-weeks', painTrend: 'up-and-down' }, but: 'it is getting better', fails: { ageBand: '65-plus', painStart: '6-to-12-weeks', painTrend: 'better' }, without: 'painTrend' },
  { rule: 'C-R1', who: 'pain of 5', holds: { painNow: 5 }, but: 'pain of 3', fails: { painNow: 3 }, without: 'painNow' },
  { rule: 'C-R2', who: 'pins and needles', holds: { nerveSigns: ['tingling'] }, but: 'none of these', fails: {}, without: 'nerveSigns' },
  { rule: 'C-R3', who: 'a fresh flare', holds: { flare: 'yes' }, but: 'no flare', fails: {}, without: 'flare' },
  { rule: 'C-R4', who: 'a week of pain', holds: { painStart: '3-days-to-2-weeks' }, but: 'a month of pain', fails: {}, without: 'painStart' },
  { rule: 'C-R5', who: 'someone who prefers gentle touch', holds: { touch: 'sensitive' }, but: 'touch feels normal', fails: {}, without: 'touch' },
  { rule: 'C-R6', who: 'someone of 66', holds: { ageBand: '65-plus' }, but: 'someone of 60', fails: { ageBand: '45-64' }, without: 'ageBand' },
  { rule: 'C-R7', who: 'a pacemaker', holds: { massageChecks: ['device'] }, but: 'an oil allergy only', fails: { massageChecks: ['oil-allergy'] }, without: 'massageChecks' },
  { rule: 'C-R8', who: 'legs heavy on walking', holds: { healthFlags: ['walk-legs'] }, but: 'none of these', fails: {}, without: 'healthFlags' },
  { rule: 'C-R9', who: 'checked, and massage is OK', holds: { painNow: 7, cleared: 'yes-same' }, but: 'not checked', fails: { painNow: 7 }, without: 'cleared' },
];

const verdictOf = (id: string, answers: ClinicalAnswers): Verdict | undefined => {
  const rule = guide.rules.find((each) => each.id === id);
  return rule && evaluate(rule.when, read(guide, answers));
};
const unasked = ({ holds, without }: Case): ClinicalAnswers => {
  const { [without]: _unasked, ...answers } = person(holds);
  return answers;
};

describe('every rule', () => {
  it('has its case here, once', () => {
    expect(cases.map(({ rule }) => rule)).toEqual(guide.rules.map(({ id }) => id));
  });

  it.each(cases)('$rule holds: $who', ({ rule, holds }) => expect(verdictOf(rule, person(holds))).toBe('holds'));
  it.each(cases)('$rule fails: $who, but $but', ({ rule, fails }) => expect(verdictOf(rule, person(fails))).toBe('fails'));
  it.each(cases)('$rule is unknown until $without is answered', (each) => expect(verdictOf(each.rule, unasked(each))).toBe('unknown'));
  it.each(guide.rules)('$id is unknown while nothing is answered', ({ id }) => expect(verdictOf(id, {})).toBe('unknown'));

  it.each(guide.rules)('$id names at least one source that exists, or our own judgment', ({ evidence }) => {
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter((id) => id !== 'TEAM' && !Object.hasOwn(sources, id))).toEqual([]);
  });

  it.each(guide.rules)('$id has a reason in plain words', ({ id }) => {
    expect((content.rules as Record<string, string>)[id]).toMatch(/\w.*\.$/);
  });

  it.each(guide.rules.filter(({ level }) => level !== 'go-with-care'))('$id says by when', ({ timing }) => {
    expect(timing?.at(-1)?.when).toBeUndefined();
    expect(timing).not.toEqual([]);
  });
});

const timings: { readonly [rule: string]: string } = {
  'P-01': 'next-few-days', 'P-02': 'within-2-weeks', 'P-03': 'within-2-weeks', 'P-04': 'next-few-days', 'P-05': 'next-visit',
  'P-06': 'next-few-days', 'P-07': 'next-few-days', 'P-08': 'next-few-days', 'P-09': 'routine', 'P-10': 'routine',
  'P-11': 'ask-prescriber', 'P-12': 'ask-first', 'P-13': 'ask-team', 'P-14': 'next-few-days', 'P-15': 'next-few-days',
  'P-16': 'next-few-days', 'P-17': 'routine', 'P-18': 'routine',
};
const byLevel: { readonly [level: string]: string | null } = { 'emergency-now': 'now', 'same-day': 'today', 'go-with-care': null };

const result = (answers: ClinicalAnswers): SettledAssessment => {
  const assessment = assess(guide, person(answers));
  if (!assessment.settled) throw new Error(`still open: ${assessment.open.join(', ')}`);
  return assessment;
};

describe('the time frame', () => {
  it.each(cases)('$rule has the one of its table', ({ rule, holds }) => {
    const fired = result(holds).rules.find(({ id }) => id === rule);
    expect(fired?.timing).toBe(timings[rule] ?? byLevel[fired?.level ?? '']);
  });

  it('weakness alone can wait two weeks; with numbness as well it is a matter of days', () => {
    expect(result(weak).timing).toBe('within-2-weeks');
    expect(result({ ...weak, nerveSigns: ['weak', 'numb'] }).timing).toBe('next-few-days');
    expect(result({ ...weak, nerveSigns: ['weak', 'unsure'] }).timing).toBe('next-few-days');
  });

  it('of several it is the soonest', () => {
    expect(result({ healthFlags: ['groin-pain', 'bleeding'], painNow: 0, painTrend: 'better' }).timing).toBe('today');
    expect(result({ healthFlags: ['groin-pain', 'tb'] }).timing).toBe('next-few-days');
    expect(result({ healthFlags: ['groin-pain'], ...numb }).timing).toBe('within-2-weeks');
  });
});

/** For each provider-first rule alone: whether `yes-same` clears it, and whether `yes-nothing-serious` does (brief, 3.6 and 3.7). */
const clearing: readonly (readonly [says: string, answers: ClinicalAnswers, same: boolean, nothingSerious: boolean])[] = [
  ['P-01, pain of 8', { painNow: 8 }, true, true],
  ['P-01, pain of 9', { painNow: 9 }, false, false],
  ['P-01, pain of 7 with thin bones', { painNow: 7, painStart: 'over-3-months', healthFlags: ['thin-bones'] }, false, false],
  ['P-01, pain of 7 with steroids', { painNow: 7, painStart: 'over-3-months', healthFlags: ['steroids'] }, false, false],
  ['P-01, pain of 7 with a broken bone', { painNow: 7, painStart: 'over-3-months', healthFlags: ['bone-break'] }, false, false],
  ['P-02, steady', numb, true, true],
  ['P-02, better', { ...numb, nerveChange: 'better' }, true, true],
  ['P-02, long checked', { ...numb, nerveChange: 'old-checked' }, true, true],
  ['P-02, new', { ...numb, nerveChange: 'new' }, false, false],
  ['P-03, minor and steady', weak, true, true],
  ['P-03, minor and better', { ...weak, nerveChange: 'better' }, true, true],
  ['P-03, major and long checked', { ...weak, nerveChange: 'old-checked', weakTask: ['lift-foot'] }, true, true],
  ['P-04', { ageBand: 'under-18' }, false, false],
  ['P-05, pregnant', { pregnancy: 'yes' }, true, false],
  ['P-05, after a birth', { pregnancy: 'recent-birth' }, true, false],
  ['P-05, maybe pregnant', { pregnancy: 'maybe' }, false, false],
  ['P-06, pain for 2 months', { healthFlags: ['cancer'], painStart: '6-to-12-weeks' }, true, false],
  ['P-06, pain for 3 weeks', { healthFlags: ['cancer'] }, false, false],
  ['P-07, weight loss', { healthFlags: ['weight-loss'] }, false, false],
  ['P-07, pain at night', { healthFlags: ['night-pain'] }, false, false],
  ['P-07, feeling ill', { healthFlags: ['unwell'] }, false, false],
  ['P-08, weak immunity', { healthFlags: ['weak-immune'] }, true, false],
  ['P-08, spine procedure', { healthFlags: ['spine-procedure'] }, true, false],
  ['P-09', { healthFlags: ['groin-pain'] }, true, true],
  ['P-10', { painStart: 'over-3-months', stiffSigns: ['morning-stiff', 'family-spa'] }, true, true],
  ['P-11', { healthFlags: ['bleeding'] }, true, false],
  ['P-12', { massageChecks: ['past-clot'] }, true, false],
  ['P-13', { massageChecks: ['surgery'] }, true, false],
  ['P-14', { massageChecks: ['heart-unstable'] }, false, false],
  ['P-15', { painTrend: 'worse' }, false, false],
  ['P-16', { ageBand: '65-plus', painStart: '3-days-to-2-weeks', healthFlags: ['thin-bones'] }, true, false],
  ['P-17', { healthFlags: ['walk-legs'], massageChecks: ['heart'] }, true, true],
  ['P-18', { ageBand: '65-plus', painStart: '6-to-12-weeks' }, true, true],
  ['P-11 and P-17 together', { painNow: 6, healthFlags: ['blood-thinner', 'walk-legs'], massageChecks: ['diabetes'] }, true, false],
];

describe('clearance', () => {
  it.each(clearing)('%s', (_says, answers, same, nothingSerious) => {
    expect(result(answers).level).toBe('see-provider-first');
    for (const cleared of ['no', 'yes-changed'] as const) expect(result({ ...answers, cleared }).level).toBe('see-provider-first');
    expect(result({ ...answers, cleared: 'yes-same' }).level).toBe(same ? 'go-with-care' : 'see-provider-first');
    expect(result({ ...answers, cleared: 'yes-nothing-serious' }).level).toBe(nothingSerious ? 'go-with-care' : 'see-provider-first');
  });

  it.each(clearing.filter(([, , same, nothingSerious]) => same && !nothingSerious))('%s: nothing serious was found, so ask about massage', (_says, answers) => {
    expect(result({ ...answers, cleared: 'yes-nothing-serious' }).advice).toContain('adv-ask-massage');
    expect(result({ ...answers, cleared: 'yes-same' }).advice).not.toContain('adv-ask-massage');
  });
});
