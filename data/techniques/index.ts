import type { Modality } from '#engine';
import type { ModalityId, TechniqueId, V } from '../vocabulary.ts';
import { deepTissue } from './deep-tissue.ts';
import { hotStone } from './hot-stone.ts';
import { myofascial } from './myofascial.ts';
import { swedish } from './swedish.ts';
import type { Technique } from './technique.ts';
import { triggerPoint } from './trigger-point.ts';

export { type CardField, cardFields, type Technique } from './technique.ts';

/** The techniques, in the order in which ties are broken (brief, T-08); the extra comes last. */
export const techniques = {
  swedish,
  myofascial,
  'trigger-point': triggerPoint,
  'deep-tissue': deepTissue,
  'hot-stone': hotStone,
} as const satisfies { readonly [T in TechniqueId]: Technique };

/** What can be done besides massage, and where. */
const selfCare = {
  heat: { zones: ['low-back', 'buttock', 'hamstring', 'calf'] },
  ice: { zones: ['low-back', 'buttock'] },
  'self-ball': { pressure: 'medium', zones: ['piriformis'] },
} as const satisfies { readonly [M in Exclude<ModalityId, TechniqueId>]: Modality<V> };

export const modalities = { ...techniques, ...selfCare } as const satisfies {
  readonly [M in ModalityId]: Modality<V>;
};
