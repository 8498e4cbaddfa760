import { any, between, is } from '../items.ts';

// What the promises speak of, written out from the brief (0.3, 3.6, 7.2) a second time and never taken from the rules: a
// mistake in a condition that the rules share would otherwise be shared by the promise that has to find it.

export const numb = is('nerveSigns', 'numb', 'unsure');
export const tingling = is('nerveSigns', 'tingling');
export const weak = is('nerveSigns', 'weak');
export const numbOrWeak = is('nerveSigns', 'numb', 'unsure', 'weak');
export const severePain = between('painNow', 7, 10);
export const worsening = is('painTrend', 'worse');
export const cancer = is('healthFlags', 'cancer');
export const weakBones = is('healthFlags', 'thin-bones', 'steroids', 'bone-break');
export const bleedingRisk = is('healthFlags', 'blood-thinner', 'bleeding');
export const fever = is('urgentSigns', 'fever-back');
export const flare = is('flare', 'yes');
export const pregnant = is('pregnancy', 'yes', 'maybe', 'recent-birth');
export const tenderTouch = is('touch', 'sensitive', 'very-sensitive');
export const signsHeld = any(numbOrWeak, tingling);
