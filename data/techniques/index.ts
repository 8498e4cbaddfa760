import type { Modality } from '#engine';
import type { ModalityId, TechniqueId, V } from '../vocabulary.ts';
import { deepTissue, deepTissueCard } from './deep-tissue.ts';
import { hotStone, hotStoneCard } from './hot-stone.ts';
import { myofascial, myofascialCard } from './myofascial.ts';
import { swedish, swedishCard } from './swedish.ts';
import type { TechniqueCard } from './technique.ts';
import { triggerPoint, triggerPointCard } from './trigger-point.ts';

export { type CardField, cardFields, type TechniqueCard } from './technique.ts';

/** What is said of each technique, and what carries it. */
export const techniques = {
  swedish: swedishCard,
  myofascial: myofascialCard,
  'trigger-point': triggerPointCard,
  'deep-tissue': deepTissueCard,
  'hot-stone': hotStoneCard,
} as const satisfies { readonly [T in TechniqueId]: TechniqueCard };

/** What can be done besides massage, and where. */
const selfCare = {
  heat: { zones: ['low-back', 'buttock', 'hamstring', 'calf'] },
  ice: { zones: ['low-back', 'buttock'] },
  'self-ball': { pressure: 'medium', zones: ['piriformis'] },
} as const satisfies { readonly [M in Exclude<ModalityId, TechniqueId>]: Modality<V> };

/** What the plan chooses from. Techniques stand in the order in which ties are broken (brief, T-08); the extra comes last. */
export const modalities = {
  swedish,
  myofascial,
  'trigger-point': triggerPoint,
  'deep-tissue': deepTissue,
  'hot-stone': hotStone,
  ...selfCare,
} as const satisfies {
  readonly [M in ModalityId]: Modality<V>;
};
