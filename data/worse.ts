import type { Worse } from '#engine';
import type { GuideItems } from './items.ts';

/**
 * Which answer is worse than which (brief, inv-02, 7.2 and C-25): what a clinician must agree with before "a worse
 * answer never gives a calmer result" means anything. `least` is the answer that raises nothing by itself.
 */
export const worse = {
  nerveDanger: {
    kind: 'tick',
    least: 'none',
    ticks: ['saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change', 'both-legs-new', 'unsure'],
    instead: [
      ['none', 'unsure'], ['unsure', 'saddle-numb'], ['unsure', 'pee-stuck'], ['unsure', 'pee-leak'], ['unsure', 'bowel-change'],
      ['unsure', 'sex-change'], ['unsure', 'both-legs-new'],
    ],
  },
  bodyDanger: {
    kind: 'tick',
    least: 'none',
    ticks: [
      'big-accident', 'leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'cannot-stand', 'face-arm', 'unsure',
    ],
    instead: [
      ['none', 'unsure'], ['unsure', 'big-accident'], ['unsure', 'leg-failing'], ['unsure', 'fever-nerve'], ['unsure', 'belly-back'],
      ['unsure', 'chest-breath'], ['unsure', 'cold-leg'], ['unsure', 'cannot-stand'], ['unsure', 'face-arm'],
    ],
  },
  urgentSigns: {
    kind: 'tick',
    least: 'none',
    ticks: [
      'calf-swollen', 'fever-back', 'blister-rash', 'hot-lump', 'small-fall-fragile', 'both-legs-old', 'no-relief', 'unsure',
    ],
    instead: [
      ['none', 'unsure'], ['unsure', 'calf-swollen'], ['unsure', 'fever-back'], ['unsure', 'blister-rash'], ['unsure', 'hot-lump'],
      ['unsure', 'small-fall-fragile'], ['unsure', 'both-legs-old'], ['unsure', 'no-relief'],
    ],
  },
  ageBand: {
    kind: 'order',
    least: '18-44',
    // From 18-44 to an older band there is no order: the younger are asked about stiffness, the older whether it began before.
    steps: [['45-64', '65-plus'], ['18-44', 'under-18'], ['45-64', 'under-18'], ['65-plus', 'under-18']],
  },
  pregnancy: {
    kind: 'order',
    least: 'no',
    steps: [['no', 'yes'], ['no', 'recent-birth'], ['yes', 'maybe'], ['recent-birth', 'maybe']],
  },
  painNow: { kind: 'higher', least: 0 },
  painStart: {
    kind: 'none',
    least: '2-to-6-weeks',
    why: 'new pain is watched more closely, long pain rules out more; neither is worse',
  },
  painTrend: {
    kind: 'order',
    least: 'better',
    steps: [['better', 'same'], ['better', 'up-and-down'], ['same', 'up-and-down'], ['up-and-down', 'same'], ['same', 'worse'], ['up-and-down', 'worse']],
  },
  flare: { kind: 'order', least: 'no', steps: [['no', 'yes']] },
  nerveSigns: {
    kind: 'tick',
    least: 'none',
    ticks: ['tingling', 'numb', 'weak', 'unsure'],
    // Numb in the place of tingling brings a question of its own: an old, checked numbness in both legs is told less urgently.
    instead: [['none', 'tingling'], ['none', 'unsure'], ['none', 'numb'], ['none', 'weak'], ['unsure', 'numb'], ['numb', 'unsure']],
  },
  nerveLegs: { kind: 'order', least: 'one', steps: [['one', 'both']] },
  nerveChange: {
    kind: 'order',
    least: 'old-checked',
    steps: [
      ['old-checked', 'better'], ['better', 'steady'], ['steady', 'better'], ['steady', 'new'], ['new', 'worse'], ['worse', 'unsure'], ['unsure', 'worse'],
    ],
  },
  weakTask: {
    kind: 'tick',
    least: 'only-feels-weak',
    ticks: ['lift-foot', 'tiptoe', 'knee-buckles'],
    instead: [
      ['only-feels-weak', 'unsure'], ['only-feels-weak', 'lift-foot'], ['only-feels-weak', 'tiptoe'], ['only-feels-weak', 'knee-buckles'],
    ],
  },
  healthFlags: {
    kind: 'tick',
    least: 'none',
    ticks: [
      'cancer', 'weight-loss', 'night-pain', 'unwell', 'weak-immune', 'inject-drugs', 'spine-procedure', 'tb', 'blood-thinner',
      'bleeding', 'thin-bones', 'steroids', 'bone-break', 'groin-pain', 'walk-legs',
    ],
    instead: [
      ['none', 'cancer'], ['none', 'weight-loss'], ['none', 'night-pain'], ['none', 'unwell'], ['none', 'weak-immune'],
      ['none', 'inject-drugs'], ['none', 'spine-procedure'], ['none', 'tb'], ['none', 'blood-thinner'], ['none', 'bleeding'],
      ['none', 'thin-bones'], ['none', 'steroids'], ['none', 'bone-break'], ['none', 'groin-pain'], ['none', 'walk-legs'],
    ],
  },
  beganBefore45: { kind: 'order', least: 'no', steps: [['no', 'yes']] },
  stiffSigns: {
    kind: 'tick',
    least: 'none',
    ticks: ['second-half-night', 'morning-stiff', 'better-moving', 'psoriasis-gut-eye', 'family-spa'],
    instead: [
      ['none', 'second-half-night'], ['none', 'morning-stiff'], ['none', 'better-moving'], ['none', 'psoriasis-gut-eye'],
      ['none', 'family-spa'],
    ],
  },
  cleared: {
    kind: 'order',
    least: 'yes-same',
    steps: [['yes-same', 'yes-nothing-serious'], ['yes-nothing-serious', 'yes-changed'], ['yes-changed', 'no'], ['no', 'yes-changed']],
  },
  massageChecks: {
    kind: 'tick',
    least: 'none',
    ticks: [
      'aspirin-type', 'past-clot', 'heart', 'heart-unstable', 'poor-circulation', 'varicose', 'diabetes', 'poor-feel', 'skin',
      'thin-skin', 'patch', 'surgery', 'device', 'joint-disease', 'cannot-say', 'oil-allergy',
    ],
    instead: [
      ['none', 'aspirin-type'], ['none', 'past-clot'], ['none', 'heart'], ['none', 'heart-unstable'], ['none', 'poor-circulation'],
      ['none', 'varicose'], ['none', 'diabetes'], ['none', 'poor-feel'], ['none', 'skin'], ['none', 'thin-skin'],
      ['none', 'patch'], ['none', 'surgery'], ['none', 'device'], ['none', 'joint-disease'], ['none', 'cannot-say'],
      ['none', 'oil-allergy'],
    ],
  },
  painArea: { kind: 'none', least: 'low-back', why: 'where it hurts says where to work, not how badly someone is' },
  feel: { kind: 'none', least: 'stress-tight', why: 'what it is like says what may help, not how badly someone is' },
  touch: { kind: 'order', least: 'normal', steps: [['normal', 'sensitive'], ['sensitive', 'very-sensitive']] },
} as const satisfies Worse<GuideItems>;
