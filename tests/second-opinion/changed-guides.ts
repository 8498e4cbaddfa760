import type { Clearance, Condition, Guide, Limit, LevelRule, Suggestion } from '#engine';
import { type Chance, pick } from '../support/random-answers.ts';

const readsClearance = (when: Condition): boolean => JSON.stringify(when).includes('"kind":"clearance"');

/** Moves a rule to another level, and changes whether it can be cleared; what reads clearance stays below it. */
const changedRule = (rule: LevelRule, guide: Guide, chance: Chance): LevelRule => {
  const { clearableWhen, ...rest } = rule;
  const level = readsClearance(rule.when) || chance() < 0.6 ? rule.level : pick(guide.levels, chance);
  const kept = clearableWhen === undefined || chance() < 0.2 ? {} : { clearableWhen };
  const always: Condition = { kind: 'all', of: [] };
  return { ...rest, level, ...(chance() < 0.3 ? { clearableWhen: always } : kept) };
};

const changedClearance = ({ clearance, rules, levels }: Guide, chance: Chance): Clearance => {
  const some = () => rules.filter(() => chance() < 0.7).map(({ id }) => id);
  const below = levels.slice(levels.indexOf(clearance.level) + 1);
  return { ...clearance, to: pick(below, chance), clears: { 'yes-same': pick(['every', some()] as const, chance), 'yes-nothing-serious': some(), 'yes-changed': [] } };
};

const changedLimit = (limit: Limit, guide: Guide, chance: Chance): Limit =>
  chance() < 0.8 ? limit : { ...limit, limit: pick(['ok', 'no', ...guide.pressures], chance) };

/** Other ranks and roles, and the same techniques suggested once more for other reasons. */
const changedSuggestions = ({ suggestions, limits }: Guide, chance: Chance): Suggestion[] => {
  const more = suggestions.map((each) => ({ ...each, id: `${each.id}-more`, when: pick(limits, chance).when }));
  return [...suggestions, ...more]
    .filter(() => chance() < 0.8)
    .map((each) => ({ ...each, rank: pick([10, 20, 30, 40], chance), role: chance() < 0.6 ? each.role : pick(['main', 'extra'] as const, chance) }));
};

/** A guide that says something else, so that ways of folding are used that the real one never needs. */
export const changedGuide = (guide: Guide, chance: Chance): Guide => {
  const modalities = Object.entries(guide.modalities).map(([id, { pressure, requires, ...rest }]) => {
    const needs = chance() < 0.3 ? { id: 'needs', when: pick(guide.limits, chance).when } : requires;
    const own = chance() < 0.3 ? pick([undefined, ...guide.pressures], chance) : pressure;
    return [id, { ...rest, ...(own === undefined ? {} : { pressure: own }), ...(needs === undefined ? {} : { requires: needs }) }];
  });
  return {
    ...guide,
    rules: guide.rules.filter(() => chance() < 0.9).map((rule) => changedRule(rule, guide, chance)),
    clearance: changedClearance(guide, chance),
    planLevels: pick([guide.planLevels, guide.levels, ['go'], guide.levels.slice(1)], chance),
    modalities: Object.fromEntries(modalities),
    limits: guide.limits.map((row) => ({
      ...row,
      limits: Object.fromEntries(Object.entries(row.limits).map(([id, limit]) => [id, changedLimit(limit, guide, chance)])),
    })),
    suggestions: changedSuggestions(guide, chance),
    most: { main: pick([0, 1, 2, 3], chance), extra: pick([0, 1, 2], chance) },
  };
};
