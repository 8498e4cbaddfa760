import type { Event, Outlook } from '#engine';
import type { GuideItems } from './items.ts';
import type { V } from './vocabulary.ts';

/** Typed as narrowly as it is written, so that the words for just these events are asked for. */
const events = <
  K extends 'nerveDanger' | 'bodyDanger' | 'urgentSigns' | 'nerveSigns' | 'healthFlags' | 'massageChecks' | 'weakTask',
  A extends Extract<Event<GuideItems>, { readonly item: K }>['answer'],
>(item: K, ...answers: readonly A[]): { readonly item: K; readonly answer: A }[] => answers.map((answer) => ({ item, answer }));

/**
 * What may come of someone's answers. Whatever cannot newly come about, such as an age, is not watched for. `better` is
 * told only where nobody is asked to hurry (TEAM).
 */
export const outlook = {
  worse: [
    ...events('nerveDanger', 'saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change', 'both-legs-new'),
    ...events(
      'bodyDanger',
      'leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'face-arm', 'cannot-stand', 'big-accident',
    ),
    ...events(
      'urgentSigns',
      'fever-back', 'calf-swollen', 'no-relief', 'blister-rash', 'hot-lump', 'small-fall-fragile',
    ),
    ...events('nerveSigns', 'weak', 'numb', 'tingling'),
    { item: 'nerveLegs', answer: 'both' },
    { item: 'nerveChange', answer: 'worse' },
    ...events('weakTask', 'lift-foot', 'tiptoe', 'knee-buckles'),
    { item: 'painNow', answer: 9 },
    { item: 'painNow', answer: 7 },
    { item: 'painNow', answer: 4 },
    { item: 'painTrend', answer: 'worse' },
    { item: 'flare', answer: 'yes' },
    ...events(
      'healthFlags',
      'unwell', 'night-pain', 'weight-loss', 'groin-pain', 'walk-legs', 'cancer', 'spine-procedure', 'bone-break', 'weak-immune',
      'steroids', 'thin-bones', 'blood-thinner', 'bleeding', 'inject-drugs', 'tb',
    ),
    { item: 'pregnancy', answer: 'yes' },
    ...events(
      'massageChecks',
      'heart-unstable', 'past-clot', 'surgery', 'poor-feel', 'poor-circulation', 'diabetes', 'heart', 'skin', 'patch', 'device',
      'aspirin-type', 'cannot-say',
    ),
    { item: 'touch', answer: 'very-sensitive' },
    { item: 'touch', answer: 'sensitive' },
  ],
  // What begins began in the last 2 weeks (brief, 0.3): new weakness is never told as if it had been there for long.
  begins: {
    of: [
      ...events('nerveSigns', 'weak', 'numb'), { item: 'nerveLegs', answer: 'both' }, ...events('weakTask', 'lift-foot', 'tiptoe', 'knee-buckles'),
    ],
    as: { item: 'nerveChange', answer: 'new' },
    insteadOf: [{ item: 'nerveChange', answer: 'better' }, { item: 'nerveChange', answer: 'steady' }, { item: 'nerveChange', answer: 'old-checked' }],
  },
  better: [
    { item: 'cleared', from: ['no', 'yes-changed', 'yes-nothing-serious'], answer: 'yes-same' },
    { item: 'painNow', answer: 6 },
    { item: 'painNow', answer: 3 },
    { item: 'painTrend', from: ['worse'], answer: 'better' },
    { item: 'flare', from: ['yes'], answer: 'no' },
    { item: 'painStart', from: ['under-3-days', '3-days-to-2-weeks'], answer: '2-to-6-weeks' },
    { item: 'touch', from: ['sensitive', 'very-sensitive'], answer: 'normal' },
  ],
  betterAt: ['see-provider-first', 'go-with-care'],
  findings: [
    {
      unsure: { item: 'nerveDanger', answer: 'unsure' },
      found: [...events('nerveDanger', 'saddle-numb', 'pee-stuck', 'bowel-change'), { item: 'nerveDanger', answer: 'none' }],
    },
    {
      unsure: { item: 'bodyDanger', answer: 'unsure' },
      found: [...events('bodyDanger', 'leg-failing', 'cold-leg', 'fever-nerve'), { item: 'bodyDanger', answer: 'none' }],
    },
    {
      unsure: { item: 'urgentSigns', answer: 'unsure' },
      found: [...events('urgentSigns', 'calf-swollen', 'fever-back', 'hot-lump'), { item: 'urgentSigns', answer: 'none' }],
    },
    { unsure: { item: 'nerveSigns', answer: 'unsure' }, found: events('nerveSigns', 'numb', 'none') },
    {
      unsure: { item: 'nerveChange', answer: 'unsure' },
      found: [
        { item: 'nerveChange', answer: 'worse' }, { item: 'nerveChange', answer: 'new' }, { item: 'nerveChange', answer: 'steady' }, { item: 'nerveChange', answer: 'better' },
      ],
    },
    { unsure: { item: 'weakTask', answer: 'unsure' }, found: events('weakTask', 'lift-foot', 'tiptoe', 'knee-buckles', 'only-feels-weak') },
  ],
} as const satisfies Outlook<V>;
