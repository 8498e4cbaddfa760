import { LogicEngine } from 'json-logic-engine';
import { guide } from '#data';
import { exported, jsonLogicOpinion, secondOpinion } from '../second-opinion/json-logic.ts';
import { rulesEngineOpinion } from '../second-opinion/rules-engine.ts';
import { byHand } from './by-hand.ts';
import { type Contender, oneByOne, oneByOneLater, type Seen } from './contender.ts';
import { publicodesLevel } from './publicodes.ts';

const same = (seen: Seen): Seen => seen;

const interpreted = () => {
  const engine = new LogicEngine();
  return jsonLogicOpinion(exported(guide), (logic) => (data) => engine.run(logic, data));
};

const compiled = () => {
  const engine = new LogicEngine();
  return jsonLogicOpinion(exported(guide), (logic) => engine.build(logic) as (data: Record<string, unknown>) => unknown);
};

/** The same rules in the engines of others. */
export const others: readonly Contender[] = [
  oneByOne({ name: 'json-logic-engine, compiled', covers: 'everything', note: 'needs `unsafe-eval`', sets: 500 }, compiled(), same),
  oneByOne({ name: 'json-logic-engine, interpreted', covers: 'everything', note: '', sets: 500 }, interpreted(), same),
  oneByOne({ name: 'json-logic-js', covers: 'everything', note: '', sets: 500 }, secondOpinion(guide), same),
  oneByOneLater({ name: 'json-rules-engine', covers: 'everything', note: 'fold by our own code', sets: 100 }, rulesEngineOpinion(guide), same),
  oneByOne({ name: 'publicodes', covers: 'level', note: 'cannot say techniques in an order', sets: 20 }, publicodesLevel(guide), same),
  ...byHand,
];
