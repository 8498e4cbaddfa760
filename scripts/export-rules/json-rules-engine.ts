import type { Condition, Guide, LevelRule } from '#engine';
import { hashOf } from './hash.ts';
import { anyOf, type EngineCondition, engineCondition, found } from './rules-engine-condition.ts';

/** One rule of json-rules-engine. What its event says holds where its conditions do. */
interface EngineRule {
  readonly name: string;
  readonly priority: number;
  readonly conditions: EngineCondition;
  readonly event: { readonly type: string; readonly params: { readonly id: string; readonly [key: string]: unknown } };
}

/** The rules as data for json-rules-engine, and what is needed to fold what they find out. */
export interface RulesEngineRules {
  readonly format: 'kneadwise-json-rules-engine-1';
  /** How to read the rest. */
  readonly use: readonly string[];
  /** SHA-256 of what follows, as JSON without spaces. */
  readonly contentHash: string;
  /** Named conditions, for `setCondition`. */
  readonly conditions: { readonly [name: string]: EngineCondition };
  readonly rules: readonly EngineRule[];
  readonly fold: Pick<Guide, 'levels' | 'planLevels' | 'pressures' | 'most'> & {
    readonly modalities: { readonly [id: string]: string | null };
  };
}

const use = [
  'The facts are an answer set in which every item is answered, and the engine is made with allowUndefinedFacts.',
  'On each success the fact "type:id" of the event becomes true, so that rules of a lower priority can read it.',
  'The level is the most urgent of the "rule" events; "clearance:given" lowers it to the level its event names.',
  'A modality is ruled out by a "lacks" event or a flag whose limit for it is "no"; otherwise the lightest pressure counts.',
  'The plan tries the "suggestion" events, main ones first, then by rank, then in the order of the modalities; "most" is how many have room, and an extra needs a main one.',
];

/** Who is read first: rules, then whether clearance can be asked for, then whether it was given, then what reads that. */
const FIRST = 4;

const clearanceRules = (guide: Guide): EngineRule[] => {
  const { clearance, levels, rules } = guide;
  const urgent = levels.slice(0, levels.indexOf(clearance.level));
  const fires = ({ id }: LevelRule) => found(`rule:${id}`);
  const above = rules.filter(({ level }) => urgent.includes(level));
  const here = rules.filter(({ level }) => level === clearance.level);
  const clearable = (rule: LevelRule) => (rule.clearableWhen === undefined ? anyOf([]) : engineCondition(rule.clearableWhen, guide));
  const open = {
    all: [
      { not: anyOf(above.map(fires)) },
      anyOf(here.map(fires)),
      ...here.map((rule) => ({ any: [{ not: fires(rule) }, clearable(rule)] })),
    ],
  };
  const ways = Object.entries(clearance.clears).flatMap(([option, clears]) => {
    if (clears.length === 0) return [];
    const others = here.filter(({ id }) => clears !== 'every' && !clears.includes(id));
    const said = engineCondition({ kind: 'is', item: clearance.item, oneOf: [option] }, guide);
    return [{ all: [said, ...others.map((rule) => ({ not: fires(rule) }))] }];
  });
  return [
    { name: 'clearance:open', priority: 3, conditions: open, event: { type: 'clearance', params: { id: 'open' } } },
    {
      name: 'clearance:given',
      priority: 2,
      conditions: { all: [found('clearance:open'), anyOf(ways)] },
      event: { type: 'clearance', params: { id: 'given', to: clearance.to } },
    },
  ];
};

/** Writes a guide for json-rules-engine, from its data alone. */
export const rulesEngineRules = (guide: Guide): RulesEngineRules => {
  const { levels, planLevels, pressures, most, clearance } = guide;
  const condition = (when: Condition): EngineCondition => ({ all: [engineCondition(when, guide)] });
  const rule = (type: string, when: Condition, params: { readonly id: string; readonly [key: string]: unknown }, priority = 1) => ({
    name: `${type}:${params.id}`, priority, conditions: condition(when), event: { type, params },
  });
  const early = ({ level }: LevelRule) => levels.indexOf(level) <= levels.indexOf(clearance.level);
  const rules = [
    ...guide.rules.map((each) => rule('rule', each.when, { id: each.id, level: each.level }, early(each) ? FIRST : 1)),
    ...clearanceRules(guide),
    ...guide.limits.map((row) => {
      const limits = Object.entries(row.limits).map(([id, { limit }]) => [id, limit]);
      return rule('flag', row.when, { id: row.id, limits: Object.fromEntries(limits) });
    }),
    ...Object.entries(guide.modalities).flatMap(([modality, { requires }]) =>
      requires === undefined ? [] : [rule('lacks', { kind: 'not', of: requires.when }, { id: requires.id, modality })],
    ),
    ...guide.suggestions.map(({ id, when, technique, role, rank }) => rule('suggestion', when, { id, technique, role, rank })),
  ];
  const applies = Object.entries(guide.enabledWhen).flatMap(([item, when]) =>
    when === undefined ? [] : [[`applies:${item}`, condition(when)]],
  );
  const modalities = Object.entries(guide.modalities).map(([id, { pressure }]) => [id, pressure ?? null]);
  const content = {
    conditions: Object.fromEntries(applies),
    rules,
    fold: { levels, planLevels, pressures, most, modalities: Object.fromEntries(modalities) },
  };
  return { format: 'kneadwise-json-rules-engine-1', use, contentHash: hashOf(content), ...content };
};
