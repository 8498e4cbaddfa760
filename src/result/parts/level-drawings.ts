import type { PictogramName } from '#ui';

/** The drawing that stands for a level wherever it is named. */
export const levelDrawings: { readonly [level: string]: PictogramName } = {
  'emergency-now': 'alert',
  'same-day': 'clock',
  'see-provider-first': 'calendar',
  'go-with-care': 'hands',
  go: 'hands',
};
