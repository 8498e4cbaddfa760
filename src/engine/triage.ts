import { because, type Because, type Reason, reasonsFor } from './explain.ts';
import { formulaWhen } from './ending.ts';
import { formOf } from './form.ts';
import type { Formula } from './formula.ts';
import type { Guide, LevelRule } from './guide.ts';
import type { Answers } from './item.ts';
import { onceFor } from './once.ts';
import { outcomeOf } from './outcome.ts';
import { holds, type List, listOf, placesIn, read, type Reading } from './reading.ts';

/** A rule that fired: what it raises, by when, and the answers that made it fire. */
export interface FiredRule {
  readonly id: string;
  readonly level: string;
  readonly timing: string | null;
  readonly because: readonly Because[];
}

/** How urgent it is, by when, and because of which rules. */
export interface Triage {
  readonly level: string;
  /** The soonest time frame among the rules that decide the level. */
  readonly timing: string | null;
  readonly cleared: boolean;
  /** Every rule that fired, in the order of the guide. */
  readonly rules: readonly FiredRule[];
  /** The ids of the rules that decide the level; empty where none fired. */
  readonly decidedBy: readonly string[];
}

/** A rule as it is told. */
interface RuleForm {
  readonly id: string;
  readonly level: string;
  readonly frames: readonly { readonly frame: string; readonly when: Formula }[];
  readonly reasons: readonly Reason[];
}

interface RuleForms {
  readonly fired: List;
  readonly rules: readonly RuleForm[];
}

const ruleFormsFor = (guide: Guide): RuleForms => {
  const form = formOf(guide);
  // Stryker disable next-line ArrayDeclaration: a time frame without a name is none.
  const rules = guide.rules.map(({ id, level, when, timing = [] }) => ({
    id,
    level,
    frames: timing.map(({ frame, when: only }) => ({ frame, when: formulaWhen(form, only) })),
    reasons: reasonsFor(form, when),
  }));
  return { fired: listOf(form, form.fired), rules };
};

const ruleFormsOf = onceFor(ruleFormsFor);

/** The rules that hold whatever else is answered, in the order of the guide. */
export const holding = (reading: Reading): LevelRule[] =>
  placesIn(ruleFormsOf(reading.guide).fired, reading).map((place) => reading.guide.rules[place] as LevelRule);

/** Its time frame is the first whose condition holds. */
const tell = ({ id, level, frames, reasons }: RuleForm, reading: Reading): FiredRule => {
  const timing = frames.find(({ when }) => holds(when, reading))?.frame ?? null;
  return { id, level, timing, because: because(reasons, reading) };
};

/** The rules that hold whatever else is answered, with their time frames and the answers that made them fire. */
export const firedRules = (reading: Reading): FiredRule[] => {
  const { fired, rules } = ruleFormsOf(reading.guide);
  return placesIn(fired, reading).map((place) => tell(rules[place] as RuleForm, reading));
};

/** Where every item is answered: the most urgent of the rules that fired decide, unless they are cleared. */
export const triageOf = (reading: Reading): Triage => {
  const { levels, timings, clearance } = reading.guide;
  const rules = firedRules(reading);
  let most = levels.length - 1;
  for (const { level } of rules) most = Math.min(most, levels.indexOf(level));
  const cleared = levels[most] === clearance.level && holds(reading.form.clearance.covers, reading);
  const level = cleared ? clearance.to : (levels[most] as string);
  const deciding = rules.filter((rule) => rule.level === level);
  let soonest = timings.length;
  for (const { timing } of deciding) if (timing !== null) soonest = Math.min(soonest, timings.indexOf(timing));
  return { level, timing: timings[soonest] ?? null, cleared, rules, decidedBy: deciding.map(({ id }) => id) };
};

/** The level with its reasons, and nothing of the plan; null where an item is not answered. */
export const triage = (guide: Guide, answers: Answers): Triage | null => {
  const reading = read(guide, answers);
  return reading.complete ? triageOf(reading) : null;
};

/** The lowest level that any way of answering the rest could still give. */
export const lowestLevel = ({ guide, form, set }: Reading): string => {
  const { levels } = outcomeOf(guide);
  const lowest = levels.findLastIndex((level) => form.search.find(set, level) !== null);
  return guide.levels[lowest] as string;
};
