import type { Modality } from '#engine';
import { deepTissueNeeds } from './rules/suggestions.ts';
import type { ModalityId, V } from './vocabulary.ts';

/**
 * What the plan chooses from: how firm, and where. The techniques stand in the order in which ties are broken (brief, T-08),
 * the extra last; then what can be done besides massage.
 */
export const modalities = {
  swedish: { pressure: 'light-to-medium', zones: ['low-back', 'buttock', 'hamstring', 'calf'] },
  myofascial: { pressure: 'light', zones: ['low-back', 'buttock', 'piriformis', 'hamstring'] },
  'trigger-point': { pressure: 'medium', zones: ['buttock', 'piriformis'] },
  'deep-tissue': { pressure: 'firm', zones: ['low-back', 'buttock'], requires: { id: 'S-04', when: deepTissueNeeds } },
  'hot-stone': { pressure: 'light', zones: ['low-back', 'buttock'] },
  heat: { zones: ['low-back', 'buttock', 'hamstring', 'calf'] },
  ice: { zones: ['low-back', 'buttock'] },
  'self-ball': { pressure: 'medium', zones: ['piriformis'] },
} as const satisfies { readonly [M in ModalityId]: Modality<V> };
