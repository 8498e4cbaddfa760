import type { Evidence, OptionId } from '#engine';
import type { GuideItems } from '../items.ts';
import type { V } from '../vocabulary.ts';

type Named = { readonly [K in keyof GuideItems]?: { readonly [O in OptionId<GuideItems, K>]?: Evidence<V> } };
type Every<K extends keyof GuideItems> = { readonly [O in OptionId<GuideItems, K>]: Evidence<V> };

/**
 * The answers that are no danger signs and have clinical words beside the plain ones, for a doctor or nurse, with what
 * carries these words (brief, 2.1, 4.3 and 7.2). What carries a danger sign or a rule carries its clinical words too.
 * "None" names what was denied. Where the plain words are the clinical ones, there is nothing to add.
 */
export const clinicalAnswers = {
  nerveDanger: { none: ['girft-ces-2023', 'bmj-bp-ces'] },
  bodyDanger: { none: ['nhs-aaa', 'glos-dvt', 'healthinfo-ali', 'footdrop-2025', 'TEAM'] },
  urgentSigns: { none: ['nhs-dvt', 'yusuf-2019', 'nhs-shingles', 'TEAM'] },
  nerveSigns: {
    tingling: ['nhs-sciatica'],
    numb: ['nhs-sciatica', 'cks-sciatica'],
    weak: ['lothian-refhelp', 'mayo-sciatica'],
    unsure: ['TEAM'],
  },
  weakTask: {
    'lift-foot': ['lothian-refhelp', 'footdrop-2025'],
    tiptoe: ['lothian-refhelp', 'TEAM'],
    'knee-buckles': ['lothian-refhelp', 'TEAM'],
    'only-feels-weak': ['TEAM'],
    unsure: ['TEAM'],
  },
  healthFlags: {
    cancer: ['henschke-2013', 'malig-scoping-2025', 'nice-ng234'],
    'weight-loss': ['verhagen-2016', 'malig-scoping-2025'],
    'night-pain': ['verhagen-2016', 'TEAM'],
    unwell: ['ifompt-2020'],
    'weak-immune': ['yusuf-2019', 'ifompt-2020'],
    'inject-drugs': ['yusuf-2019'],
    'spine-procedure': ['apm-2024', 'esi-aftercare'],
    tb: ['yusuf-2019', 'lothian-refhelp'],
    'blood-thinner': ['nccam-massage', 'mayo-massage'],
    bleeding: ['nccam-massage', 'mayo-massage'],
    'thin-bones': ['werner-bones', 'ros-complementary'],
    steroids: ['ifompt-2020', 'downie-2013'],
    'bone-break': ['werner-bones', 'mayo-massage'],
    'groin-pain': ['fpn-hip', 'etg-hip'],
    'walk-legs': ['bnssg-stenosis', 'TEAM'],
    none: ['ifompt-2020', 'TEAM'],
  },
  stiffSigns: {
    'second-half-night': ['nice-ng65'],
    'psoriasis-gut-eye': ['nice-ng65'],
    'family-spa': ['nice-ng65'],
  },
  massageChecks: {
    'aspirin-type': ['nccam-massage', 'mayo-massage'],
    'past-clot': ['sutham-2020', 'lim-2009'],
    heart: ['bp-massage', 'TEAM'],
    'heart-unstable': ['bp-massage', 'TEAM'],
    'poor-circulation': ['sfh-heat-ice', 'mpft-heat'],
    'poor-feel': ['sfh-heat-ice', 'burns-2020'],
    skin: ['nccam-massage'],
    'thin-skin': ['stone-trade', 'TEAM'],
    patch: ['patch-heat', 'TEAM'],
    device: ['stone-trade', 'TEAM'],
    'joint-disease': ['nccam-massage', 'TEAM'],
    'cannot-say': ['burns-2020', 'TEAM'],
    'oil-allergy': ['TEAM'],
  },
  touch: { sensitive: ['seed', 'yuan-2015'], 'very-sensitive': ['yuan-2015', 'TEAM'] },
} as const satisfies Named & {
  readonly [K in 'healthFlags']: Every<K>;
};
