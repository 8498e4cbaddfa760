import { clearanceGiven, fires, type Writing } from './condition.ts';
import { first, type Logic, some } from './logic.ts';

/** The most urgent level of the rules that fire, or the one below where a provider's word lowers it. */
export const levelLogic = (writing: Writing): Logic =>
  writing.facts.refer('result:level', () => {
    const { clearance, levels, rules } = writing.guide;
    const cases = levels.flatMap((level): (readonly [Logic, Logic])[] => {
      const raised = some(rules.filter((rule) => rule.level === level).map((rule) => fires(rule, writing)));
      return level === clearance.level ? [[clearanceGiven(writing), clearance.to], [raised, level]] : [[raised, level]];
    });
    return first(cases, levels.at(-1) ?? null);
  });
