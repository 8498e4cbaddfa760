import { atLeastLevel } from './at-least.ts';
import { because, type Because } from './explain.ts';
import type { Guide } from './guide.ts';
import type { Answers } from './item.ts';
import { openItems } from './open.ts';
import { type Excluded, flagsOf, type Plan, planOf } from './plan.ts';
import { evaluate } from './reading.ts';
import { holding, levelIndex, timingOf, type Triage, triageOf } from './triage.ts';

/** A rule that fired: what it raises, by when, and the answers that made it fire. */
export interface FiredRule {
  readonly id: string;
  readonly level: string;
  readonly timing: string | null;
  readonly because: readonly Because[];
}

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
export interface SettledAssessment extends Known, Plan {
  readonly settled: true;
  readonly level: string;
  /** The soonest time frame among the rules that decide the level. */
  readonly timing: string | null;
  /** The ids of the rules that decide the level; empty where none fired. */
  readonly decidedBy: readonly string[];
  readonly cleared: boolean;
  readonly advice: readonly string[];
  /** Whole days until the person should answer again; null where coming back is not the point. */
  readonly recheckDays: number | null;
}

export type Assessment = OpenAssessment | SettledAssessment;

const firedRules = (triage: Triage): FiredRule[] =>
  holding(triage).map((rule) => ({
    id: rule.id,
    level: rule.level,
    timing: timingOf(rule, triage.reading),
    because: because(rule.when, triage.reading),
  }));

/** Without a plan everything is excluded, by the rules that decided the level. */
const noPlan = (triage: Triage, decidedBy: readonly string[]): Plan => {
  const excluded: Excluded[] = Object.keys(triage.reading.guide.modalities).map((id) => ({ id, because: decidedBy }));
  return { techniques: [], selfCare: [], excluded, flags: flagsOf(triage.reading).flags, steps: [] };
};

const settle = (triage: Triage, known: Known): SettledAssessment => {
  const { reading, floor } = triage;
  const { guide } = reading;
  const cleared = floor === levelIndex(guide, guide.clearance.level) && reading.clearance.given === 'holds';
  const level = cleared ? guide.clearance.to : (guide.levels[floor] as string);
  const deciding = known.rules.filter((rule) => rule.level === level);
  const decidedBy = deciding.map(({ id }) => id);
  const timing = guide.timings.find((frame) => deciding.some((rule) => rule.timing === frame)) ?? null;
  const plan = guide.planLevels.includes(level) ? planOf(reading) : noPlan(triage, decidedBy);
  const excluded = plan.excluded.map(({ id }) => id);
  const holds = (when: (typeof guide.advice)[number]['when']) => when === undefined || evaluate(when, reading) === 'holds';
  const advice = guide.advice
    .filter((each) => each.levels.includes(level) && holds(each.when))
    .filter(({ needs }) => needs === undefined || !excluded.includes(needs));
  const recheck = guide.rechecks.find((each) => each.level === level && holds(each.when));
  return {
    ...known,
    ...plan,
    settled: true,
    level,
    timing,
    decidedBy,
    cleared,
    advice: advice.map(({ id }) => id),
    recheckDays: recheck?.days ?? null,
  };
};

/**
 * What the guide says to one answer set, complete or partial. Total and pure: a function of the answers alone, not of
 * their order nor of the way through the screens. Never throws; answers must have come through the door.
 */
export const assess = (guide: Guide, answers: Answers): Assessment => {
  const triage = triageOf(guide, answers);
  const open = openItems(triage);
  const known = { ...open, rules: firedRules(triage), atLeast: guide.levels[atLeastLevel(triage)] as string };
  return open.possible.length === 0 ? settle(triage, known) : { ...known, settled: false, level: null };
};
