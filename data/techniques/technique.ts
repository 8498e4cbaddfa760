import type { Evidence } from '#engine';
import type { V } from '../vocabulary.ts';

/** What a technique card says; the words are in texts, what carries each of them is here (brief, 4.2). */
export const cardFields = [
  'what', 'helps', 'evidence', 'pressure', 'session', 'often', 'home', 'care', 'never', 'stop',
] as const;
export type CardField = (typeof cardFields)[number];

export interface TechniqueCard {
  readonly evidenceLabel: 'weak' | 'very-weak';
  readonly card: { readonly [F in CardField]: Evidence<V> };
}
