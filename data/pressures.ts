import type { PressureId } from './vocabulary.ts';

/** How strong each pressure may feel at most, and where it begins, from 0 to 10 (brief, 0.3 and 4.2; TEAM). */
export const pressureFeel = {
  light: { from: 0, to: 3 },
  gentle: { from: 0, to: 3 },
  'light-to-medium': { from: 0, to: 5 },
  medium: { from: 0, to: 4 },
  firm: { from: 6, to: 7 },
} as const satisfies { readonly [P in PressureId]: { readonly from: number; readonly to: number } };
