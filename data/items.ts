import { conditionsFor, type Condition, type Items } from '#engine';

const sign = ['none', 'unsure'] as const;

/** Every question of the questionnaire, under the brief's ids (brief, 7.2). */
export const items = {
  nerveDanger: {
    kind: 'multiple',
    options: ['saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change', 'both-legs-new', ...sign],
    exclusive: sign,
  },
  bodyDanger: {
    kind: 'multiple',
    options: [
      'big-accident', 'leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'cannot-stand',
      'face-arm', ...sign,
    ],
    exclusive: sign,
  },
  urgentSigns: {
    kind: 'multiple',
    options: [
      'calf-swollen', 'fever-back', 'blister-rash', 'hot-lump', 'small-fall-fragile', 'both-legs-old', 'no-relief',
      ...sign,
    ],
    exclusive: sign,
  },
  ageBand: { kind: 'single', options: ['under-18', '18-44', '45-64', '65-plus'] },
  pregnancy: { kind: 'single', options: ['no', 'yes', 'maybe', 'recent-birth'] },
  painNow: { kind: 'scale', min: 0, max: 10 },
  painStart: {
    kind: 'single',
    options: ['under-3-days', '3-days-to-2-weeks', '2-to-6-weeks', '6-to-12-weeks', 'over-3-months'],
  },
  painTrend: { kind: 'single', options: ['better', 'same', 'up-and-down', 'worse'] },
  flare: { kind: 'single', options: ['no', 'yes'] },
  nerveSigns: { kind: 'multiple', options: ['tingling', 'numb', 'weak', 'unsure', 'none'], exclusive: ['none'] },
  nerveLegs: { kind: 'single', options: ['one', 'both'] },
  nerveChange: { kind: 'single', options: ['better', 'steady', 'old-checked', 'new', 'worse', 'unsure'] },
  weakTask: {
    kind: 'multiple',
    options: ['lift-foot', 'tiptoe', 'knee-buckles', 'only-feels-weak', 'unsure'],
    exclusive: ['only-feels-weak', 'unsure'],
  },
  healthFlags: {
    kind: 'multiple',
    options: [
      'cancer', 'weight-loss', 'night-pain', 'unwell', 'weak-immune', 'inject-drugs', 'spine-procedure', 'tb',
      'blood-thinner', 'bleeding', 'thin-bones', 'steroids', 'bone-break', 'groin-pain', 'walk-legs', 'none',
    ],
    exclusive: ['none'],
  },
  beganBefore45: { kind: 'single', options: ['no', 'yes'] },
  stiffSigns: {
    kind: 'multiple',
    options: ['second-half-night', 'morning-stiff', 'better-moving', 'psoriasis-gut-eye', 'family-spa', 'none'],
    exclusive: ['none'],
  },
  cleared: { kind: 'single', options: ['no', 'yes-changed', 'yes-nothing-serious', 'yes-same'] },
  massageChecks: {
    kind: 'multiple',
    options: [
      'aspirin-type', 'past-clot', 'heart', 'heart-unstable', 'poor-circulation', 'varicose', 'diabetes', 'poor-feel',
      'skin', 'thin-skin', 'patch', 'surgery', 'device', 'joint-disease', 'cannot-say', 'oil-allergy', 'none',
    ],
    exclusive: ['none'],
  },
  painArea: { kind: 'multiple', options: ['low-back', 'buttock', 'back-thigh', 'calf'], exclusive: [] },
  feel: { kind: 'single', options: ['stress-tight', 'ache', 'long-tight', 'knot'] },
  touch: { kind: 'single', options: ['normal', 'sensitive', 'very-sensitive'] },
} as const satisfies Items;

export type GuideItems = typeof items;
export type When = Condition<GuideItems>;

export const { is, between, all, any, not, atLeast, clearanceOpen, clearanceGiven, always } = conditionsFor(items);

/** When a question applies (brief, 7.2); one that is not named here always does. */
export const enabledWhen = {
  pregnancy: not(is('ageBand', 'under-18')),
  nerveLegs: is('nerveSigns', 'tingling', 'numb', 'unsure', 'weak'),
  nerveChange: is('nerveSigns', 'numb', 'unsure', 'weak'),
  weakTask: is('nerveSigns', 'weak'),
  beganBefore45: all(is('painStart', 'over-3-months'), is('ageBand', '45-64', '65-plus')),
  stiffSigns: all(is('painStart', 'over-3-months'), any(is('ageBand', '18-44'), is('beganBefore45', 'yes'))),
  cleared: clearanceOpen,
} as const satisfies { readonly [K in keyof GuideItems]?: When };

/** The options of the long lists, under headings (brief, 7.2). An item that is not named here has no groups. */
export const optionGroups = {
  healthFlags: {
    general: ['cancer', 'weight-loss', 'night-pain', 'unwell'],
    infection: ['weak-immune', 'inject-drugs', 'spine-procedure', 'tb'],
    blood: ['blood-thinner', 'bleeding'],
    bones: ['thin-bones', 'steroids', 'bone-break'],
    place: ['groin-pain', 'walk-legs'],
  },
  massageChecks: {
    blood: ['aspirin-type', 'past-clot'],
    heart: ['heart', 'heart-unstable', 'poor-circulation', 'varicose'],
    skin: ['diabetes', 'poor-feel', 'skin', 'thin-skin', 'patch'],
    body: ['surgery', 'device', 'joint-disease'],
    safety: ['cannot-say', 'oil-allergy'],
  },
} as const;

/** Neighboring numbers of a scale that share their words (brief, 3.1). */
export const scaleBands = {
  painNow: { mild: { from: 1, to: 3 }, moderate: { from: 4, to: 6 }, severe: { from: 7, to: 10 } },
} as const;

/**
 * Answers that speak of the present grow old: after this many hours they are asked again, from a blank page. The danger
 * screens by inv-37; the pain, the nerve signs and the word of a provider that nothing has changed, by our own judgment.
 */
export const presentItems = [
  'nerveDanger', 'bodyDanger', 'urgentSigns', 'painNow', 'painStart', 'painTrend', 'flare', 'nerveSigns', 'nerveLegs',
  'nerveChange', 'weakTask', 'cleared',
] as const satisfies readonly (keyof GuideItems)[];
export const presentHours = 24;
