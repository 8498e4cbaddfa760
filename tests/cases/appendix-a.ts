import type { ClinicalAnswers } from '../support/clinical.ts';

/** What a case says of one technique; the brief's words "light", "no oil", "lower warmth" are pressures and cautions here. */
interface ExpectedTechnique {
  readonly id: string;
  readonly role?: 'extra';
  readonly pressure?: string;
  readonly zones?: readonly string[];
  readonly cautions?: readonly string[];
}

export interface Expected {
  readonly level: string;
  /** Rules that must have fired; those at the level of the result are exactly the ones that decide it. */
  readonly rules: readonly string[];
  /** The time frame of the deciding rules, where the case names it. */
  readonly timing?: string;
  /** All techniques, in order; none where nothing is listed. */
  readonly techniques?: readonly ExpectedTechnique[];
  /** Steps that must stand in the plan in this order, and steps that must not. */
  readonly plan?: readonly string[];
  readonly notInPlan?: readonly string[];
  /** Modalities that must be excluded. */
  readonly excluded?: readonly string[];
  /** What the case says of warmth and ice, as cautions. */
  readonly selfCare?: { readonly [id: string]: readonly string[] };
  readonly advice?: readonly string[];
  readonly recheckDays?: number;
}

export interface WorkedCase extends Expected {
  readonly id: string;
  /** What the case lists; the rest is safe. */
  readonly answers: ClinicalAnswers;
  /** Whether a provider's word could lower the level; where the case says so. */
  readonly clearable?: boolean;
  /** The same answers with `cleared` = `yes-same`: "if cleared …". */
  readonly ifCleared?: Expected;
}

const light = (id: string, ...cautions: string[]): ExpectedTechnique => ({ id, pressure: 'light', ...(cautions.length > 0 && { cautions }) });
const swedish: ExpectedTechnique = { id: 'swedish', pressure: 'light-to-medium', cautions: [] };
const stone: ExpectedTechnique = { id: 'hot-stone', role: 'extra', pressure: 'light' };
const lightOnly = [light('swedish'), light('myofascial')];
const firmOnes = ['trigger-point', 'deep-tissue', 'hot-stone', 'self-ball'];
const always = ['stretch', 'stay-active', 'physical-therapy'];

const a03 = { painNow: 4, painStart: 'over-3-months', feel: 'long-tight', painArea: ['low-back', 'buttock'] } as const;

