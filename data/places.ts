import type { SourceId } from './sources.ts';

/** A phone number. `checkedOn` is the day it was last compared with its source; null where it never was. */
export interface PhoneNumber {
  readonly id: string;
  readonly display: string;
  /** The same as a `tel:` address. */
  readonly tel: string;
  readonly kind: 'emergency' | 'urgent';
  readonly source: SourceId | null;
  readonly checkedOn: string | null;
}

export interface Place {
  /** ISO 3166 codes of the regions for which it may be suggested; the person confirms it. */
  readonly regions: readonly string[];
  readonly numbers: readonly PhoneNumber[];
}

const CHECKED = '2026-11-22';
/** A number whose check is older than this shows "please confirm" (brief, section 9). */
export const numberGoodForMonths = 12;

const number = (
  kind: PhoneNumber['kind'],
  display: string,
  source: SourceId | null,
  checkedOn: string | null = source === null ? null : CHECKED,
): PhoneNumber => ({
  id: display.replaceAll(' ', ''),
  display,
  tel: `tel:${display.replaceAll(' ', '')}`,
  kind,
  source,
  checkedOn,
});

const europeanUnion = [
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL',
  'PT', 'RO', 'SK', 'SI', 'ES', 'SE',
] as const;

/**
 * Emergency and urgent numbers (brief, section 9). 111 means an advice line in Great Britain and the emergency number
 * in New Zealand, so nobody's country is ever guessed without asking.
 */
export const places = {
  us: { regions: ['US'], numbers: [number('emergency', '911', null)] },
  'uk-gb': {
    regions: ['GB'],
    numbers: [number('emergency', '999', 'wmas-999'), number('emergency', '112', 'wmas-999'), number('urgent', '111', 'wmas-999')],
  },
  'uk-ni': { regions: [], numbers: [number('emergency', '999', 'hscni-ooh')] },
  ie: { regions: ['IE'], numbers: [number('emergency', '112', 'hse-112'), number('emergency', '999', 'hse-112')] },
  eu: { regions: europeanUnion, numbers: [number('emergency', '112', 'hse-112')] },
  au: {
    regions: ['AU'],
    numbers: [number('emergency', '000', 'healthdirect'), number('urgent', '1800 022 222', 'healthdirect')],
  },
  nz: {
    regions: ['NZ'],
    numbers: [number('emergency', '111', 'stjohn-nz'), number('urgent', '0800 611 116', 'stjohn-nz')],
  },
  ca: { regions: ['CA'], numbers: [number('emergency', '911', 'ca-811'), number('urgent', '811', 'ca-811')] },
  in: { regions: ['IN'], numbers: [number('emergency', '112', 'in-112', null), number('emergency', '108', 'in-112', null)] },
  other: { regions: [], numbers: [number('emergency', '112', null)] },
} as const satisfies { readonly [id: string]: Place };

export type PlaceId = keyof typeof places;
