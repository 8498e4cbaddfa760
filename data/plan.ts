import type { AdviceRule, Recheck, Step } from '#engine';
import { flare, over6Weeks } from './conditions.ts';
import { all, any, atLeast, is, not } from './items.ts';
import type { V } from './vocabulary.ts';

/** The steps of a plan in the order in which they are done (brief, 3.4, 4.9 and Appendix A). */
export const steps = [
  { id: 'ice', when: flare, needs: 'ice' },
  { id: 'rest', when: flare, without: 'ice' },
  { id: 'wait', when: flare, needs: 'ice' },
  { id: 'move', when: flare },
  { techniques: 'main' },
  { techniques: 'extra' },
  { id: 'self-ball', needs: 'self-ball', beside: 'trigger-point' },
  { id: 'heat', needs: 'heat' },
  { id: 'stretch' },
  { id: 'stay-active' },
  { id: 'physical-therapy' },
] as const satisfies readonly Step<V>[];

const plan = ['go-with-care', 'go'] as const;
const calm = ['see-provider-first', ...plan] as const;
const every = ['emergency-now', 'same-day', ...calm] as const;

const oneStiffSign = [
  is('stiffSigns', 'second-half-night'),
  is('stiffSigns', 'morning-stiff'),
  is('stiffSigns', 'better-moving'),
  is('stiffSigns', 'psoriasis-gut-eye'),
  is('stiffSigns', 'family-spa'),
];

/** Which advice goes with which result (brief, 3.6 and section 5). */
export const adviceRules = [
  { id: 'adviseRoutineVisit', levels: plan, when: any(
      all(over6Weeks, not(is('painTrend', 'better'))),
      is('healthFlags', 'walk-legs'),
      all(atLeast(1, ...oneStiffSign), not(atLeast(2, ...oneStiffSign))),
      is('touch', 'very-sensitive'),
    ) },
  { id: 'adv-ask-massage', levels: ['see-provider-first'], when: is('cleared', 'yes-nothing-serious') },
  { id: 'adv-changed', levels: ['see-provider-first'], when: is('cleared', 'yes-changed') },
  { id: 'adv-ice', levels: plan, when: any(flare, is('painStart', 'under-3-days')), needs: 'ice' },
  { id: 'adv-heat', levels: plan, needs: 'heat' },
  { id: 'adv-stretch', levels: plan },
  { id: 'adv-active', levels: calm },
  { id: 'adv-sleep-sit', levels: calm },
  { id: 'adv-medicine', levels: calm },
  { id: 'adv-course', levels: plan },
  { id: 'adv-recheck', levels: ['same-day', ...calm] },
  { id: 'adv-safety-net', levels: every },
] as const satisfies readonly AdviceRule<V>[];

/** When to answer again (brief, 5.9); the first that fits counts. */
export const rechecks = [
  { level: 'same-day', days: 1 },
  { level: 'see-provider-first', days: 14 },
  { level: 'go-with-care', when: any(flare, is('painStart', 'under-3-days')), days: 3 },
  { level: 'go-with-care', days: 7 },
  { level: 'go', days: 14 },
] as const satisfies readonly Recheck<V>[];
