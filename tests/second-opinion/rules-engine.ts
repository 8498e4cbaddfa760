import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Answers, Guide } from '#engine';
import { rulesEngineRules, type RulesEngineRules } from '../../scripts/export-rules/json-rules-engine.ts';
import { type Opinion, technique } from './opinion.ts';

interface Found {
  readonly type: string;
  readonly params?: Record<string, unknown>;
}

/** What the rules found out, put together as the export says. */
const fold = ({ levels, planLevels, pressures, most, modalities }: RulesEngineRules['fold'], events: readonly Found[]): Opinion => {
  const of = (type: string) => events.filter((event) => event.type === type).map(({ params = {} }) => params);
  const rules = of('rule');
  const given = of('clearance').find(({ id }) => id === 'given');
  const level = given === undefined ? levels.find((each) => rules.some((rule) => rule.level === each)) ?? levels.at(-1) : given.to;

  const order = Object.keys(modalities);
  const limitsOf = (modality: string) => of('flag').map(({ limits }) => (limits as Record<string, string>)[modality]);
  const plan = planLevels.includes(String(level));
  const lacking = of('lacks').map(({ modality }) => modality);
  const excluded = order.filter((id) => !plan || limitsOf(id).includes('no') || lacking.includes(id));
  const pressureOf = (id: string) => pressures.find((each) => [modalities[id], ...limitsOf(id)].includes(each)) ?? null;

  const suggested = of('suggestion').map((each) => ({ technique: String(each.technique), role: each.role, rank: Number(each.rank) }));
  suggested.sort((a, b) => a.rank - b.rank || order.indexOf(a.technique) - order.indexOf(b.technique));
  const chosen = new Map<string, string>();
  for (const role of ['main', 'extra'] as const) {
    const fits = suggested.filter((each) => each.role === role && !excluded.includes(each.technique));
    const fresh = [...new Set(fits.map((each) => each.technique))].filter((id) => !chosen.has(id));
    if (role === 'extra' && chosen.size === 0) continue;
    for (const id of fresh.slice(0, most[role])) chosen.set(id, technique(id, role, pressureOf(id)));
  }
  return { level: String(level), cleared: given !== undefined, rules: rules.map(({ id }) => String(id)), techniques: [...chosen.values()], excluded };
};

/** The exported rules in json-rules-engine. */
export const rulesEngineOpinion = (guide: Guide): ((answers: Answers) => Promise<Opinion>) => {
  const exported = JSON.parse(JSON.stringify(rulesEngineRules(guide))) as RulesEngineRules;
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, condition] of Object.entries(exported.conditions)) engine.setCondition(name, condition as TopLevelCondition);
  for (const rule of exported.rules) engine.addRule({ ...rule, conditions: rule.conditions as TopLevelCondition });
  engine.on('success', ({ type, params }, almanac) => {
    almanac.addFact(`${type}:${String(params?.id)}`, true);
  });
  const places = new Map(exported.rules.map(({ event }, place) => [`${event.type}:${event.params.id}`, place]));
  const place = ({ type, params }: Found) => places.get(`${type}:${String(params?.id)}`) ?? 0;
  return async (answers) => {
    const { events } = await engine.run({ ...answers });
    return fold(exported.fold, events.toSorted((a, b) => place(a) - place(b)));
  };
};
