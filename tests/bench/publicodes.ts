import Engine from 'publicodes';
import type { Answers, Guide } from '#engine';
import type { Logic } from '../../scripts/export-rules/logic.ts';
import { exported } from '../second-opinion/json-logic.ts';
import type { Seen } from './contender.ts';

type Formula = string | number | { readonly [mechanism: string]: unknown };

const nameOf = (name: string): string => name.replace(':', ' ');
const textOf = (text: string): string => `'${text}'`;

const comparison = (left: Formula, operator: string, right: Formula): Formula => ({ [operator]: [left, right] });

const cases = (parts: readonly Logic[]): Formula => {
  const variations = parts.flatMap((part, place): Record<string, Formula>[] => {
    if (place % 2 === 1) return [{ si: formula(parts[place - 1] ?? null), alors: formula(part) }];
    return place === parts.length - 1 ? [{ sinon: formula(part) }] : [];
  });
  return { variations };
};

/** Whether an option is in a list of answers, or an answer in a list of options. It has no lists, so each option is a rule. */
const within = ([one, list]: readonly Logic[]): Formula => {
  if (Array.isArray(list)) return { 'une de ces conditions': list.map((option) => comparison(formula(one ?? null), '=', formula(option))) };
  return `${formula(list ?? null)} ${String(one)}`;
};

/** The same expression in publicodes, as far as levels need it. Throws on an operator that they do not. */
const formula = (logic: Logic): Formula => {
  if (typeof logic === 'string') return textOf(logic);
  if (typeof logic === 'number') return logic;
  const [operator, applied] = Object.entries(logic ?? {})[0] ?? [];
  const parts: readonly Logic[] = Array.isArray(applied) ? applied : [];
  const [one = null, two = null, three = null] = parts;
  switch (operator) {
    case 'var':
      return nameOf(String(applied));
    case 'and':
      return { 'toutes ces conditions': parts.map(formula) };
    case 'or':
      return { 'une de ces conditions': parts.map(formula) };
    case '!':
      return comparison(formula(one), '=', 'non');
    case 'if':
      return cases(parts);
    case '+':
      return { somme: parts.map(formula) };
    case 'in':
      return within(parts);
    case '===':
      return comparison(formula(one), '=', formula(two));
    case '>=':
      return comparison(formula(one), '>=', formula(two));
    case '<=':
      return { 'toutes ces conditions': [comparison(formula(two), '>=', formula(one)), comparison(formula(two), '<=', formula(three))] };
    default:
      throw new Error(`no word for ${JSON.stringify(logic)}`);
  }
};

/** The answers as rules of publicodes: an option of several is one that is so or not. */
const inputs = (guide: Guide): [string, unknown][] =>
  Object.entries(guide.items).flatMap(([id, item]): [string, unknown][] => {
    if (item.kind === 'multiple') return item.options.map((option) => [`${id} ${option}`, { 'par défaut': 'non' }]);
    return [[id, { 'par défaut': item.kind === 'scale' ? item.min : textOf(item.options[0] ?? '') }]];
  });

const situationOf = (answers: Answers): Record<string, string | number> => {
  const entries = Object.entries(answers).flatMap(([id, answer]): [string, string | number][] => {
    if (typeof answer === 'object') return answer.map((option) => [`${id} ${option}`, 'oui']);
    return answer === undefined ? [] : [[id, typeof answer === 'string' ? textOf(answer) : answer]];
  });
  return Object.fromEntries(entries);
};

/** The level in publicodes, and whether clearance was given; techniques in an order are more than it can say. */
export const publicodesLevel = (guide: Guide): ((answers: Answers) => Seen) => {
  const { facts } = exported(guide);
  const levelFacts = facts.slice(0, facts.findIndex(({ name }) => name === 'result:level') + 1);
  const rules = [...inputs(guide), ...levelFacts.map(({ name, logic }): [string, unknown] => [nameOf(name), formula(logic)])];
  const engine = new Engine(Object.fromEntries(rules) as ConstructorParameters<typeof Engine>[0]);
  return (answers) => {
    engine.setSituation(situationOf(answers));
    return {
      level: String(engine.evaluate('result level').nodeValue),
      cleared: engine.evaluate('clearance given').nodeValue === true,
    };
  };
};
