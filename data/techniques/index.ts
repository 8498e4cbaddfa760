import type { TechniqueId } from '../vocabulary.ts';
import { deepTissue } from './deep-tissue.ts';
import { hotStone } from './hot-stone.ts';
import { myofascial } from './myofascial.ts';
import { swedish } from './swedish.ts';
import type { TechniqueCard } from './technique.ts';
import { triggerPoint } from './trigger-point.ts';

export { type CardField, cardFields, type TechniqueCard } from './technique.ts';

/** What is said of each technique, and what carries it. */
export const techniques = {
  swedish,
  myofascial,
  'trigger-point': triggerPoint,
  'deep-tissue': deepTissue,
  'hot-stone': hotStone,
} as const satisfies { readonly [T in TechniqueId]: TechniqueCard };
