import type { Evidence, OptionId } from '#engine';
import type { GuideItems } from './items.ts';
import type { PressureId, V, ZoneId } from './vocabulary.ts';

/** Questions that the drawing of the body asks as well: the zone that each place stands for. */
export const pictured = {
  painArea: { 'low-back': 'low-back', buttock: 'buttock', 'back-thigh': 'hamstring', calf: 'calf' },
} as const satisfies { readonly [K in keyof GuideItems]?: { readonly [O in OptionId<GuideItems, K>]: ZoneId } };

export type StayOffId = 'spine' | 'under-ribs' | 'tailbone' | 'sit-bones' | 'inner-thighs' | 'knee-backs';

export interface StayOff {
  readonly id: StayOffId;
  /** The zones whose work comes near it. */
  readonly beside: readonly ZoneId[];
  /** The pressures it is closed to; absent where it is closed to all. */
  readonly pressures?: readonly PressureId[];
  readonly evidence: Evidence<V>;
}

/** Places where nobody is worked on, whatever the answers, from the head down (brief, 4.6 and 4.8). */
export const stayOff = [
  { id: 'spine', beside: ['low-back'], evidence: ['TEAM'] },
  { id: 'under-ribs', beside: ['low-back'], pressures: ['firm'], evidence: ['TEAM'] },
  { id: 'tailbone', beside: ['buttock', 'piriformis'], evidence: ['TEAM'] },
  { id: 'sit-bones', beside: ['buttock'], evidence: ['TEAM'] },
  { id: 'inner-thighs', beside: ['hamstring'], evidence: ['werner-sites-2020', 'TEAM'] },
  { id: 'knee-backs', beside: ['hamstring', 'calf'], evidence: ['werner-sites-2020', 'TEAM'] },
] as const satisfies readonly StayOff[];
