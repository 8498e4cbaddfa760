import type { Condition, Guide, LevelRule } from '#engine';
import type { Facts } from './facts.ts';
import { count, every, type Logic, no, some, value } from './logic.ts';

/** What is being written: the guide, and the facts found so far. */
export interface Writing {
  readonly guide: Guide;
  readonly facts: Facts;
}

/** An answer counts only where its question applies. */
const counted = (item: string, matches: Logic, writing: Writing): Logic => {
  const when = writing.guide.enabledWhen[item];
  if (when === undefined) return matches;
  return every([writing.facts.refer(`applies:${item}`, () => conditionLogic(when, writing)), matches]);
};

const oneOf = (item: string, options: readonly string[], guide: Guide): Logic => {
  if (guide.items[item]?.kind === 'multiple') return some(options.map((option) => ({ in: [option, value(item)] })));
  return options.length === 1 ? { '===': [value(item), ...options] } : { in: [value(item), options] };
};

/** A condition on answer sets in which every question is answered: it holds or it does not. */
export const conditionLogic = (when: Condition, writing: Writing): Logic => {
  const parts = (of: readonly Condition[]) => of.map((part) => conditionLogic(part, writing));
  switch (when.kind) {
    case 'is':
      return counted(when.item, oneOf(when.item, when.oneOf, writing.guide), writing);
    case 'between':
      return counted(when.item, { '<=': [when.from, value(when.item), when.to] }, writing);
    case 'all':
      return every(parts(when.of));
    case 'any':
      return some(parts(when.of));
    case 'not':
      return no(conditionLogic(when.of, writing));
    case 'at-least':
      return { '>=': [count(parts(when.of)), when.count] };
    case 'clearance':
      return when.state === 'open' ? clearanceOpen(writing) : clearanceGiven(writing);
  }
};

/** Whether a rule fires, as a fact of its own. */
export const fires = (rule: LevelRule, writing: Writing): Logic =>
  writing.facts.refer(`rule:${rule.id}`, () => conditionLogic(rule.when, writing));

/** Clearance can be asked for: nothing more urgent fired, something at its level did, and all of that can be cleared. */
const clearanceOpen = (writing: Writing): Logic =>
  writing.facts.refer('clearance:open', () => {
    const { clearance, levels, rules } = writing.guide;
    const moreUrgent = levels.slice(0, levels.indexOf(clearance.level));
    const above = rules.filter((rule) => moreUrgent.includes(rule.level));
    const here = rules.filter((rule) => rule.level === clearance.level);
    const clearable = (rule: LevelRule): Logic =>
      rule.clearableWhen === undefined ? false : conditionLogic(rule.clearableWhen, writing);
    return every([
      no(some(above.map((rule) => fires(rule, writing)))),
      some(here.map((rule) => fires(rule, writing))),
      ...here.map((rule) => some([no(fires(rule, writing)), clearable(rule)])),
    ]);
  });

/** Clearance was given: it could be asked for, and the answer covers every rule that fired at its level. */
export const clearanceGiven = (writing: Writing): Logic =>
  writing.facts.refer('clearance:given', () => {
    const { clearance, rules } = writing.guide;
    const ways = Object.entries(clearance.clears).map(([option, cleared]) => {
      if (cleared.length === 0) return false;
      const others = rules.filter((rule) => rule.level === clearance.level && cleared !== 'every' && !cleared.includes(rule.id));
      const said = conditionLogic({ kind: 'is', item: clearance.item, oneOf: [option] }, writing);
      return every([said, ...others.map((rule) => no(fires(rule, writing)))]);
    });
    return every([clearanceOpen(writing), some(ways)]);
  });
