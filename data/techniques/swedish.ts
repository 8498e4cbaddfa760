import type { TechniqueCard } from './technique.ts';

/** How sure its use is, and what carries each word of its card. */
export const swedish = {
  evidenceLabel: 'weak',
  card: {
    what: ['TEAM'],
    helps: ['furlan-2015', 'cherkin-2011', 'seed'],
    evidence: [
      'cherkin-2011', 'furlan-2015', 'kumar-2013', 'yuan-2015', 'dove-2022', 'luijsterburg-2007', 'nice-ng59', 'who-2023', 'apta-2021',
      'kngf-2021',
    ],
    pressure: ['seed', 'TEAM'],
    session: ['TEAM'],
    often: ['cherkin-2011', 'TEAM'],
    home: ['TEAM'],
    care: ['macmillan-massage', 'bp-massage', 'TEAM'],
    never: ['nccam-massage', 'mayo-massage', 'ernst-2003'],
    stop: ['yang-2018', 'werner-sites-2020', 'TEAM'],
  },
} as const satisfies TechniqueCard;
