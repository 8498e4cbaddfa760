import { because, type Because } from './explain.ts';
import type { Guide, LimitRow } from './guide.ts';
import { evaluate, type Reading } from './reading.ts';

/** A modality with everything that limits it folded in. */
export interface Allowed {
  readonly id: string;
  /** How hard, where pressure means something for it. */
  readonly pressure: string | null;
  readonly zones: readonly string[];
  readonly cautions: readonly string[];
}

export interface PlannedTechnique extends Allowed {
  readonly role: 'main' | 'extra';
  /** The suggestion that put it there, and the answers behind it. */
  readonly suggestion: string;
  readonly because: readonly Because[];
}

export interface Excluded {
  readonly id: string;
  /** The rules, flags or requirements that exclude it. */
  readonly because: readonly string[];
}

/** A flag that limits something, with the answers that raised it. */
export interface Flag {
  readonly id: string;
  readonly because: readonly Because[];
}

export interface Plan {
  readonly techniques: readonly PlannedTechnique[];
  /** What may be done besides techniques, such as warmth; listed in the plan only where a step says so. */
  readonly selfCare: readonly Allowed[];
  readonly excluded: readonly Excluded[];
  readonly flags: readonly Flag[];
  readonly steps: readonly string[];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const zonesOf = (modality: string, avoid: readonly string[], reading: Reading): string[] => {
  const { guide } = reading;
  const own = guide.modalities[modality]?.zones ?? [];
  const zones = guide.zones.filter(
    ({ id, tickedWhen, closedWhen }) =>
      own.includes(id) &&
      !avoid.includes(id) &&
      evaluate(tickedWhen, reading) === 'holds' &&
      (closedWhen === undefined || evaluate(closedWhen, reading) === 'fails'),
  );
  return zones.length > 0 ? zones.map(({ id }) => id) : [guide.fallbackZone];
};

/** Folds the rows that hold: `no` beats everything, the lowest pressure wins, areas and cautions add up. */
const fold = (modality: string, rows: readonly LimitRow[], reading: Reading): Allowed | Excluded => {
  const { guide } = reading;
  const cells = rows.flatMap((row) => {
    const limit = row.limits[modality];
    return limit === undefined ? [] : [{ row: row.id, ...limit }];
  });
  const { requires, pressure } = guide.modalities[modality] ?? {};
  const reasons = cells.filter((cell) => cell.limit === 'no').map((cell) => cell.row);
  if (requires !== undefined && evaluate(requires.when, reading) !== 'holds') reasons.push(requires.id);
  if (reasons.length > 0) return { id: modality, because: reasons };
  const pressures = [pressure, ...cells.map((cell) => cell.limit)].filter((each) => each !== undefined && each !== 'ok');
  const lowest = guide.pressures.find((each) => pressures.includes(each)) ?? null;
  const avoid = cells.flatMap((cell) => cell.avoid ?? []);
  const cautions = unique(cells.flatMap((cell) => cell.cautions ?? []));
  return { id: modality, pressure: lowest, zones: zonesOf(modality, avoid, reading), cautions };
};

const choose = (allowed: readonly Allowed[], reading: Reading): PlannedTechnique[] => {
  const { guide } = reading;
  const order = Object.keys(guide.modalities);
  const wanted = guide.suggestions
    .filter((suggestion) => evaluate(suggestion.when, reading) === 'holds')
    .toSorted((a, b) => a.rank - b.rank || order.indexOf(a.technique) - order.indexOf(b.technique));
  const chosen: PlannedTechnique[] = [];
  for (const role of ['main', 'extra'] as const) {
    for (const suggestion of wanted) {
      const technique = allowed.find(({ id }) => id === suggestion.technique);
      const taken = chosen.filter((each) => each.role === role).length >= guide.most[role];
      const alone = role === 'extra' && chosen.length === 0;
      if (suggestion.role !== role || technique === undefined || taken || alone) continue;
      if (chosen.some(({ id }) => id === technique.id)) continue;
      chosen.push({ ...technique, role, suggestion: suggestion.id, because: because(suggestion.when, reading) });
    }
  }
  return chosen;
};

const stepsOf = (guide: Guide, techniques: readonly PlannedTechnique[], excluded: readonly string[], reading: Reading): string[] =>
  guide.steps.flatMap((step) => {
    if ('techniques' in step) return techniques.filter(({ role }) => role === step.techniques).map(({ id }) => id);
    const fits =
      (step.when === undefined || evaluate(step.when, reading) === 'holds') &&
      (step.needs === undefined || !excluded.includes(step.needs)) &&
      (step.without === undefined || excluded.includes(step.without)) &&
      (step.beside === undefined || techniques.some(({ id }) => id === step.beside));
    return fits ? [step.id] : [];
  });

/** The flags that hold, with the answers behind them. */
export const flagsOf = (reading: Reading): { rows: LimitRow[]; flags: Flag[] } => {
  const rows = reading.guide.limits.filter((row) => evaluate(row.when, reading) === 'holds');
  return { rows, flags: rows.map((row) => ({ id: row.id, because: because(row.when, reading) })) };
};

/** The plan for a reading in which everything that matters is answered. */
export const planOf = (reading: Reading): Plan => {
  const { guide } = reading;
  const { rows, flags } = flagsOf(reading);
  const folded = Object.keys(guide.modalities).map((modality) => fold(modality, rows, reading));
  const allowed = folded.filter((each): each is Allowed => 'zones' in each);
  const excluded = folded.filter((each): each is Excluded => !('zones' in each));
  const suggested = new Set<string>(guide.suggestions.map(({ technique }) => technique));
  const techniques = choose(allowed, reading);
  return {
    techniques,
    selfCare: allowed.filter(({ id }) => !suggested.has(id)),
    excluded,
    flags,
    steps: stepsOf(guide, techniques, excluded.map(({ id }) => id), reading),
  };
};
