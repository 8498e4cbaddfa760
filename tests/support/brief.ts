import type { Answers } from '#engine';

/** What a complete answer set says, read by hand from the brief: 7.2 for which answers count, 0.3 for the words. */
export interface Facts {
  /** True where one of these options was ticked or chosen, on a question that applies. */
  readonly has: (item: string, ...options: string[]) => boolean;
  readonly pain: number | null;
  readonly numb: boolean;
  readonly weak: boolean;
  readonly tingling: boolean;
  readonly major: boolean;
  /** Nerve signs that are new, worse or unsure. */
  readonly fresh: boolean;
  readonly steady: boolean;
  readonly both: boolean;
  readonly pregnant: boolean;
  readonly weakBones: boolean;
  readonly bleeding: boolean;
  readonly stiffCount: number;
}

const stiffSigns = ['second-half-night', 'morning-stiff', 'better-moving', 'psoriasis-gut-eye', 'family-spa'];

export const factsOf = (answers: Answers): Facts => {
  const said = (item: string, ...options: string[]): boolean => {
    const answer = answers[item];
    return (Array.isArray(answer) ? answer : [answer]).some((each) => options.includes(each as string));
  };
  const numb = said('nerveSigns', 'numb', 'unsure');
  const weak = said('nerveSigns', 'weak');
  const tingling = said('nerveSigns', 'tingling');
  const applies: { readonly [item: string]: boolean } = {
    pregnancy: answers.ageBand !== undefined && !said('ageBand', 'under-18'),
    nerveLegs: numb || weak || tingling,
    nerveChange: numb || weak,
    weakTask: weak,
    beganBefore45: said('painStart', 'over-3-months') && said('ageBand', '45-64', '65-plus'),
    stiffSigns:
      said('painStart', 'over-3-months') &&
      (said('ageBand', '18-44') || (said('ageBand', '45-64', '65-plus') && said('beganBefore45', 'yes'))),
  };
  const has: Facts['has'] = (item, ...options) => applies[item] !== false && said(item, ...options);
  return {
    has,
    pain: typeof answers.painNow === 'number' ? answers.painNow : null,
    numb,
    weak,
    tingling,
    major: has('weakTask', 'lift-foot', 'tiptoe', 'knee-buckles'),
    fresh: has('nerveChange', 'new', 'worse', 'unsure'),
    steady: has('nerveChange', 'steady', 'better'),
    both: has('nerveLegs', 'both'),
    pregnant: has('pregnancy', 'yes', 'maybe', 'recent-birth'),
    weakBones: has('healthFlags', 'thin-bones', 'steroids', 'bone-break'),
    bleeding: has('healthFlags', 'blood-thinner', 'bleeding'),
    stiffCount: stiffSigns.filter((sign) => has('stiffSigns', sign)).length,
  };
};

type Rule = readonly [id: string, fires: (facts: Facts) => boolean];

const health = (facts: Facts, ...options: string[]) => facts.has('healthFlags', ...options);
const pain = (facts: Facts, from: number, to = 10) => facts.pain !== null && facts.pain >= from && facts.pain <= to;
const worse = (facts: Facts) => facts.has('painTrend', 'worse');
const began = (facts: Facts, ...starts: string[]) => facts.has('painStart', ...starts);
const under2Weeks = ['under-3-days', '3-days-to-2-weeks'];
const over6Weeks = ['6-to-12-weeks', 'over-3-months'];
const age65 = (facts: Facts) => facts.has('ageBand', '65-plus');

