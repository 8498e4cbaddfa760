import type { TechniqueCard } from './technique.ts';

/** How sure its use is, and what carries each word of its card. */
export const triggerPoint = {
  evidenceLabel: 'weak',
  card: {
    what: ['delgado-2022'],
    helps: ['seed', 'vij-2021'],
    evidence: ['ic-meta-2022', 'vij-2021'],
    pressure: ['delgado-2022', 'TEAM'],
    session: ['delgado-2022', 'TEAM'],
    often: ['TEAM'],
    home: ['delgado-2022', 'TEAM'],
    care: ['werner-sites-2020', 'TEAM'],
    never: ['nccam-massage', 'mayo-massage', 'werner-sites-2020', 'yang-2018'],
    stop: ['dgs-2024', 'yang-2018', 'werner-sites-2020'],
  },
} as const satisfies TechniqueCard;
