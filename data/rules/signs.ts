import type { Evidence, OptionId } from '#engine';
import type { GuideItems } from '../items.ts';
import type { V } from '../vocabulary.ts';

/** A danger sign: what carries it, and for an emergency the first action and whether it speaks of the nerves at the bottom of the spine. */
export interface Sign {
  readonly evidence: Evidence<V>;
  /** `call`: call the emergency number. `go-or-call`: go to an emergency room; call if that is not possible (brief, 9). */
  readonly action?: 'call' | 'go-or-call';
  /** Whether "what to say" names the nerves at the bottom of the spine. */
  readonly caudaEquina?: boolean;
}

type SignsOf<K extends 'nerveDanger' | 'bodyDanger' | 'urgentSigns'> = {
  readonly [O in Exclude<OptionId<GuideItems, K>, 'none' | 'unsure'>]: Sign;
};

/** The signs of the three danger screens (brief, 2.1 and 9). */
export const signs = {
  nerveDanger: {
    'saddle-numb': {
      evidence: ['girft-ces-2023', 'bmj-bp-ces', 'ces-card', 'lothian-refhelp'],
      action: 'go-or-call',
      caudaEquina: true,
    },
    'pee-stuck': { evidence: ['girft-ces-2023', 'bmj-bp-ces', 'todd-2017'], action: 'go-or-call', caudaEquina: true },
    'pee-leak': {
      evidence: ['girft-ces-2023', 'ces-card', 'nhs-sciatica', 'lothian-refhelp'],
      action: 'go-or-call',
      caudaEquina: true,
    },
    'bowel-change': { evidence: ['girft-ces-2023', 'lothian-refhelp'], action: 'go-or-call', caudaEquina: true },
    'sex-change': { evidence: ['girft-ces-2023', 'ces-card'], action: 'go-or-call', caudaEquina: true },
    'both-legs-new': {
      evidence: ['nhs-sciatica', 'ces-334', 'csp-girft-2024'],
      action: 'go-or-call',
      caudaEquina: true,
    },
  },
  bodyDanger: {
    'big-accident': { evidence: ['mayo-sciatica', 'nhs-backpain', 'downie-2013'], action: 'call' },
    'leg-failing': {
      evidence: ['footdrop-2025', 'lothian-refhelp', 'nice-ng127', 'mayo-sciatica'],
      action: 'go-or-call',
      caudaEquina: true,
    },
    'fever-nerve': {
      evidence: ['yusuf-2019', 'ajem-infection-2019', 'ifompt-2020'],
      action: 'call',
      caudaEquina: true,
    },
    'belly-back': { evidence: ['nhs-aaa'], action: 'call' },
    'chest-breath': { evidence: ['glos-dvt', 'nhs-dvt'], action: 'call' },
    'cold-leg': { evidence: ['healthinfo-ali', 'rcem-ali'], action: 'call' },
    'cannot-stand': { evidence: ['fpn-hip', 'etg-hip'], action: 'call' },
    'face-arm': { evidence: ['nice-ng127', 'TEAM'], action: 'call' },
  },
  urgentSigns: {
    'calf-swollen': { evidence: ['nhs-dvt', 'glos-dvt', 'sutham-2020'] },
    'fever-back': { evidence: ['yusuf-2019', 'ajem-infection-2019', 'lothian-refhelp'] },
    'blister-rash': { evidence: ['nhs-shingles'] },
    'hot-lump': { evidence: ['nccam-massage', 'ajem-infection-2019'] },
    'small-fall-fragile': { evidence: ['williams-2013', 'henschke-2009', 'downie-2013'] },
    'both-legs-old': { evidence: ['nhs-sciatica', 'mercer-2019'] },
    'no-relief': { evidence: ['iatrox-sciatica', 'TEAM'] },
  },
} as const satisfies { readonly [K in 'nerveDanger' | 'bodyDanger' | 'urgentSigns']: SignsOf<K> };

/** The same for the emergency rules that read several answers together (brief, 9: E-03 to E-06). */
export const emergencyRuleActions = {
  'E-03': { action: 'go-or-call', caudaEquina: true },
  'E-04': { action: 'go-or-call', caudaEquina: true },
  'E-05': { action: 'go-or-call', caudaEquina: true },
  'E-06': { action: 'go-or-call', caudaEquina: true },
} as const;