/** The brief's Appendix A, in its order. */
export const workedCases: readonly WorkedCase[] = [
  {
    id: 'A01', answers: { painNow: 2, feel: 'stress-tight', painArea: ['low-back'] }, level: 'go', rules: [],
    techniques: [swedish, stone], plan: ['swedish', 'hot-stone', 'heat', ...always], recheckDays: 14,
  },
  {
    id: 'A02', answers: { painNow: 5, feel: 'knot', painArea: ['buttock'] }, level: 'go-with-care', rules: ['C-R1'],
    techniques: [{ id: 'trigger-point', pressure: 'medium' }, swedish],
    plan: ['trigger-point', 'swedish', 'self-ball', 'heat', ...always], recheckDays: 7,
  },
  {
    id: 'A03', answers: a03, level: 'go-with-care', rules: ['C-R1'],
    techniques: [{ id: 'deep-tissue', pressure: 'firm' }, swedish, stone],
    plan: ['deep-tissue', 'swedish', 'hot-stone', 'heat', ...always], advice: ['adviseRoutineVisit'],
  },
  {
    id: 'A04', answers: { ...a03, nerveSigns: ['tingling'] }, level: 'go-with-care', rules: ['C-R1', 'C-R2'],
    techniques: [swedish, light('myofascial')], excluded: ['deep-tissue', 'hot-stone'],
    plan: ['swedish', 'myofascial', 'heat', ...always], selfCare: { heat: ['skin-check-first'] },
  },
  {
    id: 'A05', answers: { ...a03, touch: 'sensitive' }, level: 'go-with-care', rules: ['C-R1', 'C-R5'],
    techniques: [{ id: 'myofascial' }, light('swedish')], excluded: ['deep-tissue'],
  },
  {
    id: 'A06', answers: { painNow: 3, painStart: 'under-3-days', flare: 'yes' }, level: 'go-with-care', rules: ['C-R3', 'C-R4'],
    techniques: [light('myofascial', 'beside-the-spot'), light('swedish', 'beside-the-spot')],
    plan: ['ice', 'wait', 'move', 'myofascial', 'swedish', ...always], notInPlan: ['heat'], excluded: ['heat', 'hot-stone'], recheckDays: 3,
  },
  { id: 'A07', answers: { painNow: 7 }, level: 'see-provider-first', rules: ['P-01'] },
  {
    id: 'A08', answers: { painNow: 2, nerveSigns: ['numb'], nerveChange: 'steady' }, level: 'see-provider-first', rules: ['P-02'],
    clearable: true,
    ifCleared: {
      level: 'go-with-care', rules: ['P-02', 'C-R9'], techniques: lightOnly,
      notInPlan: ['heat', 'ice'], excluded: ['heat', 'ice', 'hot-stone'],
    },
  },
  { id: 'A09', answers: { painNow: 2, nerveSigns: ['numb'], nerveChange: 'worse' }, level: 'same-day', rules: ['D-05'] },
  { id: 'A10', answers: { painNow: 1, nerveDanger: ['saddle-numb'] }, level: 'emergency-now', rules: ['E-01'] },
  { id: 'A11', answers: { painNow: 0, nerveDanger: ['pee-stuck'], cleared: 'yes-same' }, level: 'emergency-now', rules: ['E-01'] },
  { id: 'A12', answers: { nerveSigns: ['weak'], weakTask: ['lift-foot'], nerveChange: 'worse' }, level: 'emergency-now', rules: ['E-03'] },
  { id: 'A13', answers: { nerveSigns: ['weak'], weakTask: ['lift-foot'], nerveChange: 'steady' }, level: 'same-day', rules: ['D-03'] },
  {
    id: 'A14', answers: { nerveSigns: ['weak'], weakTask: ['only-feels-weak'], nerveChange: 'better' }, level: 'see-provider-first',
    rules: ['P-03'], clearable: true,
  },
  { id: 'A15', answers: { nerveSigns: ['weak'], weakTask: ['only-feels-weak'], nerveChange: 'new' }, level: 'same-day', rules: ['D-04'] },
  { id: 'A16', answers: { urgentSigns: ['calf-swollen'] }, level: 'same-day', rules: ['D-01'] },
  {
    id: 'A17', answers: { urgentSigns: ['calf-swollen'], bodyDanger: ['chest-breath'] }, level: 'emergency-now', rules: ['E-02', 'D-01'],
  },
  {
    id: 'A18', answers: { healthFlags: ['cancer'], painNow: 3, painStart: 'over-3-months' }, level: 'see-provider-first', rules: ['P-06'],
    clearable: true,
  },
  { id: 'A19', answers: { healthFlags: ['cancer', 'night-pain'] }, level: 'same-day', rules: ['D-08'] },
  {
    id: 'A20', answers: { healthFlags: ['cancer'], nerveSigns: ['numb'], nerveChange: 'new' }, level: 'emergency-now', rules: ['E-04'],
  },
  { id: 'A21', answers: { urgentSigns: ['fever-back'], healthFlags: ['inject-drugs'] }, level: 'same-day', rules: ['D-01'] },
  { id: 'A22', answers: { ageBand: '65-plus', urgentSigns: ['small-fall-fragile'] }, level: 'same-day', rules: ['D-01'] },
  {
    id: 'A23', answers: { ageBand: '65-plus', painNow: 3, feel: 'long-tight', painStart: 'over-3-months', painTrend: 'better' },
    level: 'go-with-care', rules: ['C-R6'],
    techniques: [swedish, light('myofascial'), { ...stone, cautions: ['lower-warmth'] }], excluded: ['deep-tissue'],
  },
  {
    id: 'A24', answers: { pregnancy: 'yes', painNow: 3 }, level: 'see-provider-first', rules: ['P-05'], clearable: true,
    ifCleared: {
      level: 'go-with-care', rules: ['P-05', 'C-R9'],
      techniques: [light('swedish', 'on-the-side', 'no-legs'), light('myofascial', 'on-the-side', 'no-legs')], excluded: firmOnes,
    },
  },
  { id: 'A25', answers: { ageBand: 'under-18', painNow: 2 }, level: 'see-provider-first', rules: ['P-04'], clearable: false },
  {
    id: 'A26', answers: { healthFlags: ['blood-thinner'], painNow: 3, cleared: 'yes-same' }, level: 'go-with-care', rules: ['P-11', 'C-R9'],
    techniques: [light('swedish', 'not-calf'), light('myofascial', 'not-calf')], excluded: firmOnes,
  },
  {
    id: 'A27', answers: { massageChecks: ['diabetes'], painNow: 3, feel: 'ache' }, level: 'go-with-care', rules: ['C-R7'],
    techniques: [swedish], plan: ['swedish', 'heat', ...always], selfCare: { heat: ['ten-minutes', 'check-skin-often'] },
    excluded: ['hot-stone', 'deep-tissue'],
  },
  { id: 'A28', answers: { painNow: 9, urgentSigns: ['no-relief'] }, level: 'same-day', rules: ['D-01', 'P-01'] },
  { id: 'A29', answers: { urgentSigns: ['both-legs-old'], painNow: 4 }, level: 'same-day', rules: ['D-01'] },
  { id: 'A30', answers: { nerveDanger: ['unsure'] }, level: 'same-day', rules: ['D-02'] },
  {
    id: 'A31',
    answers: { painNow: 4, painStart: 'over-3-months', ageBand: '18-44', stiffSigns: ['second-half-night', 'better-moving'] },
    level: 'see-provider-first', rules: ['P-10'], timing: 'routine', clearable: true,
  },
  { id: 'A32', answers: { painNow: 5, painStart: '2-to-6-weeks', painTrend: 'worse' }, level: 'see-provider-first', rules: ['P-15'] },
  {
    id: 'A33', answers: { painNow: 3, massageChecks: ['oil-allergy'] }, level: 'go', rules: [],
    techniques: [{ ...swedish, cautions: ['no-oil'] }, { ...stone, cautions: ['no-oil'] }],
  },
  {
    id: 'A34', answers: { nerveSigns: ['weak'], weakTask: ['lift-foot'], nerveChange: 'old-checked', cleared: 'yes-same' },
    level: 'go-with-care', rules: ['P-03', 'C-R9'], techniques: lightOnly,
  },
  {
    id: 'A35', answers: { healthFlags: ['blood-thinner'], painNow: 3, painStart: '3-days-to-2-weeks', painTrend: 'worse' },
    level: 'same-day', rules: ['D-13'],
  },
  { id: 'A36', answers: { healthFlags: ['cancer'], painNow: 3, nerveSigns: ['tingling'] }, level: 'same-day', rules: ['D-07'] },
  { id: 'A37', answers: { healthFlags: ['cancer'], painNow: 7, painStart: 'over-3-months' }, level: 'same-day', rules: ['D-14'] },
  { id: 'A38', answers: { healthFlags: ['thin-bones'], painNow: 7, painStart: '3-days-to-2-weeks' }, level: 'same-day', rules: ['D-15'] },
  {
    id: 'A39', answers: { healthFlags: ['walk-legs'], massageChecks: ['diabetes'], painNow: 3 }, level: 'see-provider-first',
    rules: ['P-17'], timing: 'routine', clearable: true,
  },
  {
    id: 'A40', answers: { healthFlags: ['steroids'], painNow: 3 }, level: 'see-provider-first', rules: ['P-08'], clearable: true,
    ifCleared: { level: 'go-with-care', rules: ['P-08', 'C-R9'], techniques: [light('swedish'), light('myofascial', 'no-drag')] },
  },
  {
    id: 'A41', answers: { healthFlags: ['thin-bones'], painNow: 7, painStart: 'over-3-months' }, level: 'see-provider-first',
    rules: ['P-01'], clearable: false,
  },
  {
    id: 'A42', answers: { painNow: 2, nerveSigns: ['numb'], nerveChange: 'steady', cleared: 'yes-nothing-serious' },
    level: 'go-with-care', rules: ['P-02', 'C-R9'], techniques: lightOnly,
  },
  {
    id: 'A43', answers: { healthFlags: ['blood-thinner'], painNow: 3, cleared: 'yes-nothing-serious' }, level: 'see-provider-first',
    rules: ['P-11'], advice: ['adv-ask-massage'],
  },
  {
    id: 'A44', answers: { painNow: 3, feel: 'knot', painArea: ['buttock'], touch: 'normal', painStart: 'over-3-months' }, level: 'go',
    rules: [], techniques: [{ id: 'trigger-point', pressure: 'medium' }, swedish], plan: ['trigger-point', 'swedish', 'self-ball', 'heat'],
  },
  {
    id: 'A45', answers: { painNow: 3, nerveSigns: ['numb'], nerveLegs: 'both', nerveChange: 'new' }, level: 'emergency-now', rules: ['E-06'],
  },
  { id: 'A46', answers: { painNow: 3, nerveSigns: ['numb'], nerveLegs: 'both', nerveChange: 'steady' }, level: 'same-day', rules: ['D-16'] },
  {
    id: 'A47',
    answers: { painNow: 3, nerveSigns: ['unsure', 'weak'], nerveLegs: 'one', weakTask: ['lift-foot'], nerveChange: 'worse' },
    level: 'emergency-now', rules: ['E-03'],
  },
  { id: 'A49', answers: { painNow: 3, nerveSigns: ['tingling'], nerveLegs: 'both' }, level: 'same-day', rules: ['D-17'] },
  {
    id: 'A48',
    answers: { healthFlags: ['thin-bones'], ageBand: '65-plus', painNow: 3, painStart: '3-days-to-2-weeks', cleared: 'yes-nothing-serious' },
    level: 'see-provider-first', rules: ['P-16'],
  },
];
