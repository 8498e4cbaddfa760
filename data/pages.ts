import type { GuideItems } from './items.ts';

/** Which questions stand on which screen, in the order of the journey (brief, 7.1). */
export const pages = [
  { id: 'nerve-danger', items: ['nerveDanger'] },
  { id: 'body-danger', items: ['bodyDanger'] },
  { id: 'urgent-signs', items: ['urgentSigns'] },
  { id: 'about-you', items: ['ageBand', 'pregnancy'] },
  { id: 'pain', items: ['painNow', 'painStart', 'painTrend', 'flare'] },
  { id: 'nerve', items: ['nerveSigns', 'nerveLegs', 'nerveChange', 'weakTask'] },
  { id: 'health', items: ['healthFlags', 'beganBefore45', 'stiffSigns'] },
  { id: 'cleared', items: ['cleared'] },
  { id: 'massage-checks', items: ['massageChecks'] },
  { id: 'target', items: ['painArea', 'feel', 'touch'] },
] as const satisfies readonly { readonly id: string; readonly items: readonly (keyof GuideItems)[] }[];

export type PageId = (typeof pages)[number]['id'];

/** The part of the journey that each screen belongs to, for telling how far along someone is. */
export const sectionOf = {
  'nerve-danger': 'safety',
  'body-danger': 'safety',
  'urgent-signs': 'safety',
  'about-you': 'you',
  pain: 'pain',
  nerve: 'nerves',
  health: 'health',
  cleared: 'health',
  'massage-checks': 'health',
  target: 'where',
} as const satisfies { readonly [P in PageId]: string };

export type SectionId = (typeof sectionOf)[PageId];

/** Where a question's help sends someone back to (brief, 7.2: `flare`). */
export const itemLinks = { flare: 'urgent-signs' } as const satisfies { readonly [K in keyof GuideItems]?: PageId };