/** Section 3.6 read a second time, by hand, so that the data is compared with something that is not the data. */
const briefRules: readonly Rule[] = [
  ['E-01', (f) => f.has('nerveDanger', 'saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change', 'both-legs-new')],
  ['E-02', (f) => f.has('bodyDanger', 'big-accident', 'leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'cannot-stand', 'face-arm')],
  ['E-03', (f) => f.weak && f.major && f.fresh],
  ['E-04', (f) => health(f, 'cancer') && (f.numb || f.weak) && f.fresh],
  ['E-05', (f) => f.has('urgentSigns', 'fever-back') && (f.numb || f.weak) && f.fresh],
  ['E-06', (f) => f.both && (f.numb || f.weak) && f.fresh],
  ['D-01', (f) => f.has('urgentSigns', 'calf-swollen', 'fever-back', 'blister-rash', 'hot-lump', 'small-fall-fragile', 'both-legs-old', 'no-relief')],
  ['D-02', (f) => f.has('nerveDanger', 'unsure') || f.has('bodyDanger', 'unsure') || f.has('urgentSigns', 'unsure')],
  ['D-03', (f) => (f.weak && f.major && f.steady) || f.has('weakTask', 'unsure')],
  ['D-04', (f) => f.weak && !f.major && f.fresh],
  ['D-05', (f) => f.numb && f.has('nerveChange', 'worse', 'unsure')],
  ['D-06', (f) => pain(f, 9) && (f.numb || f.weak)],
  ['D-07', (f) => health(f, 'cancer') && (((f.numb || f.weak) && f.steady) || f.tingling)],
  ['D-08', (f) => health(f, 'cancer') && health(f, 'night-pain', 'weight-loss', 'unwell')],
  ['D-09', (f) => health(f, 'weight-loss') && health(f, 'night-pain', 'unwell')],
  ['D-10', (f) => health(f, 'weak-immune', 'steroids', 'inject-drugs', 'spine-procedure', 'tb') && health(f, 'unwell')],
  ['D-11', (f) => health(f, 'spine-procedure') && (worse(f) || pain(f, 7))],
  ['D-12', (f) => health(f, 'groin-pain') && f.weakBones],
  ['D-13', (f) => f.bleeding && (worse(f) || pain(f, 7) || health(f, 'groin-pain'))],
  ['D-14', (f) => health(f, 'cancer') && (worse(f) || pain(f, 7))],
  ['D-15', (f) => f.weakBones && pain(f, 7) && began(f, ...under2Weeks, '2-to-6-weeks')],
  ['D-16', (f) => f.both && (f.numb || f.weak) && f.steady],
  ['D-17', (f) => f.both && f.tingling],
  ['P-01', (f) => pain(f, 7)],
  ['P-02', (f) => f.numb],
  ['P-03', (f) => f.weak],
  ['P-04', (f) => f.has('ageBand', 'under-18')],
  ['P-05', (f) => f.pregnant],
  ['P-06', (f) => health(f, 'cancer')],
  ['P-07', (f) => health(f, 'weight-loss', 'night-pain', 'unwell')],
  ['P-08', (f) => health(f, 'weak-immune', 'steroids', 'inject-drugs', 'spine-procedure', 'tb')],
  ['P-09', (f) => health(f, 'groin-pain')],
  ['P-10', (f) => f.stiffCount >= 2],
  ['P-11', (f) => f.bleeding],
  ['P-12', (f) => f.has('massageChecks', 'past-clot')],
  ['P-13', (f) => health(f, 'bone-break') || f.has('massageChecks', 'surgery')],
  ['P-14', (f) => f.has('massageChecks', 'heart-unstable')],
  ['P-15', (f) => worse(f) && began(f, '2-to-6-weeks', ...over6Weeks)],
  ['P-16', (f) => age65(f) && began(f, ...under2Weeks) && health(f, 'steroids', 'thin-bones')],
  ['P-17', (f) => health(f, 'walk-legs') && (f.has('massageChecks', 'diabetes', 'poor-circulation', 'heart') || age65(f))],
  ['P-18', (f) => age65(f) && began(f, ...over6Weeks) && f.has('painTrend', 'same', 'up-and-down', 'worse')],
  ['C-R1', (f) => pain(f, 4, 6)],
  ['C-R2', (f) => f.tingling],
  ['C-R3', (f) => f.has('flare', 'yes')],
  ['C-R4', (f) => began(f, ...under2Weeks)],
  ['C-R5', (f) => f.has('touch', 'sensitive', 'very-sensitive')],
  ['C-R6', age65],
  ['C-R7', (f) => health(f, 'thin-bones') || f.has(
    'massageChecks', 'aspirin-type', 'past-clot', 'heart', 'heart-unstable', 'poor-circulation', 'varicose', 'diabetes',
    'poor-feel', 'skin', 'thin-skin', 'patch', 'surgery', 'device', 'joint-disease', 'cannot-say',
  )],
  ['C-R8', (f) => health(f, 'walk-legs')],
];

/** When a provider's word can clear each provider-first rule (3.6, last column); a rule that is not named never can. */
const clearable: { readonly [rule: string]: (facts: Facts) => boolean } = {
  'P-01': (f) => pain(f, 7, 8) && !f.weakBones,
  'P-02': (f) => f.has('nerveChange', 'steady', 'better', 'old-checked'),
  'P-03': (f) => (!f.major && f.steady) || f.has('nerveChange', 'old-checked'),
  'P-05': (f) => !f.has('pregnancy', 'maybe'),
  'P-06': (f) => began(f, ...over6Weeks),
  'P-08': () => true, 'P-09': () => true, 'P-10': () => true, 'P-11': () => true, 'P-12': () => true, 'P-13': () => true,
  'P-16': () => true, 'P-17': () => true, 'P-18': () => true,
};
const nothingSerious = ['P-01', 'P-02', 'P-03', 'P-09', 'P-10', 'P-17', 'P-18'];

/** What section 3 says of a complete answer set: the rules that fire, and the level. */
export const briefSays = (answers: Answers): { readonly rules: readonly string[]; readonly level: string; readonly cleared: boolean } => {
  const facts = factsOf(answers);
  const fired = briefRules.filter(([, fires]) => fires(facts)).map(([id]) => id);
  const of = (letter: string) => fired.filter((id) => id.startsWith(letter));
  const provider = of('P');
  const asked = provider.length > 0 && of('E').length + of('D').length === 0 && provider.every((id) => clearable[id]?.(facts) === true);
  const cleared =
    asked && (answers.cleared === 'yes-same' || (answers.cleared === 'yes-nothing-serious' && provider.every((id) => nothingSerious.includes(id))));
  const rules = cleared ? [...fired, 'C-R9'] : fired;
  if (of('E').length > 0) return { rules, level: 'emergency-now', cleared };
  if (of('D').length > 0) return { rules, level: 'same-day', cleared };
  if (provider.length > 0) return { rules, level: cleared ? 'go-with-care' : 'see-provider-first', cleared };
  return { rules, level: of('C').length > 0 ? 'go-with-care' : 'go', cleared };
};

/** Section 4.4, read by hand. */
export const lightOnly = (facts: Facts, cleared: boolean): boolean =>
  cleared || facts.has('flare', 'yes') || began(facts, 'under-3-days') || facts.numb || facts.weak || facts.pregnant ||
  facts.weakBones || facts.bleeding || facts.has('touch', 'sensitive', 'very-sensitive') ||
  health(facts, 'cancer', 'weak-immune', 'inject-drugs', 'tb', 'spine-procedure') ||
  facts.has('massageChecks', 'past-clot', 'surgery', 'thin-skin', 'poor-feel', 'poor-circulation', 'joint-disease', 'cannot-say') ||
  pain(facts, 7, 8);
