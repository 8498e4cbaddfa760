import type { Answer, Answers } from '#engine';
import type { ClinicalAnswers } from '../support/clinical.ts';
import { type Contender, encodedBefore, oneByOne, type Seen } from './contender.ts';

/** The answers that the rules E-01 to D-17 read, as bits and numbers. */
interface Encoded {
  readonly nerveDanger: number;
  readonly bodyDanger: number;
  readonly urgentSigns: number;
  readonly painNow: number;
  readonly painStart: number;
  readonly painTrend: number;
  readonly nerveSigns: number;
  readonly nerveLegs: number;
  readonly nerveChange: number;
  readonly weakTask: number;
  readonly healthFlags: number;
}

const SIGN = 1;
const UNSURE = 2;
const FEVER = 4;
const danger: Readonly<Record<string, number>> = { none: 0, unsure: UNSURE };
const urgent: Readonly<Record<string, number>> = { none: 0, unsure: UNSURE, 'fever-back': SIGN | FEVER };
const TINGLING = 1;
const NUMB = 2;
const WEAK = 4;
const nerve: Readonly<Record<string, number>> = { tingling: TINGLING, numb: NUMB, unsure: NUMB, weak: WEAK, none: 0 };
const CALM = 1;
const FRESH = 2;
const WORSE = 4;
const change: Readonly<Record<string, number>> = {
  better: CALM, steady: CALM, 'old-checked': 0, new: FRESH, worse: FRESH | WORSE, unsure: FRESH | WORSE,
};
const MAJOR = 1;
const task: Readonly<Record<string, number>> = {
  'lift-foot': MAJOR, tiptoe: MAJOR, 'knee-buckles': MAJOR, 'only-feels-weak': 0, unsure: UNSURE,
};
const CANCER = 1;
const WEIGHT = 2;
const NIGHT = 4;
const UNWELL = 8;
const INFECTION = 16;
const PROCEDURE = 32;
const BLEEDING = 64;
const BONES = 128;
const GROIN = 256;
const health: Readonly<Record<string, number>> = {
  cancer: CANCER, 'weight-loss': WEIGHT, 'night-pain': NIGHT, unwell: UNWELL, 'weak-immune': INFECTION,
  'inject-drugs': INFECTION, 'spine-procedure': INFECTION | PROCEDURE, tb: INFECTION, 'blood-thinner': BLEEDING,
  bleeding: BLEEDING, 'thin-bones': BONES, steroids: BONES | INFECTION, 'bone-break': BONES, 'groin-pain': GROIN,
};
const early: Readonly<Record<string, number>> = { 'under-3-days': 1, '3-days-to-2-weeks': 1, '2-to-6-weeks': 1 };

const bitsOf = (answer: Answer | undefined, bits: Readonly<Record<string, number>>, otherwise = 0): number => {
  let all = 0;
  if (typeof answer === 'object') for (const option of answer) all |= bits[option] ?? otherwise;
  return all;
};

const encode = (answers: Answers): Encoded => {
  const said = answers as ClinicalAnswers;
  return {
    nerveDanger: bitsOf(said.nerveDanger, danger, SIGN),
    bodyDanger: bitsOf(said.bodyDanger, danger, SIGN),
    urgentSigns: bitsOf(said.urgentSigns, urgent, SIGN),
    painNow: said.painNow ?? 0,
    painStart: early[said.painStart ?? ''] ?? 0,
    painTrend: said.painTrend === 'worse' ? 1 : 0,
    nerveSigns: bitsOf(said.nerveSigns, nerve),
    nerveLegs: said.nerveLegs === 'both' ? 1 : 0,
    nerveChange: change[said.nerveChange ?? ''] ?? 0,
    weakTask: bitsOf(said.weakTask, task),
    healthFlags: bitsOf(said.healthFlags, health),
  };
};

const EMERGENCY = 0;
const SAME_DAY = 1;
const NEITHER = 2;

/** The rules E-01 to E-06 and D-01 to D-17, written out. */
const redFlags = (said: Encoded): number => {
  const { nerveDanger, bodyDanger, urgentSigns, painNow, healthFlags } = said;
  if ((nerveDanger | bodyDanger) & SIGN) return EMERGENCY;
  const tingling = said.nerveSigns & TINGLING;
  const numb = said.nerveSigns & NUMB;
  const weak = said.nerveSigns & WEAK;
  const numbOrWeak = numb | weak;
  const both = said.nerveLegs;
  const major = weak && said.weakTask & MAJOR;
  const cancer = healthFlags & CANCER;
  if (numbOrWeak && said.nerveChange & FRESH && (major || cancer || urgentSigns & FEVER || both)) return EMERGENCY;

  if ((nerveDanger | bodyDanger | urgentSigns) & UNSURE || urgentSigns & SIGN) return SAME_DAY;
  if (weak && said.weakTask & UNSURE) return SAME_DAY;
  if (numbOrWeak) {
    if (said.nerveChange & CALM && (major || cancer || both)) return SAME_DAY;
    if (weak && said.nerveChange & FRESH) return SAME_DAY;
    if (numb && said.nerveChange & WORSE) return SAME_DAY;
    if (painNow >= 9) return SAME_DAY;
  }
  if (tingling && (cancer || both)) return SAME_DAY;
  if (healthFlags === 0) return NEITHER;

  const severe = painNow >= 7;
  const severeOrWorse = severe || said.painTrend;
  if (cancer && (severeOrWorse || healthFlags & (NIGHT | WEIGHT | UNWELL))) return SAME_DAY;
  if (healthFlags & WEIGHT && healthFlags & (NIGHT | UNWELL)) return SAME_DAY;
  if (healthFlags & INFECTION && healthFlags & UNWELL) return SAME_DAY;
  if (healthFlags & PROCEDURE && severeOrWorse) return SAME_DAY;
  if (healthFlags & BONES && (healthFlags & GROIN || (severe && said.painStart))) return SAME_DAY;
  if (healthFlags & BLEEDING && (severeOrWorse || healthFlags & GROIN)) return SAME_DAY;
  return NEITHER;
};

const read = (result: number): Seen => ({ level: ['emergency-now', 'same-day', null][result] ?? null });
const kind = { name: 'written by hand', covers: 'red flags', note: 'the limit', sets: 10_000 } as const;

export const byHand: readonly Contender[] = [
  encodedBefore(kind, encode, redFlags, read),
  oneByOne(kind, (answers) => redFlags(encode(answers)), read),
];
