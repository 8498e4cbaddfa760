import type { Clearance } from '#engine';
import type { V } from '../vocabulary.ts';
import { care } from './care.ts';
import { emergency } from './emergency.ts';
import { providerFirst } from './provider-first.ts';
import { sameDay } from './same-day.ts';

export const rules = [...emergency, ...sameDay, ...providerFirst, ...care] as const;
export type RuleId = (typeof rules)[number]['id'];

/** The only step that lowers a level (brief, 3.7). One answer covers every provider-first rule that fired. */
export const clearance = {
  item: 'cleared',
  level: 'see-provider-first',
  to: 'go-with-care',
  clears: {
    'yes-same': 'every',
    'yes-nothing-serious': ['P-01', 'P-02', 'P-03', 'P-09', 'P-10', 'P-17', 'P-18'],
  },
} as const satisfies Clearance<Omit<V, 'rule'> & { readonly rule: RuleId }>;
