import { all, any, between, is } from './items.ts';

// Conditions that several rules share, each written once (brief, 0.3 and 3.6).

/** "Not sure if it is numb" counts as numb everywhere. */
export const numb = is('nerveSigns', 'numb', 'unsure');
export const weak = is('nerveSigns', 'weak');
export const tingling = is('nerveSigns', 'tingling');
export const numbOrWeak = any(numb, weak);
export const majorTask = is('weakTask', 'lift-foot', 'tiptoe', 'knee-buckles');

/** Not sure about the change counts as worse. */
export const freshChange = is('nerveChange', 'new', 'worse', 'unsure');
export const calmChange = is('nerveChange', 'steady', 'better');

export const severePain = between('painNow', 7, 10);
export const worsening = is('painTrend', 'worse');
export const under2Weeks = is('painStart', 'under-3-days', '3-days-to-2-weeks');
export const under6Weeks = is('painStart', 'under-3-days', '3-days-to-2-weeks', '2-to-6-weeks');
export const over2Weeks = is('painStart', '2-to-6-weeks', '6-to-12-weeks', 'over-3-months');
export const over6Weeks = is('painStart', '6-to-12-weeks', 'over-3-months');

export const cancer = is('healthFlags', 'cancer');
export const weakBones = is('healthFlags', 'thin-bones', 'steroids', 'bone-break');
export const bleedingRisk = is('healthFlags', 'blood-thinner', 'bleeding');
export const fever = is('urgentSigns', 'fever-back');
export const age65 = is('ageBand', '65-plus');
export const flare = is('flare', 'yes');
export const pregnant = is('pregnancy', 'yes', 'maybe', 'recent-birth');
export const tenderTouch = is('touch', 'sensitive', 'very-sensitive');

/** The knot that may be pressed: a sore spot in the buttock (brief, T-03). */
export const buttockKnot = all(is('feel', 'knot'), is('painArea', 'buttock'));
