import { ones } from './answer-set.ts';
import type { Condition } from './condition.ts';
import type { Ending } from './ending.ts';
import { ALWAYS, type Formula } from './formula.ts';
import { formOf } from './form.ts';
import type { Guide } from './guide.ts';
import { onceFor } from './once.ts';
import { outcomeOf } from './outcome.ts';

/** One thing that a result says, where its gate holds. */
export interface Said {
  readonly gate: Formula;
  readonly itself: Formula;
}

/** Which techniques and self-care are shown, how, and where, and every step. */
const plannedFormulas = (guide: Guide): Formula[] => {
  const { formulas } = formOf(guide);
  const { modalities, picks, steps } = outcomeOf(guide);
  const picked = (id: string) => picks.filter(({ technique }) => technique === id).map((pick) => pick.picked);
  const suggested = new Set(picks.map(({ technique }) => technique));
  const shown = Object.entries(modalities).flatMap(([id, { allowed, noHarder, zones, cautions }]) => {
    const there = suggested.has(id) ? formulas.any(picked(id)) : allowed;
    return [ALWAYS, ...noHarder, ...Object.values(zones), ...Object.values(cautions)].map((each) => formulas.all([there, each]));
  });
  return [...picks.map((pick) => pick.picked), ...shown, ...steps.map(({ when }) => when)];
};

/**
 * Advice and rechecks at one level. A line of advice without a plan may depend on the word that gives clearance; what
 * could only take that question back is not asked for the line's sake, so such lines are left out.
 */
const advised = (guide: Guide, { plan, advice, rechecks }: Ending): Formula[] => {
  const { formulas, layout } = formOf(guide);
  const asked = 1 << (layout.place.get(guide.clearance.item) ?? 0);
  const lines = advice.map(({ when }) => when).filter((when) => plan || ((formulas.reads[when] as number) & asked) === 0);
  return [...lines, ...rechecks.map(({ when }) => when)];
};

const levelSaid = (guide: Guide): Said[] =>
  [...outcomeOf(guide).atLeast, formOf(guide).clearance.given].map((itself) => ({ gate: ALWAYS, itself }));

/** The time frame, the plan and the advice, each once: what is said at several levels stands behind one gate. */
const restSaid = (guide: Guide): Said[] => {
  const { formulas } = formOf(guide);
  const { plan, levels, frames, endings } = outcomeOf(guide);
  const gates = new Map<Formula, Formula[]>();
  const say = (gate: Formula, itself: Formula): void => {
    gates.set(itself, [...(gates.get(itself) ?? []), gate]);
  };
  levels.forEach((level, place) => {
    for (const frame of frames[place] as readonly Formula[]) say(level, frame);
    for (const line of advised(guide, endings[place] as Ending)) say(level, line);
  });
  for (const planned of plannedFormulas(guide)) say(plan, planned);
  return [...gates].map(([itself, several]) => ({ itself, gate: formulas.any(several) }));
};

/** As far as the answer to one item goes. */
export interface Told {
  /** What a result says that reads this answer: of the level and clearance, and of all else. */
  readonly level: readonly Said[];
  readonly rest: readonly Said[];
  /** The conditions that read it and few other items; the one that reads the fewest where all read many. */
  readonly conditions: readonly Formula[];
}

/** More items than this together are many. */
const FEW = 8;

// Stryker disable all: conditions only say where to look first; without them the search over all finds the same, later.
const conditionsOf = (guide: Guide): readonly (Condition | undefined)[] => [
  ...guide.rules.flatMap(({ when, clearableWhen, timing = [] }) => [when, clearableWhen, ...timing.map((each) => each.when)]),
  ...guide.limits.map(({ when }) => when),
  ...guide.suggestions.map(({ when }) => when),
  ...Object.values(guide.modalities).map(({ requires }) => requires?.when),
  ...guide.zones.flatMap(({ tickedWhen, closedWhen }) => [tickedWhen, closedWhen]),
  ...[...guide.steps, ...guide.advice, ...guide.rechecks].map((each) => ('when' in each ? each.when : undefined)),
];
// Stryker restore all

const toldOf = (guide: Guide): Told[] => {
  const { formulas, layout, of } = formOf(guide);
  // Stryker disable next-line all: only where to look first.
  const many = (formula: Formula): number => ones(formulas.reads[formula] as number);
  // Stryker disable next-line all: only where to look first.
  const all = [...new Set(conditionsOf(guide).flatMap((when) => (when === undefined ? [] : [of(when)])))].toSorted((a, b) => many(a) - many(b));
  const [level, rest] = [levelSaid(guide), restSaid(guide)];
  return layout.ids.map((_, at) => {
    // Stryker disable next-line ConditionalExpression: what does not read the answer does not turn with it.
    const reading = (formula: Formula): boolean => ((formulas.reads[formula] as number) & (1 << at)) !== 0;
    // Stryker disable next-line all: only where to look first.
    const [conditions, few] = [all.filter(reading), all.filter((condition) => reading(condition) && many(condition) <= FEW)];
    return {
      // Stryker disable next-line MethodExpression: the same.
      level: level.filter(({ itself }) => reading(itself)),
      // Stryker disable next-line MethodExpression: the same.
      rest: rest.filter(({ itself }) => reading(itself)),
      // Stryker disable next-line all: only where to look first.
      conditions: few.length > 0 ? few : conditions.slice(0, 1),
    };
  });
};

/** By place of the item: what a result says of its answer. */
export const toldBy = onceFor(toldOf);
