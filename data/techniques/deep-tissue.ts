import type { TechniqueCard } from './technique.ts';

/** How sure its use is, and what carries each word of its card. */
export const deepTissue = {
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
