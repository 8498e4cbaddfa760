import { guide } from '#data';
import { type Answer, type Answers, itemsOn, walkOf } from '#engine';
import { type ClinicalAnswers, person } from '../support/clinical.ts';

/** What someone has answered who is asked these questions up to `end`: a page, or the result. */
export const answeredBefore = (told: ClinicalAnswers, end: string | null = null): Answers => {
  const all: Answers = person(told);
  let given: Record<string, Answer> = {};
  for (;;) {
    const { next } = walkOf(guide, given);
    if (next === null || next === end) return given;
    const page = guide.pages.find(({ id }) => id === next);
    // An answer may open another question on the same page.
    const asked = page === undefined ? undefined : itemsOn(guide, page, given).find((item) => given[item] === undefined);
    const answer = asked === undefined ? undefined : all[asked];
    if (asked === undefined || answer === undefined) throw new Error(`${next} asks ${asked}, and this person has no answer to it`);
    given = { ...given, [asked]: answer };
  }
};

/** One person a level, and for each level with a plan one who gets a short one and one who gets the fullest. */
export const people = {
  'emergency-now': { nerveDanger: ['saddle-numb', 'pee-leak'] },
  'same-day': { urgentSigns: ['fever-back', 'calf-swollen', 'hot-lump'] },
  'see-provider-first': {
    ageBand: '65-plus',
    painNow: 8,
    painTrend: 'worse',
    nerveSigns: ['tingling', 'numb'],
    nerveChange: 'new',
    healthFlags: ['weight-loss', 'walk-legs'],
  },
  'go-with-care-short': { painNow: 4 },
  'go-with-care-full': {
    ageBand: '65-plus',
    pregnancy: 'recent-birth',
    painNow: 6,
    painStart: 'over-3-months',
    painTrend: 'up-and-down',
    flare: 'yes',
    nerveSigns: ['tingling', 'numb', 'weak'],
    nerveLegs: 'one',
    nerveChange: 'old-checked',
    weakTask: ['only-feels-weak'],
    healthFlags: ['blood-thinner', 'thin-bones'],
    beganBefore45: 'yes',
    stiffSigns: ['second-half-night', 'morning-stiff'],
    cleared: 'yes-same',
    massageChecks: ['past-clot', 'heart', 'varicose', 'diabetes', 'thin-skin', 'surgery', 'joint-disease', 'oil-allergy'],
    painArea: ['low-back', 'buttock', 'back-thigh'],
    feel: 'long-tight',
    touch: 'sensitive',
  },
  'go-short': {},
  'go-full': { painArea: ['low-back', 'buttock'], feel: 'long-tight', massageChecks: ['oil-allergy'], painStart: '6-to-12-weeks' },
} as const satisfies { readonly [name: string]: ClinicalAnswers };

/** Someone who meets every page of the questionnaire on the way. */
export const meetsEveryPage: ClinicalAnswers = people['go-with-care-full'];
