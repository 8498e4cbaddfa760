import { because, type Because, type Reason, reasonsFor } from './explain.ts';
import { formOf } from './form.ts';
import { ALWAYS, type Formula } from './formula.ts';
import type { Guide, LevelRule } from './guide.ts';
import type { Answers } from './item.ts';
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

/** A rule as it is told: places among the levels and time frames, smallest first. */
interface RuleForm {
  readonly id: string;
  readonly level: number;
  readonly frames: readonly { readonly frame: number; readonly when: Formula }[];
  readonly reasons: readonly Reason[];
}

interface RuleForms {
  readonly fired: List;
  readonly rules: readonly RuleForm[];
}

const ruleFormsFor = (guide: Guide): RuleForms => {
  const form = formOf(guide);
  const rules = guide.rules.map(({ id, level, when, timing = [] }) => ({
    id,
    level: guide.levels.indexOf(level),
    frames: timing.map((each) => ({
      frame: guide.timings.indexOf(each.frame),
      when: each.when === undefined ? ALWAYS : form.of(each.when),
    })),
    reasons: reasonsFor(form, when),
  }));
  return { fired: listOf(form, form.fired), rules };
};

const kept = new WeakMap<Guide, RuleForms>();

const ruleFormsOf = (guide: Guide): RuleForms => {
  const known = kept.get(guide);
  if (known !== undefined) return known;
  const forms = ruleFormsFor(guide);
  kept.set(guide, forms);
  return forms;
};

/** The rules that hold whatever else is answered, in the order of the guide. */
export const holding = (reading: Reading): LevelRule[] =>
  placesIn(ruleFormsOf(reading.guide).fired, reading).map((place) => reading.guide.rules[place] as LevelRule);

/** The place of its time frame: the first whose condition holds. -1 where it has none. */
const frameOf = ({ frames }: RuleForm, reading: Reading): number => {
  for (let index = 0; index < frames.length; index += 1) {
    const { frame, when } = frames[index] as RuleForm['frames'][number];
    if (when === ALWAYS || holds(when, reading)) return frame;
  }
  return -1;
};

const tell = (rule: RuleForm, reading: Reading): FiredRule => {
  const { levels, timings } = reading.guide;
  const timing = timings[frameOf(rule, reading)] ?? null;
  return { id: rule.id, level: levels[rule.level] as string, timing, because: because(rule.reasons, reading) };
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
  const cleared = rules.length > 0 && levels[most] === clearance.level && holds(reading.form.clearance.covers, reading);
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
