import { type Claim, statementsFor } from '#engine';
import { any, between, is } from '../items.ts';
import type { ModalityId, V, ZoneId } from '../vocabulary.ts';

/** The words in which promises about this guide are written. */
export const statements = statementsFor<V>();
const { answers, cleared, either, fired, level, never, step, technique, urgent, worked } = statements;

export type S = Parameters<typeof never>[0];

export const always = (follows: S): Claim<V> => ({ kind: 'always', follows });
export const where = (when: S, follows: S): Claim<V> => ({ kind: 'always', when, follows });

export const plan = level('go', 'go-with-care');
export const emergency = level('emergency-now');
export const sameDay = urgent('same-day');
export const techniques = ['swedish', 'myofascial', 'trigger-point', 'deep-tissue', 'hot-stone'] as const;
export const modalities = [...techniques, 'heat', 'ice', 'self-ball'] as const satisfies readonly ModalityId[];
export const anyTechnique = technique(...techniques);
export const everyStep = step('ice', 'rest', 'wait', 'move', 'self-ball', 'heat', 'stretch', 'stay-active', 'physical-therapy');
export const noneOf = (...of: readonly S[]): S => never(either(...of));
export const neverWorked = (on: readonly ModalityId[], ...zones: readonly ZoneId[]): S =>
  noneOf(...on.flatMap((modality) => zones.map((zone) => worked(modality, zone))));

export const saddle = is('nerveDanger', 'saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change');

/** Section 4.4 of the brief, written out a second time, so that it is compared with the rules and not taken from them. */
export const lightOnly = either(
  answers(any(
    between('painNow', 7, 8), is('flare', 'yes'), is('painStart', 'under-3-days'), is('nerveSigns', 'numb', 'weak', 'unsure'),
    is('touch', 'sensitive', 'very-sensitive'), is('pregnancy', 'yes', 'maybe', 'recent-birth'),
    is(
      'healthFlags',
      'blood-thinner', 'bleeding', 'thin-bones', 'bone-break', 'steroids', 'cancer', 'weak-immune', 'inject-drugs', 'tb', 'spine-procedure',
    ),
    is('massageChecks', 'past-clot', 'surgery', 'thin-skin', 'poor-feel', 'poor-circulation', 'joint-disease', 'cannot-say'),
  )),
  cleared,
);

export const bodySigns = is(
  'bodyDanger',
  'big-accident', 'leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'cannot-stand', 'face-arm',
);
export const emergencyRules = fired('E-01', 'E-02', 'E-03', 'E-04', 'E-05', 'E-06');
export const sameDayRules = fired(
  'D-01', 'D-02', 'D-03', 'D-04', 'D-05', 'D-06', 'D-07', 'D-08', 'D-09', 'D-10', 'D-11', 'D-12', 'D-13', 'D-14', 'D-15', 'D-16', 'D-17',
);
export const providerRules = fired(
  'P-01', 'P-02', 'P-03', 'P-04', 'P-05', 'P-06', 'P-07', 'P-08', 'P-09', 'P-10', 'P-11', 'P-12', 'P-13', 'P-14', 'P-15', 'P-16', 'P-17',
  'P-18',
);
export const careRules = fired('C-R1', 'C-R2', 'C-R3', 'C-R4', 'C-R5', 'C-R6', 'C-R7', 'C-R8', 'C-R9');

