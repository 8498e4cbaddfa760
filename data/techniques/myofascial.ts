import type { TechniqueCard } from './technique.ts';

/** How sure its use is, and what carries each word of its card. */
export const myofascial = {
  evidenceLabel: 'weak',
  card: {
    what: ['TEAM'],
    helps: ['wu-2021', 'seed'],
    evidence: ['wu-2021', 'chen-2021', 'yuan-2015', 'li-2014'],
    pressure: ['seed', 'TEAM'],
    session: ['TEAM'],
    often: ['TEAM'],
    home: ['TEAM'],
    care: ['werner-sites-2020', 'TEAM'],
    never: ['nccam-massage', 'mayo-massage', 'werner-sites-2020'],
    stop: ['yang-2018', 'werner-sites-2020', 'TEAM'],
  },
} as const satisfies TechniqueCard;
