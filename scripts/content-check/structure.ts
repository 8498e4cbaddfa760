import type { Guide } from '#engine';
import { itemsRead } from './conditions.ts';
import { type Problem, quote, repeats } from './problem.ts';

const unknownOf = (path: string, what: string, ids: readonly string[], known: readonly string[]): Problem[] =>
  ids.filter((id) => !known.includes(id)).map((id) => ({ path, problem: `unknown ${what} ${quote(id)}` }));

/** Rules, flags, requirements and suggestions are named side by side as reasons, so their ids must differ. */
const checkIds = (guide: Guide): Problem[] => {
  const requirements = Object.values(guide.modalities).flatMap(({ requires }) => (requires ? [requires.id] : []));
  const ids = [...guide.rules, ...guide.limits, ...guide.suggestions].map(({ id }) => id);
  return repeats([...ids, ...requirements]).map((id) => ({ path: id, problem: 'two of the rules, flags, suggestions and requirements have this id' }));
};

const checkTiming = (guide: Guide): Problem[] => {
  const urgent = guide.levels.filter((level) => guide.levels.indexOf(level) <= guide.levels.indexOf(guide.clearance.level));
  return guide.rules.flatMap(({ id, level, timing = [] }) => {
    const path = `rules.${id}.timing`;
    const places = timing.map(({ frame }) => guide.timings.indexOf(frame));
    return [
      ...unknownOf(path, 'time frame', timing.map(({ frame }) => frame), guide.timings),
      ...(urgent.includes(level) && timing.at(-1)?.when !== undefined ? [{ path, problem: 'has no time frame for the other answers' }] : []),
      ...(urgent.includes(level) && timing.length === 0 ? [{ path, problem: `a rule of the level ${quote(level)} needs a time frame` }] : []),
      ...(timing.slice(0, -1).some(({ when }) => when === undefined) ? [{ path, problem: 'what stands after a time frame without condition is never read' }] : []),
      // The engine reads the first that holds, and takes an unknown one for no sooner than the next.
      ...(places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)) ? [{ path, problem: 'the time frames are not in order, soonest first' }] : []),
    ];
  });
};

const checkClearance = ({ clearance, items, levels, rules }: Guide): Problem[] => {
  const path = 'clearance';
  const item = items[clearance.item];
  const named = Object.values(clearance.clears).flatMap((covered) => (covered === 'every' ? [] : covered));
  const clearable = rules.filter(({ level, clearableWhen }) => level === clearance.level && clearableWhen !== undefined).map(({ id }) => id);
  return [
    ...unknownOf(path, 'level', [clearance.level, clearance.to], levels),
    ...(levels.indexOf(clearance.to) <= levels.indexOf(clearance.level) ? [{ path, problem: 'does not lower the level' }] : []),
    ...(item?.kind === 'single'
      ? unknownOf(`${path}.clears`, 'option', Object.keys(clearance.clears), item.options)
      : [{ path, problem: `the item ${quote(clearance.item)} is not a question with one answer` }]),
    ...named
      .filter((id) => !clearable.includes(id))
      .map((id) => ({ path: `${path}.clears`, problem: `${quote(id)} is no rule that can be cleared` })),
    ...rules
      .filter(({ level, clearableWhen }) => clearableWhen !== undefined && level !== clearance.level)
      .map(({ id }) => ({ path: `rules.${id}.clearableWhen`, problem: `only rules of the level ${quote(clearance.level)} can be cleared` })),
  ];
};

const checkLimits = (guide: Guide): Problem[] => {
  const modalities = Object.keys(guide.modalities);
  const zones = guide.zones.map(({ id }) => id);
  return guide.limits.flatMap(({ id, when, limits }): Problem[] => {
    const path = `limits.${id}`;
    const readsClearance = JSON.stringify(when).includes('"clearance"');
    return [
      ...(itemsRead(when).length === 0 && !readsClearance ? [{ path, problem: 'a row of the matrix without a flag: its condition reads no item' }] : []),
      ...modalities.filter((modality) => limits[modality] === undefined).map((modality) => ({ path, problem: `says nothing of ${quote(modality)}` })),
      ...unknownOf(path, 'modality', Object.keys(limits), modalities),
      ...Object.entries(limits).flatMap(([modality, { limit, avoid = [] }]) => [
        ...unknownOf(`${path}.${modality}`, 'limit', [limit], ['ok', 'no', ...guide.pressures]),
        ...unknownOf(`${path}.${modality}`, 'zone', avoid, zones),
        ...(avoid.includes(guide.fallbackZone) && limit !== 'no'
          ? [{ path: `${path}.${modality}`, problem: `avoids ${quote(guide.fallbackZone)}, where a technique is put when no other zone is left` }]
          : []),
      ]),
    ];
  });
};

