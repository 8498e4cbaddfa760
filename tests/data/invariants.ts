import { content, guide } from '#data';
import type { Answers, Assessment, Item, SettledAssessment } from '#engine';
import { type Facts, lightOnly } from '../support/brief.ts';
import type { Change } from './worse.ts';

/** One random answer set, what the engine says of it, and what it says of its neighbours. */
export interface Sample extends Facts {
  readonly answers: Answers;
  readonly got: Assessment;
  /** The assessment where there is a plan: level `go` or `go-with-care`. */
  readonly plan: SettledAssessment | null;
  /** How urgent the level is at least: 4 emergency, 3 same day, 2 provider first, 1 with care, 0 go. */
  readonly rank: number;
  readonly light: boolean;
  readonly worse: (Change & { readonly rank: number }) | null;
  readonly eased: (Change & { readonly rank: number; readonly fired: readonly string[] }) | null;
  readonly assess: (answers: Answers) => Assessment;
}

/** Whether the statement is kept; null where it says nothing of this sample. */
export interface Invariant {
  readonly id: string;
  readonly says: string;
  readonly kept: (sample: Sample) => boolean | null;
}

export const rankOf = (assessment: Assessment): number => 4 - guide.levels.indexOf(assessment.atLeast);
export const planOf = (assessment: Assessment): SettledAssessment | null =>
  assessment.settled && guide.planLevels.includes(assessment.level) ? assessment : null;
export const isLight = (facts: Facts, assessment: Assessment): boolean => lightOnly(facts, assessment.settled && assessment.cleared);

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const fires = (assessment: Assessment, ...rules: string[]) => assessment.rules.some(({ id }) => rules.includes(id));
const technique = (plan: SettledAssessment, id: string) => plan.techniques.find((each) => each.id === id);
/** Everything that a plan offers: its techniques and its steps, the self-care that is allowed, the advice that speaks of it. */
const offers = (plan: SettledAssessment, id: string, advice = `adv-${id}`) =>
  [...ids(plan.techniques), ...ids(plan.selfCare), ...plan.steps].includes(id) || plan.advice.includes(advice);
const zones = (plan: SettledAssessment) => [...plan.techniques, ...plan.selfCare].flatMap((each) => each.zones);
const techniqueZones = (plan: SettledAssessment) => plan.techniques.flatMap((each) => each.zones);
const none = (plan: SettledAssessment, ...unwanted: string[]) => unwanted.every((id) => !offers(plan, id));
/** Says nothing unless the premise holds. */
const where = (premise: boolean, statement: () => boolean): boolean | null => (premise ? statement() : null);
const inPlan = (sample: Sample, premise: boolean, statement: (plan: SettledAssessment) => boolean): boolean | null =>
  sample.plan !== null && premise ? statement(sample.plan) : null;

const health = (sample: Sample, ...options: string[]) => sample.has('healthFlags', ...options);
const check = (sample: Sample, ...options: string[]) => sample.has('massageChecks', ...options);
const flare = (sample: Sample) => sample.has('flare', 'yes');
const pain = (sample: Sample) => sample.pain ?? -1;
const tenderTouch = (sample: Sample) => sample.has('touch', 'sensitive', 'very-sensitive');
const legs = ['hamstring', 'calf'];
/** The plain words of every reason. */
const words: Record<string, string> = { ...content.rules, ...content.flags };
const scoreRules = ['D-06', 'D-11', 'D-13', 'D-14', 'D-15', 'P-01', 'C-R1'];
/** Questions about safety that no plan can do without, whatever else was answered. */
const neverSkipped = ['nerveDanger', 'bodyDanger', 'urgentSigns', 'ageBand', 'pregnancy', 'painNow', 'flare', 'healthFlags', 'massageChecks'];
/** Questions about safety that a plan does without only where every answer to them ends in the same plan. */
const seldomSkipped = ['painStart', 'nerveSigns', 'touch'];
const endsOf = ({ answers, assess }: Sample, item: string): Set<string> => {
  const { kind, options } = guide.items[item] as Exclude<Item, { kind: 'scale' }>;
  const ends = options.map((option) => assess({ ...answers, [item]: kind === 'single' ? option : [option] }));
  return new Set(ends.map((end) => JSON.stringify(end.settled ? [end.level, end.timing, end.steps, end.selfCare, end.techniques.map(({ because: _because, ...rest }) => rest)] : null)));
};

