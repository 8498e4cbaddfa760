import { deepTissueNeeds } from '../rules/suggestions.ts';
import type { Modality } from '#engine';
import type { V } from '../vocabulary.ts';
import type { TechniqueCard } from './technique.ts';

export const deepTissue = {
  pressure: 'firm',
  zones: ['low-back', 'buttock'],
  requires: { id: 'S-04', when: deepTissueNeeds },
} as const satisfies Modality<V>;

/** How sure its use is, and what carries each word of its card. */
export const deepTissueCard = {
  evidenceLabel: 'weak',
  card: {
    what: ['TEAM'],
    helps: ['seed', 'majchrzycki-2014'],
    evidence: ['majchrzycki-2014'],
    pressure: ['TEAM'],
    session: ['TEAM'],
    often: ['majchrzycki-2014', 'TEAM'],
    home: ['TEAM'],
    care: ['vte-dtm-2010', 'TEAM'],
    never: ['nccam-massage', 'mayo-massage', 'vte-dtm-2010', 'yang-2018'],
    stop: ['yang-2018', 'mayo-massage', 'werner-sites-2020'],
  },
} as const satisfies TechniqueCard;
