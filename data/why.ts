import type { Evidence } from '#engine';
import type { GuideItems } from './items.ts';
import type { V } from './vocabulary.ts';

type Lines = { readonly [line: string]: Evidence<V> };

/** Why each question is asked, and what carries each line (brief, 2.1, 3 and 7.2). The words are in texts, under the same ids. */
export const why = {
  nerveDanger: {
    nerves: ['girft-ces-2023', 'bmj-bp-ces', 'ces-card'],
    soon: ['girft-ces-2023', 'todd-2017'],
  },
  bodyDanger: {
    causes: ['downie-2013', 'yusuf-2019', 'glos-dvt', 'rcem-ali', 'nice-ng127'],
    first: ['TEAM'],
  },
  urgentSigns: {
    causes: ['glos-dvt', 'yusuf-2019', 'nhs-shingles', 'williams-2013'],
    harm: ['nccam-massage', 'sutham-2020'],
  },
  ageBand: {
    causes: ['henschke-2009', 'downie-2013'],
    adults: ['nice-ng59', 'TEAM'],
  },
  pregnancy: {
    clots: ['glos-dvt', 'sutham-2020'],
    lying: ['mueller-2021', 'TEAM'],
  },
  painNow: {
    severe: ['palos-2006', 'boonstra-2016', 'seed'],
    light: ['serlin-1995', 'palos-2006', 'TEAM'],
  },
  painStart: {
    fresh: ['TEAM'],
    lasting: ['nhs-sciatica', 'koes-2007'],
  },
  painTrend: { worse: ['nhs-sciatica', 'TEAM'] },
  flare: { firm: ['seed', 'nccam-massage'] },
  nerveSigns: {
    nerve: ['nhs-sciatica', 'mayo-sciatica'],
    first: ['seed', 'yang-2018'],
  },
  nerveLegs: { both: ['nhs-sciatica', 'ces-334'] },
  nerveChange: { growing: ['bmj-bp-ces', 'mayo-sciatica', 'footdrop-2025'] },
  weakTask: { muscles: ['lothian-refhelp', 'bjj-weakness'] },
  healthFlags: {
    causes: ['malig-scoping-2025', 'yusuf-2019', 'williams-2013', 'fpn-hip'],
    massage: ['nccam-massage', 'mayo-massage', 'werner-bones'],
  },
  beganBefore45: { spine: ['nice-ng65'] },
  stiffSigns: { spine: ['nice-ng65'] },
  cleared: { seen: ['TEAM'] },
  massageChecks: {
    harm: ['nccam-massage', 'mayo-massage'],
    limits: ['nccam-massage', 'mayo-massage', 'mpft-heat', 'werner-bones'],
  },
  painArea: { place: ['seed', 'werner-sites-2020'] },
  feel: { kind: ['seed'] },
  touch: { pressure: ['mayo-massage', 'seed'] },
} as const satisfies { readonly [K in keyof GuideItems]: Lines };
