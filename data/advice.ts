import type { Evidence, OptionId } from '#engine';
import type { GuideItems } from './items.ts';
import type { AdviceId, V } from './vocabulary.ts';

type Lines = { readonly [line: string]: Evidence<V> };

/** Every line of every advice module and what carries it (brief, section 5). The words are in texts, under the same ids. */
export const advice = {
  'adv-ice': {
    when: ['seed', 'mayo-sciatica'],
    how: ['sfh-heat-ice'],
    time: ['sfh-heat-ice', 'mayo-sciatica', 'dsm-heat'],
    check: ['sfh-heat-ice', 'dsm-heat'],
    not: ['sfh-heat-ice', 'TEAM'],
    honest: ['french-2006'],
  },
  'adv-heat': {
    when: ['seed', 'acp-2017'],
    how: ['mpft-heat'],
    time: ['mpft-heat', 'sfh-heat-ice', 'dsm-heat'],
    check: ['mpft-heat', 'TEAM'],
    never: ['mpft-heat', 'sfh-heat-ice', 'jose-2005', 'patch-heat', 'seed'],
    honest: ['french-2006', 'acp-2017'],
    ask: ['mpft-heat'],
  },
  'adv-stretch': {
    start: ['nhs-exercises', 'mayo-sciatica', 'TEAM'],
    traffic: ['TEAM'],
  },
  'adv-active': {
    keep: ['dahm-2010', 'nhs-sciatica', 'TEAM'],
    honest: ['dahm-2010', 'mayo-sciatica', 'nhs-sciatica'],
    work: ['TEAM'],
  },
  'adv-sleep-sit': {
    side: ['TEAM'],
    back: ['TEAM'],
    rise: ['TEAM'],
    sit: ['TEAM'],
  },
  'adv-medicine': {
    pharmacist: ['TEAM'],
    tell: ['TEAM'],
  },
  'adv-course': {
    weeks: ['nhs-sciatica', 'nhsinform-sciatica'],
    months: ['konstantinou-2018', 'haugen-2011', 'dove-2022'],
    some: ['koes-2007'],
    again: ['nhs-sciatica'],
  },
  'adv-ask-massage': { ask: ['TEAM'] },
  'adv-changed': { call: ['nhs-sciatica', 'TEAM'] },
  'adv-recheck': {
    seen: ['TEAM'],
    after: ['TEAM'],
    better: ['ostelo-2008', 'suzuki-2020'],
    same: ['ostelo-2008', 'nhs-sciatica'],
    worse: ['ostelo-2008', 'TEAM'],
    recovered: ['kamper-2010'],
    sign: ['TEAM'],
  },
  adviseRoutineVisit: { visit: ['nhs-sciatica', 'koes-2007', 'bnssg-stenosis', 'nice-ng65', 'TEAM'] },
  'adv-safety-net': {
    saddle: ['girft-ces-2023', 'ces-card'],
    pee: ['girft-ces-2023', 'bmj-bp-ces'],
    poo: ['girft-ces-2023', 'lothian-refhelp'],
    legs: ['nhs-sciatica', 'footdrop-2025'],
    fever: ['ifompt-2020', 'yusuf-2019'],
    body: ['nhs-aaa', 'glos-dvt', 'healthinfo-ali'],
    head: ['glos-dvt', 'nice-ng127', 'TEAM'],
    'same-day': ['nhs-sciatica', 'nhs-dvt', 'nhs-shingles', 'yusuf-2019'],
    days: ['nhs-sciatica'],
    why: ['dionne-2019', 'hsib-ces-2021'],
  },
} as const satisfies { readonly [A in AdviceId]: Lines };

