import type { Invariant } from '#engine';
import { flare, numb, numbOrWeak, pregnant, signsHeld, tenderTouch, tingling } from './facts.ts';
import { all, any, between, is, not } from '../items.ts';
import type { V } from '../vocabulary.ts';
import {
  always, anyTechnique, everyStep, lightOnly, modalities, neverWorked, noneOf, plan, statements, techniques, where,
} from './words.ts';

const {
  advice, allowed, answers, before, begins, cautioned, cleared, either, every, first, harder, never, recheck, roles, step, technique, urgent,
} = statements;

/** What is said beside every technique that is shown, so that nobody works where they should not. */
const told = [
  [is('massageChecks', 'skin'), 'avoid-skin'],
  [is('massageChecks', 'device'), 'avoid-device'],
  [is('massageChecks', 'patch'), 'avoid-patch'],
  [is('massageChecks', 'surgery'), 'avoid-area'],
  [is('healthFlags', 'bone-break', 'spine-procedure'), 'avoid-area'],
  [is('healthFlags', 'cancer'), 'avoid-cancer'],
  [is('healthFlags', 'blood-thinner'), 'not-calf'],
] as const;

/** What is promised of techniques, pressure, places and steps, whatever is answered (brief, section 8). */
export const planInvariants = [
  {
    id: 'inv-07',
    says: 'At level 2, 3 or 4 the technique list is empty.',
    claims: [where(urgent('see-provider-first'), noneOf(anyTechnique, everyStep, allowed(...modalities), advice('adv-ice', 'adv-heat', 'adv-stretch')))],
  },
  {
    id: 'inv-15',
    says: 'Pregnancy or recent birth never sees trigger point, deep tissue, hot stone, ball or leg massage, and sees others only when cleared.',
    claims: [
      where(every(answers(pregnant), plan), every(
        cleared,
        noneOf(allowed('trigger-point', 'deep-tissue', 'hot-stone', 'self-ball'), step('self-ball')),
        neverWorked(techniques, 'hamstring', 'calf'),
      )),
    ],
  },
  {
    id: 'inv-16',
    says: 'Hot stone never stands alone, is never first, and is always labeled as an extra.',
    claims: [where(technique('hot-stone'), every(roles('main', 1), roles('extra', 1), never(first('hot-stone'))))],
  },
  {
    id: 'inv-17',
    says: 'Hot stone never with numb, tingling, flare, pregnancy or any of the flags that forbid it.',
    claims: [
      where(
        answers(any(
          numb, tingling, flare, pregnant,
          is('massageChecks', 'poor-feel', 'diabetes', 'heart', 'poor-circulation', 'past-clot', 'skin', 'patch', 'device', 'thin-skin', 'cannot-say'),
          is('healthFlags', 'blood-thinner', 'bleeding', 'steroids', 'thin-bones', 'cancer'),
        )),
        noneOf(allowed('hot-stone'), technique('hot-stone')),
      ),
    ],
  },
  {
    id: 'inv-18',
    says: 'Heat is never suggested in a flare, within the first 3 days, on skin with reduced feeling, with poor-feel or cannot-say.',
    claims: [
      where(
        answers(any(flare, is('painStart', 'under-3-days'), numb, is('massageChecks', 'poor-feel', 'cannot-say'))),
        noneOf(allowed('heat', 'hot-stone'), step('heat'), advice('adv-heat')),
      ),
    ],
  },
  {
    id: 'inv-19',
    says: 'Ice is never suggested on numb skin, with poor-feel, on legs with poor-circulation, or with very-sensitive touch.',
    claims: [
      where(
        answers(any(numb, is('massageChecks', 'poor-feel'), is('touch', 'very-sensitive'))),
        noneOf(allowed('ice'), step('ice'), advice('adv-ice')),
      ),
      where(answers(is('massageChecks', 'poor-circulation')), neverWorked(['ice'], 'hamstring', 'calf')),
    ],
  },
  {
    id: 'inv-20',
    says: 'In a flare the first step is ice (or, where ice is ruled out, rest and gentle movement), never heat, and massage comes after and light.',
    claims: [
      where(every(answers(flare), plan), every(
        either(
          every(begins('ice'), before('ice', 'wait'), before('wait', 'move')),
          every(begins('rest'), before('rest', 'move'), never(allowed('ice'))),
        ),
        ...techniques.map((each) => either(never(technique(each)), before('move', each))),
        noneOf(allowed('heat'), step('heat'), ...techniques.map((each) => harder(each, 'light'))),
      )),
    ],
  },
  {
    id: 'inv-21',
    says: 'Deep tissue appears only with: feel long-tight, over 3 months, pain 6 or less, no nerve sign, no flare, normal touch, age under 65, no light-only flag.',
    claims: [
      where(technique('deep-tissue'), every(
        answers(all(
          is('feel', 'long-tight'), is('painStart', 'over-3-months'), between('painNow', 0, 6), not(signsHeld), not(flare),
          is('touch', 'normal'), is('ageBand', '18-44', '45-64'),
        )),
        never(lightOnly),
      )),
    ],
  },
  {
    id: 'inv-22',
    says: 'With sensitive or very-sensitive touch, myofascial is first and deep tissue is absent.',
    claims: [where(every(answers(tenderTouch), plan), every(first('myofascial'), noneOf(technique('deep-tissue'), allowed('deep-tissue'))))],
  },
  {
    id: 'inv-23',
    says: 'Trigger point and ball never with numb, weak, flare, any light-only flag.',
    claims: [
      where(
        either(answers(any(numbOrWeak, flare)), lightOnly),
        noneOf(technique('trigger-point'), allowed('trigger-point', 'self-ball'), step('self-ball')),
      ),
    ],
  },
  {
    id: 'inv-24',
    says: 'A light-only flag caps every listed technique at light pressure.',
    claims: [where(lightOnly, noneOf(...techniques.map((each) => harder(each, 'light'))))],
  },
  {
    id: 'inv-26',
    says: 'The calf is never worked on with past-clot, varicose, poor-circulation, blood-thinner, pregnancy or recent birth.',
    claims: [
      where(
        answers(any(is('massageChecks', 'past-clot', 'varicose', 'poor-circulation'), is('healthFlags', 'blood-thinner'), pregnant)),
        neverWorked(modalities, 'calf'),
      ),
    ],
  },
  {
    id: 'inv-30',
    says: 'Every go or go-with-care result has a gentle choice, stretching or moving, "ask about physical therapy", the safety net and a re-check date.',
    claims: [
      where(plan, every(
        technique('swedish', 'myofascial'), step('stretch'), step('stay-active'), step('physical-therapy'), advice('adv-safety-net'),
        advice('adv-stretch'), advice('adv-recheck'), recheck,
      )),
    ],
  },
  {
    id: 'inv-40',
    says: 'No technique is ever placed on an excluded zone, and never without a word where an area is to be left alone.',
    claims: [
      where(answers(any(pregnant, is('massageChecks', 'past-clot'))), neverWorked(techniques, 'hamstring', 'calf')),
      where(
        answers(any(is('massageChecks', 'poor-circulation', 'varicose'), is('healthFlags', 'blood-thinner'))),
        neverWorked(techniques, 'calf'),
      ),
      where(answers(any(pregnant, is('massageChecks', 'past-clot'))), neverWorked(['heat'], 'buttock', 'piriformis', 'hamstring', 'calf')),
      ...told.flatMap(([answer, caution]) => techniques.map((each) => where(every(answers(answer), technique(each)), cautioned(each, caution)))),
    ],
  },
  {
    id: 'inv-41',
    says: 'At most two main techniques and one extra are shown.',
    claims: [always(noneOf(roles('main', 3), roles('extra', 2)))],
  },
  { id: 'inv-43', says: 'Every result at level 0 or 1 shows at least one technique.', claims: [where(plan, roles('main', 1))] },
  {
    id: 'worse-excluded',
    says: 'Making any single answer worse never allows what was ruled out, and never shows another technique than a gentle one.',
    claims: [{ kind: 'monotone', keeps: 'exclusions', besides: ['swedish', 'myofascial'] }],
  },
  {
    id: 'worse-pressure',
    says: 'Making any single answer worse never raises the pressure of a technique.',
    claims: [{ kind: 'monotone', keeps: 'pressure' }],
  },
] as const satisfies readonly Invariant<V>[];
