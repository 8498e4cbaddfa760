import { oneOf } from './answer-set.ts';
import type { Ending } from './ending.ts';
import type { Guide } from './guide.ts';
import type { Answers } from './item.ts';
import { openItems } from './open.ts';
import { outcomeOf } from './outcome.ts';
import { flagsOf, noPlan, type Plan, planOf } from './plan.ts';
import { holds, placesIn, read, type Reading } from './reading.ts';
import { type FiredRule, firedRules, lowestLevel, type Triage, triageOf } from './triage.ts';

interface Known {
  /** Every rule that fired, in the order of the guide. */
  readonly rules: readonly FiredRule[];
  /** The lowest level that any way of answering the rest could still give. */
  readonly atLeast: string;
  /** Items that can be asked now and may still change the result. */
  readonly open: readonly string[];
  /** Those, and items that may come to apply. */
  readonly possible: readonly string[];
}

/** Something that matters is still open: there is no level yet, only "at least", and never a technique. */
export interface OpenAssessment extends Known {
  readonly settled: false;
  readonly level: null;
}

/** No answer to anything still unasked could change the level, the time frame or the plan. */
export interface SettledAssessment extends Known, Triage, Plan {
  readonly settled: true;
  readonly advice: readonly string[];
  /** Whole days until the person should answer again; null where coming back is not the point. */
  readonly recheckDays: number | null;
}

export type Assessment = OpenAssessment | SettledAssessment;

/** Where every way of answering the rest ends alike, any of them tells the end. */
const anyEnd = (reading: Reading): Reading =>
  // Stryker disable next-line BooleanLiteral: the reader says of a complete set what the chain says, later.
  reading.complete ? reading : { ...reading, set: oneOf(reading.form.layout, reading.set), complete: true };

const NOTHING: readonly string[] = [];

const settle = (reading: Reading): SettledAssessment => {
  const { guide } = reading;
  const end = anyEnd(reading);
  const told = triageOf(end);
  const { level, timing, cleared } = told;
  const rules = reading.complete ? told.rules : firedRules(reading);
  const decidedBy = rules.filter((rule) => rule.level === level).map(({ id }) => id);
  const ending = outcomeOf(guide).endings[guide.levels.indexOf(level)] as Ending;
  const { techniques, selfCare, excluded, flags, steps } = ending.plan ? planOf(end, reading) : noPlan(guide, decidedBy, flagsOf(reading));
  return {
    rules,
    open: NOTHING,
    possible: NOTHING,
    techniques,
    selfCare,
    excluded,
    flags,
    steps,
    atLeast: level,
    settled: true,
    level,
    timing,
    decidedBy,
    cleared,
    advice: placesIn(ending.lines, end).map((place) => (ending.advice[place] as Ending['advice'][number]).id),
    recheckDays: ending.rechecks.find(({ when }) => holds(when, end))?.days ?? null,
  };
};

/**
 * What the guide says to one answer set, complete or partial. Total and pure: a function of the answers alone, not of
 * their order nor of the way through the screens. Never throws; answers must have come through the door.
 */
export const assess = (guide: Guide, answers: Answers): Assessment => {
  const reading = read(guide, answers);
  const { open, possible } = openItems(reading);
  if (possible.length === 0) return settle(reading);
  return { open, possible, rules: firedRules(reading), atLeast: lowestLevel(reading), settled: false, level: null };
};
