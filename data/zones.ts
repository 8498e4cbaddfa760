import type { Evidence, Zone } from '#engine';
import { pregnant } from './conditions.ts';
import { any, is } from './items.ts';
import type { V, ZoneId } from './vocabulary.ts';

/** Where to work, and when nobody should (brief, 4.6). The groin, inner thigh, belly and front of the neck never are. */
export const zones = [
  { id: 'low-back', tickedWhen: is('painArea', 'low-back') },
  { id: 'buttock', tickedWhen: is('painArea', 'buttock') },
  { id: 'piriformis', tickedWhen: is('painArea', 'buttock') },
  { id: 'hamstring', tickedWhen: is('painArea', 'back-thigh') },
  {
    id: 'calf',
    tickedWhen: is('painArea', 'calf'),
    closedWhen: any(
      is('massageChecks', 'past-clot', 'varicose', 'poor-circulation'),
      pregnant,
      is('healthFlags', 'blood-thinner'),
    ),
  },
] as const satisfies readonly Zone<V>[];

/** What carries the words on where to work and what to stay off, zone by zone (brief, 4.6). */
export const zoneEvidence = {
  'low-back': ['TEAM'],
  buttock: ['dgs-2024', 'TEAM'],
  piriformis: ['dgs-2024'],
  hamstring: ['werner-sites-2020', 'TEAM'],
  calf: ['sutham-2020', 'lim-2009', 'glos-dvt', 'TEAM'],
} as const satisfies { readonly [Z in ZoneId]: Evidence<V> };