/** The signs that a line of the safety net names already, so that no result lists them a second time beside it. */
export const namedBySafetyNet = {
  nerveDanger: ['saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change', 'both-legs-new'],
  bodyDanger: ['leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'face-arm'],
  urgentSigns: ['fever-back', 'calf-swollen', 'no-relief', 'blister-rash'],
} as const satisfies { readonly [K in 'nerveDanger' | 'bodyDanger' | 'urgentSigns']: readonly OptionId<GuideItems, K>[] };

export type AdviceLine<A extends AdviceId> = keyof (typeof advice)[A];

/** Stretches and easy moves, with the adv-stretch limits of brief 5.3. `onlyWhen` is said in words on the card. */
export const moves = {
  'mv-walk': ['nhs-exercises', 'mayo-sciatica'],
  'mv-knee-chest': ['nhs-exercises'],
  'mv-buttock': ['nhs-exercises'],
  'mv-back-press': ['nhs-exercises', 'TEAM'],
  'mv-pelvic-tilt': ['nhs-exercises'],
  'mv-nerve-slide': ['nm-sr-2022', 'plaza-2020', 'alshami-2022'],
} as const satisfies { readonly [move: string]: Evidence<V> };
export type MoveId = keyof typeof moves;

/** What to tell the therapist, when to stop, and the ball, line by line (brief, 4.7 and 4.8). */
export const guidance = {
  tell: {
    'no-thrust': ['yin-2014', 'yang-2018'],
    where: ['TEAM'],
    flags: ['TEAM'],
    style: ['TEAM'],
    position: ['TEAM'],
    ask: ['amta-safety', 'TEAM'],
  },
  stopNow: {
    shooting: ['werner-sites-2020'],
    feeling: ['werner-sites-2020', 'dgs-2024'],
    spreading: ['TEAM'],
    faint: ['TEAM'],
    burning: ['burns-2020'],
    seven: ['TEAM'],
  },
  stopCourse: {
    worse: ['cambron-2007', 'TEAM'],
    'red-flag': ['TEAM'],
    'no-use': ['TEAM'],
  },
  afterwards: { soreness: ['cambron-2007'] },
  ball: {
    wall: ['TEAM'],
    lean: ['delgado-2022', 'TEAM'],
    hold: ['delgado-2022'],
    never: ['werner-sites-2020', 'TEAM'],
    nerve: ['dgs-2024'],
    after: ['TEAM'],
  },
  emergency: {
    alone: ['TEAM'],
    ready: ['TEAM'],
    nothing: ['TEAM'],
  },
  sameDay: {
    who: ['nhs-sciatica', 'TEAM'],
    unseen: ['TEAM'],
    night: ['TEAM'],
    not: ['nccam-massage', 'mayo-massage', 'TEAM'],
  },
  askAtVisit: {
    cause: ['TEAM'],
    massage: ['seed', 'TEAM'],
    next: ['TEAM'],
  },
  meanwhile: {
    walk: ['dahm-2010', 'nhs-sciatica', 'TEAM'],
    comfort: ['TEAM'],
    not: ['seed', 'yang-2018'],
  },
  /** For each question, a way to find out where someone was not sure. */
  findOut: {
    nerveDanger: ['ces-card', 'girft-ces-2023', 'TEAM'],
    bodyDanger: ['healthinfo-ali', 'footdrop-2025', 'TEAM'],
    urgentSigns: ['glos-dvt', 'TEAM'],
    nerveSigns: ['TEAM'],
    nerveChange: ['TEAM'],
    weakTask: ['TEAM'],
  },
  /** For the page that is handed to a therapist (brief, 4.7). */
  position: { any: ['TEAM'], side: ['mueller-2021', 'TEAM'] },
  therapistStop: {
    now: ['werner-sites-2020', 'dgs-2024', 'burns-2020', 'TEAM'],
    course: ['cambron-2007', 'TEAM'],
    after: ['cambron-2007'],
  },
  refuse: {
    'no-thrust': ['yin-2014', 'yang-2018'],
    call: ['glos-dvt', 'nhs-aaa', 'healthinfo-ali', 'nice-ng127', 'yusuf-2019', 'ifompt-2020', 'mayo-sciatica', 'fpn-hip', 'TEAM'],
    go: ['girft-ces-2023', 'nhs-sciatica', 'footdrop-2025', 'nice-ng234', 'ifompt-2020', 'yusuf-2019'],
    today: ['nhs-dvt', 'nhs-shingles', 'yusuf-2019', 'nccam-massage', 'cks-sciatica', 'nhs-sciatica', 'iatrox-sciatica', 'williams-2013', 'nice-ng234', 'TEAM'],
    risk: ['nice-ng234', 'williams-2013', 'downie-2013', 'etg-hip', 'TEAM'],
    first: ['seed', 'nhs-sciatica', 'mayo-sciatica', 'TEAM'],
  },
  sessions: {
    swedish: ['TEAM'],
    myofascial: ['TEAM'],
    'trigger-point': ['delgado-2022', 'TEAM'],
    'deep-tissue': ['TEAM'],
    'hot-stone': ['TEAM'],
    shorter: ['bp-massage', 'TEAM'],
    cancer: ['macmillan-massage'],
  },
  /** How a step goes, as a therapist reads it (brief, 3.4, 4.9, 5.1 and 5.2). */
  inOrder: {
    ice: ['sfh-heat-ice', 'mayo-sciatica', 'dsm-heat'],
    'ice-short': ['sfh-heat-ice', 'dsm-heat', 'TEAM'],
    wait: ['TEAM'],
    heat: ['mpft-heat', 'sfh-heat-ice', 'dsm-heat', 'TEAM'],
    'heat-short': ['mpft-heat', 'sfh-heat-ice', 'dsm-heat', 'TEAM'],
    'hot-stone': ['mpft-heat', 'TEAM'],
    'warm-up': ['TEAM'],
    back: ['TEAM'],
  },
  /** What a therapist does instead of a massage: in an emergency by its action, else by level; and where no word clears it. */
  noMassage: {
    call: ['nccam-massage', 'TEAM'],
    'go-or-call': ['nccam-massage', 'TEAM'],
    'same-day': ['nhs-sciatica', 'nccam-massage', 'TEAM'],
    'see-provider-first': ['seed', 'yang-2018', 'TEAM'],
    again: ['seed', 'nhs-sciatica', 'TEAM'],
    adults: ['nice-ng59', 'TEAM'],
  },
  offLimits: { places: ['werner-sites-2020', 'dgs-2024', 'TEAM'], legs: ['werner-sites-2020'] },
  /** What stands beside the places above only where it matters. */
  offLimitsToo: { ribs: ['TEAM'], stones: ['stone-trade', 'TEAM'] },
  /** What is known about massage as such (brief, 4.1). */
  known: {
    sciatica: ['dove-2022', 'luijsterburg-2007'],
    back: ['furlan-2015', 'kumar-2013', 'acp-2017', 'who-2023'],
    style: ['cherkin-2011'],
    beside: ['nice-ng59', 'who-2023', 'apta-2021', 'kngf-2021'],
    harm: ['cambron-2007', 'yin-2014', 'ernst-2003', 'yang-2018'],
  },
  /** What holds for every technique. */
  together: {
    'provider-first': ['seed', 'nhs-sciatica', 'mayo-sciatica'],
    'ice-or-warmth': ['seed', 'acp-2017', 'french-2006'],
    say: ['seed', 'werner-sites-2020'],
    combine: ['seed', 'nice-ng59', 'apta-2021'],
    supports: ['seed', 'dove-2022'],
  },
} as const satisfies { readonly [block: string]: Lines };
