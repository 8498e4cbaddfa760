import type { Verdict } from './condition.ts';
import type { Guide, LevelRule } from './guide.ts';
import type { Answers } from './item.ts';
import { evaluate, read, type Reading } from './reading.ts';

/** The rules read on one answer set, and the level they come to so far. */
export interface Triage {
  readonly reading: Reading;
  readonly verdicts: ReadonlyMap<LevelRule, Verdict>;
  /** The most urgent level among the rules that hold, before clearance; an index into `guide.levels`. */
  readonly floor: number;
  /** The least urgent level that is still possible as far as the rules read one by one can tell; an index. */
  readonly lowest: number;
}

export const levelIndex = (guide: Guide, level: string): number => guide.levels.indexOf(level);

const verdictOf = (triage: Pick<Triage, 'verdicts'>, rule: LevelRule): Verdict => triage.verdicts.get(rule) ?? 'fails';

export const holding = (triage: Triage): LevelRule[] =>
  triage.reading.guide.rules.filter((rule) => verdictOf(triage, rule) === 'holds');

export const undecided = (triage: Triage): LevelRule[] =>
  triage.reading.guide.rules.filter((rule) => verdictOf(triage, rule) === 'unknown');

/** Whether clearance can be asked for, and whether it was given: the one step that lowers a level. */
const readClearance = (reading: Reading, verdicts: ReadonlyMap<LevelRule, Verdict>) => {
  const { clearance, levels, rules } = reading.guide;
  const level = levels.indexOf(clearance.level);
  const above = rules.filter((rule) => levels.indexOf(rule.level) < level).map((rule) => verdicts.get(rule));
  const here = rules.filter((rule) => rule.level === clearance.level && verdicts.get(rule) !== 'fails');
  const fired = here.filter((rule) => verdicts.get(rule) === 'holds');
  const clearable = (rule: LevelRule): Verdict =>
    rule.clearableWhen === undefined ? 'fails' : evaluate(rule.clearableWhen, reading);

  if (here.length === 0 || above.includes('holds') || fired.some((rule) => clearable(rule) === 'fails'))
    return { open: 'fails', given: 'fails' } as const;

  const certain =
    fired.length > 0 && !above.includes('unknown') && fired.every((rule) => clearable(rule) === 'holds');
  const open: Verdict = certain ? 'holds' : 'unknown';

  const answer = reading.answers[clearance.item];
  if (answer === undefined) return { open, given: 'unknown' } as const;
  const clears = typeof answer === 'string' ? (clearance.clears[answer] ?? []) : [];
  const covers = (rule: LevelRule) => clears === 'every' || clears.includes(rule.id);
  if (clears.length === 0 || !fired.every(covers)) return { open, given: 'fails' } as const;
  const stays = here.every((rule) => covers(rule) && clearable(rule) === 'holds');
  return { open, given: certain && stays ? 'holds' : 'unknown' } as const;
};

/** Reads every rule once. The rules at or above the clearable level come first: clearance speaks of them. */
export const triageOf = (guide: Guide, answers: Answers): Triage => {
  const reading = read(guide, answers);
  const verdicts = new Map<LevelRule, Verdict>();
  const clearable = levelIndex(guide, guide.clearance.level);
  const early = guide.rules.filter((rule) => levelIndex(guide, rule.level) <= clearable);
  for (const rule of early) verdicts.set(rule, evaluate(rule.when, reading));
  reading.clearance = readClearance(reading, verdicts);
  for (const rule of guide.rules) if (!verdicts.has(rule)) verdicts.set(rule, evaluate(rule.when, reading));

  const last = guide.levels.length - 1;
  const floor = guide.rules.reduce(
    (most, rule) => (verdicts.get(rule) === 'holds' ? Math.min(most, levelIndex(guide, rule.level)) : most),
    last,
  );
  const mayClear = floor === clearable && reading.clearance.given !== 'fails';
  return { reading, verdicts, floor, lowest: mayClear ? levelIndex(guide, guide.clearance.to) : floor };
};

/** The time frame of a rule that fired, or null where it has none. */
export const timingOf = (rule: LevelRule, reading: Reading): string | null =>
  rule.timing?.find(({ when }) => when === undefined || evaluate(when, reading) === 'holds')?.frame ?? null;