const checkPlan = (guide: Guide): Problem[] => {
  const modalities = Object.keys(guide.modalities);
  const zones = guide.zones.map(({ id }) => id);
  const techniques = guide.suggestions.map(({ technique }) => technique);
  const steps = guide.steps.flatMap((step) => ('id' in step ? [step] : []));
  const places = guide.steps.flatMap((step) => ('techniques' in step ? [step.techniques] : []));
  return [
    ...unknownOf('planLevels', 'level', guide.planLevels, guide.levels),
    ...unknownOf('fallbackZone', 'zone', [guide.fallbackZone], zones),
    ...guide.zones.filter(({ id, closedWhen }) => id === guide.fallbackZone && closedWhen).map(({ id }) => ({ path: `zones.${id}`, problem: 'is the zone that is left when all are closed, and can be closed itself' })),
    ...repeats(zones).map((id) => ({ path: `zones.${id}`, problem: 'two zones have this id' })),
    ...Object.entries(guide.modalities).flatMap(([id, { pressure, zones: own }]) => [
      ...unknownOf(`modalities.${id}`, 'pressure', pressure === undefined ? [] : [pressure], guide.pressures),
      ...unknownOf(`modalities.${id}`, 'zone', own, zones),
    ]),
    ...guide.suggestions.flatMap(({ id, technique }) => unknownOf(`suggestions.${id}`, 'technique', [technique], modalities)),
    ...steps.flatMap(({ id, needs, without, beside }) => [
      ...unknownOf(`steps.${id}`, 'modality', [needs, without].filter((each) => each !== undefined), modalities),
      ...unknownOf(`steps.${id}`, 'technique', beside === undefined ? [] : [beside], techniques),
    ]),
    ...repeats(steps.map(({ id }) => id)).map((id) => ({ path: `steps.${id}`, problem: 'stands twice' })),
    ...(['main', 'extra'] as const)
      .filter((role) => places.filter((place) => place === role).length !== 1)
      .map((role) => ({ path: 'steps', problem: `the ${role} techniques have no place, or more than one` })),
    ...guide.advice.flatMap(({ id, levels, needs }) => [
      ...unknownOf(`advice.${id}`, 'level', levels, guide.levels),
      ...unknownOf(`advice.${id}`, 'modality', needs === undefined ? [] : [needs], modalities),
      ...(levels.length === 0 ? [{ path: `advice.${id}`, problem: 'is given at no level' }] : []),
    ]),
    ...repeats(guide.advice.map(({ id }) => id)).map((id) => ({ path: `advice.${id}`, problem: 'stands twice' })),
    ...checkRechecks(guide),
  ];
};

const checkRechecks = ({ levels, planLevels, rechecks }: Guide): Problem[] => [
  ...rechecks.flatMap(({ level, days }, place) => [
    ...unknownOf(`rechecks[${place}]`, 'level', [level], levels),
    ...(Number.isInteger(days) && days > 0 ? [] : [{ path: `rechecks[${place}]`, problem: `${days} is no number of days` }]),
  ]),
  ...planLevels
    .filter((level) => rechecks.findLast((each) => each.level === level)?.when !== undefined || !rechecks.some((each) => each.level === level))
    .map((level) => ({ path: 'rechecks', problem: `a plan of the level ${quote(level)} can have no day to check again` })),
];

/** The ids that have words, for what a guide itself keeps no list of. */
export interface Named {
  readonly cautions: readonly string[];
  readonly steps: readonly string[];
  readonly advice: readonly string[];
  readonly pressures: readonly string[];
}

/** What has a name and words but is used nowhere, and what is used without either. */
const checkUse = (guide: Guide, named: Named): Problem[] => {
  const cells = guide.limits.flatMap(({ limits }) => Object.values(limits));
  const used = {
    levels: [...guide.rules.map(({ level }) => level), guide.clearance.to],
    timings: guide.rules.flatMap(({ timing = [] }) => timing.map(({ frame }) => frame)),
    pressures: [...Object.values(guide.modalities).map(({ pressure }) => pressure), ...cells.map(({ limit }) => limit)],
    zones: Object.values(guide.modalities).flatMap(({ zones }) => zones),
    cautions: cells.flatMap(({ cautions = [] }) => cautions),
    steps: guide.steps.flatMap((step) => ('id' in step ? [step.id] : [])),
    advice: guide.advice.map(({ id }) => id),
    modalities: [
      ...guide.suggestions.map(({ technique }) => technique),
      ...[...guide.steps, ...guide.advice].flatMap((each) => ('needs' in each && each.needs !== undefined ? [each.needs] : [])),
    ],
  } satisfies Record<string, readonly (string | undefined)[]>;
  const unused = (kind: keyof typeof used, ids: readonly string[]): Problem[] =>
    ids.filter((id) => !used[kind].includes(id)).map((id) => ({ path: `${kind}.${id}`, problem: 'is used nowhere' }));
  return [
    // The least urgent level is what remains where no rule fires.
    ...unused('levels', guide.levels.slice(0, -1)),
    ...unused('timings', guide.timings),
    ...unused('pressures', guide.pressures),
    ...unused('zones', guide.zones.map(({ id }) => id)),
    ...unused('cautions', named.cautions),
    ...unused('steps', named.steps),
    ...unused('advice', named.advice),
    ...unused('modalities', Object.keys(guide.modalities)),
    ...unknownOf('limits', 'caution', [...new Set(used.cautions)], named.cautions),
    ...unknownOf('steps', 'step', used.steps, named.steps),
    ...unknownOf('advice', 'advice', used.advice, named.advice),
    ...unknownOf('pressures', 'pressure', guide.pressures, named.pressures),
  ];
};

/** What is wrong with rules, clearance, matrix and plan, and what is never used. */
export const checkStructure = (guide: Guide, named: Named): Problem[] => [
  ...checkIds(guide),
  ...guide.rules.flatMap(({ id, level }) => unknownOf(`rules.${id}`, 'level', [level], guide.levels)),
  ...checkTiming(guide),
  ...checkClearance(guide),
  ...checkLimits(guide),
  ...checkPlan(guide),
  ...checkUse(guide, named),
];
