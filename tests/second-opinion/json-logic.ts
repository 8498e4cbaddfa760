import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Guide } from '#engine';
import { type JsonLogicRules, jsonLogicRules } from '../../scripts/export-rules/json-logic.ts';
import type { Logic } from '../../scripts/export-rules/logic.ts';
import { type Evaluate, technique } from './opinion.ts';

/** Makes an expression ready to be evaluated on data. */
export type Prepare = (logic: Logic) => (data: Record<string, unknown>) => unknown;

/** Exports a guide and reads it back, as another program would. */
export const exported = (guide: Guide): JsonLogicRules => JSON.parse(JSON.stringify(jsonLogicRules(guide))) as JsonLogicRules;

/** Evaluates the exported rules as their own "use" says, with any implementation of JsonLogic. */
export const jsonLogicOpinion = (rules: JsonLogicRules, prepare: Prepare): Evaluate => {
  const facts = rules.facts.map(({ name, logic }) => ({ name, result: prepare(logic) }));
  const level = prepare(rules.level);
  const cleared = prepare(rules.cleared);
  const fired = Object.entries(rules.rules).map(([id, logic]) => ({ id, holds: prepare(logic) }));
  const modalities = Object.entries(rules.modalities).map(([id, logic]) => ({ id, allowed: prepare(logic.allowed) }));
  const techniques = Object.entries(rules.techniques).map(([id, logic]) => ({
    id, chosen: prepare(logic.chosen), role: prepare(logic.role), place: prepare(logic.place), pressure: prepare(logic.pressure),
  }));
  return (answers) => {
    const data: Record<string, unknown> = { ...answers };
    for (const { name, result } of facts) data[name] = result(data);
    const plan = techniques
      .filter(({ chosen }) => chosen(data))
      .map((each) => ({ ...each, at: Number(each.place(data)) }))
      .toSorted((a, b) => a.at - b.at);
    return {
      level: String(level(data)),
      cleared: cleared(data) === true,
      rules: fired.filter(({ holds }) => holds(data)).map(({ id }) => id),
      techniques: plan.map(({ id, role, pressure }) => technique(id, role(data), pressure(data))),
      excluded: modalities.filter(({ allowed }) => !allowed(data)).map(({ id }) => id),
    };
  };
};

/** The second opinion: the exported rules, evaluated by json-logic-js. */
export const secondOpinion = (guide: Guide): Evaluate =>
  jsonLogicOpinion(exported(guide), (logic) => (data) => jsonLogic.apply(logic as RulesLogic, data));