/** Section 8 of the brief, but for what only words or screens can break. */
export const invariants: readonly Invariant[] = [
  {
    id: 'inv-01', says: 'If any emergency rule fires, the level is emergency-now and no plan item of any kind is shown.',
    kept: ({ got }) => where(got.rules.some(({ level }) => level === 'emergency-now'), () =>
      got.settled && got.level === 'emergency-now' && got.techniques.length + got.selfCare.length + got.steps.length === 0),
  },
  {
    id: 'inv-02', says: 'Adding a flag, or moving an answer to a worse value, never lowers the level.',
    kept: ({ worse, rank }) => where(worse !== null, () => worse !== null && worse.rank >= rank),
  },
  {
    id: 'inv-03', says: 'The level equals the highest rank among fired rules; order of answering does not matter.',
    kept: ({ got, answers, assess }) => {
      if (!got.settled) return null;
      const ranks = got.rules.filter(({ level }) => !got.cleared || level !== 'see-provider-first').map(({ level }) => 4 - guide.levels.indexOf(level));
      if (4 - guide.levels.indexOf(got.level) !== Math.max(0, ...ranks)) return false;
      return JSON.stringify(assess(Object.fromEntries(Object.entries(answers).toReversed()))) === JSON.stringify(got);
    },
  },
  {
    id: 'inv-04', says: 'The same answers always give the same level, list and order.',
    kept: ({ got, answers, assess }) => JSON.stringify(assess(structuredClone(answers))) === JSON.stringify(got),
  },
  {
    id: 'inv-05', says: '"Not sure" is never treated as "no": on danger or urgent screens it gives at least same-day; for nerve change it counts as worse.',
    kept: (sample) => {
      const { answers, assess, rank, has } = sample;
      const danger = has('nerveDanger', 'unsure') || has('bodyDanger', 'unsure') || has('urgentSigns', 'unsure') || has('weakTask', 'unsure');
      const change = has('nerveChange', 'unsure');
      if (!danger && !change) return null;
      return (!danger || rank >= 3) && (!change || rankOf(assess({ ...answers, nerveChange: 'worse' })) === rank);
    },
  },
  {
    id: 'inv-06', says: 'An unanswered safety question never leads to go or go-with-care.',
    kept: (sample) => {
      const missing = (items: readonly string[]) => items.filter((id) => sample.answers[id] === undefined);
      if (missing([...neverSkipped, ...seldomSkipped]).length === 0) return null;
      if (sample.plan === null) return true;
      return missing(neverSkipped).length === 0 && missing(seldomSkipped).every((item) => endsOf(sample, item).size === 1);
    },
  },
  {
    id: 'inv-07', says: 'At level 2, 3 or 4 the technique list is empty.',
    kept: ({ got, plan }) => where(plan === null, () => !('techniques' in got) || got.techniques.length === 0),
  },
  {
    id: 'inv-08', says: 'Saddle, bladder, bowel or sex change gives emergency-now, whatever the pain score and whatever was cleared.',
    kept: ({ got, has }) => where(has('nerveDanger', 'saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change'), () => got.level === 'emergency-now'),
  },
  {
    id: 'inv-09', says: 'New or worse pain, numbness or weakness in both legs gives emergency-now; tingling in both legs is never below same-day.',
    kept: ({ got, rank, has, both, numb, weak, fresh, tingling }) => {
      const newly = has('nerveDanger', 'both-legs-new') || (both && (numb || weak) && fresh);
      if (!newly && !(both && tingling)) return null;
      return (!newly || got.level === 'emergency-now') && (!(both && tingling) || rank >= 3);
    },
  },
  {
    id: 'inv-10', says: 'Major weakness that is new, worse or unsure gives emergency-now.',
    kept: ({ got, weak, major, fresh }) => where(weak && major && fresh, () => got.level === 'emergency-now'),
  },
  {
    id: 'inv-11', says: 'Numb or weak never gives go, and gives go-with-care only when cleared.',
    kept: ({ got, numb, weak, plan }) => where(numb || weak, () => got.level !== 'go' && (plan === null || plan.cleared)),
  },
  {
    id: 'inv-12', says: 'Pain of 7 or more never gives go, and gives go-with-care only when cleared and below 9.',
    kept: (sample) => where(pain(sample) >= 7, () => sample.got.level !== 'go' && (sample.plan === null || (sample.plan.cleared && pain(sample) < 9))),
  },
  {
    id: 'inv-13', says: 'Clearance never changes level 3 or 4, never applies with new, worse, unsure or yes-changed, and never gives go.',
    kept: ({ got, answers, assess, has, numb, weak }) => {
      if (answers.cleared === undefined || !got.settled) return null;
      const said = answers.cleared === 'yes-same' || answers.cleared === 'yes-nothing-serious';
      if (got.cleared) return said && got.level === 'go-with-care' && !((numb || weak) && has('nerveChange', 'new', 'worse', 'unsure'));
      return said ? assess({ ...answers, cleared: 'no' }).level === got.level : true;
    },
  },
  { id: 'inv-14', says: 'Under 18 never sees a technique.', kept: ({ has, plan }) => where(has('ageBand', 'under-18'), () => plan === null) },
  {
    id: 'inv-15', says: 'Pregnancy or recent birth never sees trigger point, deep tissue, hot stone, ball or leg massage, and sees others only when cleared.',
    kept: (sample) => inPlan(sample, sample.pregnant, (plan) =>
      plan.cleared && none(plan, 'trigger-point', 'deep-tissue', 'hot-stone', 'self-ball') && !techniqueZones(plan).some((zone) => legs.includes(zone))),
  },
  {
    id: 'inv-16', says: 'Hot stone never stands alone, is never first, and is always labeled as an extra.',
    kept: (sample) => inPlan(sample, sample.plan !== null && technique(sample.plan, 'hot-stone') !== undefined, (plan) =>
      plan.techniques.length > 1 && plan.techniques[0]?.id !== 'hot-stone' && technique(plan, 'hot-stone')?.role === 'extra' && plan.steps[0] !== 'hot-stone'),
  },
  {
    id: 'inv-17', says: 'Hot stone never with numb, tingling, flare, pregnancy or any of the flags that forbid it.',
    kept: (sample) => {
      const { numb, tingling, pregnant } = sample;
      const forbidden = numb || tingling || pregnant || flare(sample) ||
        check(sample, 'poor-feel', 'diabetes', 'heart', 'poor-circulation', 'past-clot', 'skin', 'patch', 'device', 'thin-skin', 'cannot-say') ||
        health(sample, 'blood-thinner', 'bleeding', 'steroids', 'thin-bones', 'cancer');
      return inPlan(sample, forbidden, (plan) => none(plan, 'hot-stone'));
    },
  },
  {
    id: 'inv-18', says: 'Heat is never suggested in a flare, within the first 3 days, on skin with reduced feeling, with poor-feel or cannot-say.',
    kept: (sample) => inPlan(sample, flare(sample) || sample.has('painStart', 'under-3-days') || sample.numb || check(sample, 'poor-feel', 'cannot-say'),
      (plan) => none(plan, 'heat', 'hot-stone')),
  },
  {
    id: 'inv-19', says: 'Ice is never suggested on numb skin, with poor-feel, on legs with poor-circulation, or with very-sensitive touch.',
    kept: (sample) => {
      const { numb, has } = sample;
      const barred = numb || check(sample, 'poor-feel') || has('touch', 'very-sensitive');
      return inPlan(sample, barred || check(sample, 'poor-circulation'), (plan) =>
        barred ? none(plan, 'ice') : !plan.selfCare.some((each) => each.id === 'ice' && each.zones.some((zone) => legs.includes(zone))));
    },
  },
  {
    id: 'inv-20', says: 'In a flare the first step is ice (or rest and gentle movement), never heat, and massage comes after and light.',
    kept: (sample) => inPlan(sample, flare(sample), (plan) => {
      const opening = ids(plan.excluded).includes('ice') ? ['rest', 'move'] : ['ice', 'wait', 'move'];
      return opening.every((step, place) => plan.steps[place] === step) && plan.techniques.every(({ pressure }) => pressure === 'light') &&
        plan.steps.indexOf(plan.techniques[0]?.id ?? '') >= opening.length && none(plan, 'heat');
    }),
  },
  {
    id: 'inv-21', says: 'Deep tissue appears only with: feel long-tight, over 3 months, pain 6 or less, no nerve sign, no flare, normal touch, age under 65, no light-only flag.',
    kept: (sample) => inPlan(sample, sample.plan !== null && technique(sample.plan, 'deep-tissue') !== undefined, () =>
      sample.has('feel', 'long-tight') && sample.has('painStart', 'over-3-months') && pain(sample) <= 6 &&
      !sample.numb && !sample.weak && !sample.tingling && !flare(sample) && sample.has('touch', 'normal') && !sample.has('ageBand', '65-plus') && !sample.light),
  },
  {
    id: 'inv-22', says: 'With sensitive or very-sensitive touch, myofascial is first and deep tissue is absent.',
    kept: (sample) => inPlan(sample, tenderTouch(sample), (plan) => plan.techniques[0]?.id === 'myofascial' && none(plan, 'deep-tissue')),
  },
  {
    id: 'inv-23', says: 'Trigger point and ball never with numb, weak, flare, any light-only flag.',
    kept: (sample) => inPlan(sample, sample.numb || sample.weak || flare(sample) || sample.light, (plan) => none(plan, 'trigger-point', 'self-ball')),
  },
  {
    id: 'inv-24', says: 'lightOnly caps every listed technique at light pressure.',
    kept: (sample) => inPlan(sample, sample.light, (plan) => plan.techniques.every(({ pressure }) => pressure === 'light')),
  },
  { id: 'inv-25', says: 'A possible clot (calf-swollen) is never below same-day.', kept: ({ has, rank }) => where(has('urgentSigns', 'calf-swollen'), () => rank >= 3) },
  {
    id: 'inv-26', says: 'The calf zone is absent with past-clot, varicose, poor-circulation, blood-thinner, pregnancy or recent birth.',
    kept: (sample) => inPlan(sample, check(sample, 'past-clot', 'varicose', 'poor-circulation') || health(sample, 'blood-thinner') || sample.pregnant,
      (plan) => !zones(plan).includes('calf')),
  },
  {
    id: 'inv-27', says: 'Fever with any pain answer is never below same-day.',
    kept: ({ has, rank }) => where(has('urgentSigns', 'fever-back') || has('bodyDanger', 'fever-nerve'), () => rank >= 3),
  },
  {
    id: 'inv-28', says: 'Cancer with any new or worse numbness or weakness is emergency-now; cancer with any nerve sign is never below same-day, unless it is old-checked and there is no tingling.',
    kept: (sample) => {
      const { numb, weak, tingling, fresh, has, got, rank } = sample;
      if (!health(sample, 'cancer') || !(numb || weak || tingling)) return null;
      if ((numb || weak) && fresh) return got.level === 'emergency-now';
      if ((numb || weak) && !tingling && (has('nerveChange', 'old-checked') || sample.answers.nerveChange === undefined)) return null;
      return rank >= 3;
    },
  },
  {
    id: 'inv-29', says: 'Every go result says that massage does not treat the cause.',
    kept: (sample) => inPlan(sample, true, () => content.fixed.supportOnly === 'Massage may ease tight muscles for a while. It does not treat the cause of sciatica.'),
  },
  {
    id: 'inv-30', says: 'Every go or go-with-care result has a gentle choice, stretching or moving, "ask about physical therapy", safety-net and re-check date.',
    kept: (sample) => inPlan(sample, true, (plan) =>
      ids(plan.techniques).some((id) => id === 'swedish' || id === 'myofascial') && plan.steps.includes('stretch') && plan.steps.includes('stay-active') &&
      plan.steps.includes('physical-therapy') && plan.advice.includes('adv-safety-net') && plan.advice.includes('adv-stretch') &&
      plan.advice.includes('adv-recheck') && plan.recheckDays !== null && plan.recheckDays > 0),
  },
  {
    id: 'inv-33', says: 'Every fired rule is listed as a reason in plain words; nothing is blocked silently.',
    kept: ({ got }) => {
      const reasons = got.settled ? got.excluded.flatMap(({ because }) => (because.length > 0 ? because : ['no reason'])) : [];
      const told = got.rules.every(({ id, because }) => words[id] !== undefined && because.length > 0);
      const blocked = got.settled && guide.planLevels.includes(got.level) ? [] : got.settled ? Object.keys(guide.modalities) : [];
      return told && reasons.every((id) => words[id] !== undefined) && blocked.every((id) => got.settled && ids(got.excluded).includes(id));
    },
  },
  {
    id: 'inv-39', says: 'A better pain score never lowers a level caused by a nerve, danger or health flag, except through a rule that itself reads the score.',
    kept: ({ got, eased, rank }) => {
      if (eased === null) return null;
      const fired = (rules: readonly string[]) => rules.filter((id) => !scoreRules.includes(id) && id !== 'C-R9').join();
      return fired(eased.fired) === fired(ids(got.rules)) && (eased.rank >= rank || fires(got, ...scoreRules));
    },
  },
  {
    id: 'inv-40', says: 'No technique is ever placed on an excluded zone, and never on skin flagged skin.',
    kept: (sample) => inPlan(sample, true, (plan) => {
      const clots = sample.pregnant || check(sample, 'past-clot');
      const closed = [...(clots ? legs : []), ...(check(sample, 'poor-circulation', 'varicose') || health(sample, 'blood-thinner') ? ['calf'] : [])];
      return plan.techniques.every(({ id, zones: at, cautions }) =>
        at.length > 0 && at.every((zone) => !closed.includes(zone) && (guide.modalities[id]?.zones.includes(zone) || zone === guide.fallbackZone)) &&
        (!check(sample, 'skin') || cautions.includes('avoid-skin')));
    }),
  },
  {
    id: 'inv-41', says: 'At most two main techniques and one extra are shown.',
    kept: (sample) => inPlan(sample, true, ({ techniques }) =>
      techniques.filter(({ role }) => role === 'main').length <= 2 && techniques.filter(({ role }) => role === 'extra').length <= 1),
  },
  { id: 'inv-43', says: 'For every answer set with level 0 or 1 at least one technique is allowed.', kept: (sample) => inPlan(sample, true, ({ techniques }) => techniques.length > 0) },
  {
    id: 'inv-44', says: 'Bleeding risk with worse, severe or groin pain is never below same-day.',
    kept: (sample) => where(sample.bleeding && (sample.has('painTrend', 'worse') || pain(sample) >= 7 || health(sample, 'groin-pain')), () => sample.rank >= 3),
  },
  {
    id: 'inv-45', says: 'Weak bones or long steroids with severe pain are never cleared for massage.',
    kept: (sample) => where(sample.weakBones && pain(sample) >= 7, () => sample.plan === null),
  },
];
