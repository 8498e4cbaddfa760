import type { Condition } from './condition.ts';
import type { Guide, LevelRule } from './guide.ts';
import { enabledVerdict, evaluate, type Reading } from './reading.ts';
import { addSupport } from './support.ts';
import { holding, levelIndex, timingOf, type Triage, undecided } from './triage.ts';

/** What has not been answered and may still change the result. */
export interface OpenItems {
  /** Items that can be asked now. */
  readonly open: readonly string[];
  /** Those, and items that may come to apply; never grows as answers are added. */
  readonly possible: readonly string[];
}

/** Every condition a plan is made from. What suggests a modality that is already excluded cannot change the plan. */
const planConditions = (reading: Reading): Condition[] => {
  const { guide } = reading;
  const raised = guide.limits.filter((row) => evaluate(row.when, reading) === 'holds');
  const excluded = (modality: string) => raised.some((row) => row.limits[modality]?.limit === 'no');
  return [
    ...guide.limits.map((row) => row.when),
    ...Object.entries(guide.modalities).map(([id, modality]) => (excluded(id) ? undefined : modality.requires?.when)),
    ...guide.suggestions.map((suggestion) => (excluded(suggestion.technique) ? undefined : suggestion.when)),
    ...guide.zones.flatMap((zone) => [zone.tickedWhen, zone.closedWhen]),
    ...guide.steps.map((step) => ('id' in step ? step.when : undefined)),
    ...guide.advice.map((advice) => advice.when),
    ...guide.rechecks.map((recheck) => recheck.when),
  ].filter((when) => when !== undefined);
};

const timingIndex = (guide: Guide, frame: string | null): number =>
  frame === null ? guide.timings.length : guide.timings.indexOf(frame);

/** Conditions that could still bring the time frame of the present level forward. */
const soonerTimings = (triage: Triage): Condition[] => {
  const { guide } = triage.reading;
  const here = (rule: LevelRule) => levelIndex(guide, rule.level) === triage.floor;
  const soonest = Math.min(...holding(triage).filter(here).map((rule) => timingIndex(guide, timingOf(rule, triage.reading))));
  const sooner = (rule: LevelRule) =>
    (rule.timing ?? []).filter(({ frame }) => timingIndex(guide, frame) < soonest);
  return [
    ...undecided(triage).filter((rule) => here(rule) && sooner(rule).length > 0).map((rule) => rule.when),
    ...holding(triage).filter(here).flatMap(sooner).flatMap(({ when }) => (when === undefined ? [] : [when])),
  ];
};

/** The conditions that still count: what ranks below the level reached cannot change the result any more. */
const whatCounts = (triage: Triage): Condition[] => {
  const { reading } = triage;
  const { guide, clearance } = reading;
  const raising = undecided(triage).filter((rule) => levelIndex(guide, rule.level) < triage.floor).map((rule) => rule.when);
  if (triage.lowest < levelIndex(guide, guide.clearance.to)) {
    const advice = guide.advice.filter((each) => each.levels.includes(guide.levels[triage.floor] ?? ''));
    const notes = advice.map((each) => each.when).filter((when) => when !== undefined);
    return [...raising, ...soonerTimings(triage), ...notes];
  }
  const clearing: Condition[] = clearance.given === 'unknown' ? [{ kind: 'clearance', state: 'given' }] : [];
  const timings = holding(triage).flatMap((rule) => rule.timing ?? []).flatMap(({ when }) => (when === undefined ? [] : [when]));
  return [...undecided(triage).map((rule) => rule.when), ...timings, ...clearing, ...planConditions(reading)];
};

/**
 * The items that may still change the level, the time frame or the plan. A safe estimate: an item that can change the
 * result is always among them; one that cannot may be, where two rules together exclude what neither excludes alone.
 */
export const openItems = (triage: Triage): OpenItems => {
  const { reading } = triage;
  const found = new Set<string>();
  for (const condition of whatCounts(triage)) addSupport(condition, reading, found);
  const possible = Object.keys(reading.guide.items).filter((item) => found.has(item));
  return { possible, open: possible.filter((item) => enabledVerdict(reading, item) === 'holds') };
};

/** The same for the level alone: the items whose answer some rule, or clearance, still waits for. */
export const openForLevel = (triage: Triage): string[] => {
  const { reading, floor } = triage;
  const { guide } = reading;
  const found = new Set<string>();
  const mayClear = triage.lowest !== floor;
  for (const rule of undecided(triage)) {
    const level = levelIndex(guide, rule.level);
    if (level < floor || (mayClear && level === floor)) addSupport(rule.when, reading, found);
  }
  if (mayClear) addSupport({ kind: 'clearance', state: 'given' }, reading, found);
  return [...found].filter((item) => enabledVerdict(reading, item) === 'holds');
};
