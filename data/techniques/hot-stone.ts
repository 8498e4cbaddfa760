import type { TechniqueCard } from './technique.ts';

/** How sure its use is, and what carries each word of its card. */
export const hotStone = {
  evidenceLabel: 'very-weak',
  card: {
    what: ['stone-trade', 'TEAM'],
    helps: ['seed', 'TEAM'],
    evidence: ['li-stone-2023', 'french-2006'],
    pressure: ['TEAM'],
    session: ['TEAM'],
    often: ['TEAM'],
    home: ['TEAM'],
    care: ['burns-2020', 'TEAM'],
    never: ['stone-trade', 'burns-2020', 'jose-2005', 'mpft-heat'],
    stop: ['burns-2020', 'mpft-heat', 'TEAM'],
  },
} as const satisfies TechniqueCard;
