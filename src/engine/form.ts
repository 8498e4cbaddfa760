import type { AnswerSet } from './answer-set.ts';
import { type Chains, createChains } from './chain.ts';
import type { Condition } from './condition.ts';
import { ALWAYS, createFormulas, type Formula, type Formulas, NEVER } from './formula.ts';
import type { Guide, LevelRule } from './guide.ts';
import { layoutOf, type Layout, maskOf } from './layout.ts';
import { onceFor } from './once.ts';
import { createSearch, type Search } from './search.ts';

/** What clearance comes to: whether it applies, and whether it was given. */
interface ClearanceFormulas {
  readonly open: Formula;
  readonly given: Formula;
  /** A rule more urgent than those it can clear has fired. */
  readonly above: Formula;
  /** Of the rules that fired at its level, each can be cleared, and the answer covers it. */
  readonly covers: Formula;
}

/** A guide as formulas over answers: everything that an assessment says, each as a statement about the answers alone. */
export interface Form {
  readonly guide: Guide;
  readonly layout: Layout;
  readonly formulas: Formulas;
  readonly search: Search;
  readonly chains: Chains;
  readonly everything: AnswerSet;
  /** The formula of a condition, made once. */
  readonly of: (condition: Condition) => Formula;
  /** Whether an item applies. An answer to an item that does not apply does not count. */
  readonly enabled: (item: string) => Formula;
  /** In the order of the guide's rules. */
  readonly fired: readonly Formula[];
  readonly clearable: readonly Formula[];
  readonly clearance: ClearanceFormulas;
}

/** Whether clearance can be asked for, and whether it was given: the one step that lowers a level. */
const clearanceOf = (
  guide: Guide,
  { all, any, not }: Formulas,
  read: { readonly fired: (rule: LevelRule) => Formula; readonly clearable: (rule: LevelRule) => Formula; readonly said: (option: string) => Formula },
): ClearanceFormulas => {
  const { clearance, levels, rules } = guide;
  const level = levels.indexOf(clearance.level);
  const above = rules.filter((rule) => levels.indexOf(rule.level) < level);
  const here = rules.filter((rule) => rule.level === clearance.level);
  const moreUrgent = any(above.map(read.fired));
  const clearable = all(here.map((rule) => any([not(read.fired(rule)), read.clearable(rule)])));
  const open = all([not(moreUrgent), any(here.map(read.fired)), clearable]);
  const covered = Object.entries(clearance.clears).map(([option, covers]) => {
    const uncovered = here.filter((rule) => covers !== 'every' && !covers.includes(rule.id));
    return all([read.said(option), ...uncovered.map((rule) => not(read.fired(rule)))]);
  });
  return { open, given: all([open, any(covered)]), above: moreUrgent, covers: all([clearable, any(covered)]) };
};

const createForm = (guide: Guide): Form => {
  const layout = layoutOf(guide.items);
  const formulas = createFormulas(layout);
  const { literal, all, any, not, atLeast } = formulas;
  const made = new Map<Condition, Formula>();
  // Stryker disable next-line ObjectLiteral: never read before it is known.
  let clearance: ClearanceFormulas = { open: NEVER, given: NEVER, above: NEVER, covers: NEVER };

  const answered = (item: string, fits: (answer: string | number) => boolean): Formula => {
    const at = layout.place.get(item);
    return at === undefined ? NEVER : literal(at, maskOf(layout, at, fits));
  };

  const enabled = (item: string): Formula => {
    const when = guide.enabledWhen[item];
    if (when === undefined) return ALWAYS;
    // Stryker disable next-line ConditionalExpression,StringLiteral: the formula of that condition is the same.
    return when.kind === 'clearance' ? clearance[when.state] : of(when);
  };

  const make = (condition: Condition): Formula => {
    switch (condition.kind) {
      case 'is':
        return all([enabled(condition.item), answered(condition.item, (answer) => condition.oneOf.includes(String(answer)))]);
      case 'between':
        return all([
          enabled(condition.item),
          answered(condition.item, (answer) => Number(answer) >= condition.from && Number(answer) <= condition.to),
        ]);
      case 'all':
        return all(condition.of.map(of));
      case 'any':
        return any(condition.of.map(of));
      case 'at-least':
        return atLeast(condition.count, condition.of.map(of));
      case 'not':
        return not(of(condition.of));
      case 'clearance':
        return clearance[condition.state];
    }
  };

  const of = (condition: Condition): Formula => {
    const formula = made.get(condition) ?? make(condition);
    made.set(condition, formula);
    return formula;
  };

  const clearable = (rule: LevelRule): Formula => (rule.clearableWhen === undefined ? NEVER : of(rule.clearableWhen));
  const said = (option: string): Formula => answered(guide.clearance.item, (answer) => answer === option);
  // The rules that clearance speaks of are read before it is known, and never speak of it themselves.
  clearance = clearanceOf(guide, formulas, { fired: ({ when }) => of(when), clearable, said });

  return {
    guide,
    layout,
    formulas,
    search: createSearch(formulas),
    chains: createChains(formulas),
    everything: layout.every,
    of,
    enabled,
    fired: guide.rules.map(({ when }) => of(when)),
    clearable: guide.rules.map(clearable),
    clearance,
  };
};

/** The formulas of a guide. */
export const formOf = onceFor(createForm);
