import { type AnswerSet, isComplete, setOf } from './answer-set.ts';
import type { Condition, Verdict } from './condition.ts';
import { type Form, formOf } from './form.ts';
import type { Formula } from './formula.ts';
import type { Guide } from './guide.ts';
import type { Answers } from './item.ts';
import { FAILS, HOLDS, UNKNOWN } from './verdict.ts';

/** One answer set as conditions see it: the set of all complete ones that say as much. */
export interface Reading {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly form: Form;
  readonly set: AnswerSet;
  /** Whether every item is answered, those that do not apply too. */
  readonly complete: boolean;
}

export const read = (guide: Guide, answers: Answers): Reading => {
  const form = formOf(guide);
  const set = setOf(form.layout, answers);
  return { guide, answers, form, set, complete: isComplete(form.layout, set) };
};

/** As a number: `FAILS`, `UNKNOWN` or `HOLDS`. */
export const verdictOf = (formula: Formula, { form, set }: Reading): number => {
  const { reader } = form.search;
  reader.read(set);
  return reader.verdict(formula);
};

/** Whether a formula holds however the rest is answered. */
export const holds = (formula: Formula, reading: Reading): boolean =>
  reading.complete ? reading.form.chains.holds(formula, reading.set) : verdictOf(formula, reading) === HOLDS;

/** Formulas that are gone through together. */
export interface List {
  readonly formulas: readonly Formula[];
  /** For a complete answer set: the place of the first that holds, from this place on; their number where there is none. */
  readonly next: (from: number, set: AnswerSet) => number;
}

export const listOf = ({ chains }: Form, formulas: readonly Formula[]): List => ({ formulas, next: chains.among(formulas) });

/** The places of those that hold, however the rest is answered. */
export const placesIn = ({ formulas, next }: List, reading: Reading): number[] => {
  const { complete, set } = reading;
  // Stryker disable next-line ConditionalExpression: one by one, the same are found, later.
  if (!complete) return [...formulas.keys()].filter((place) => holds(formulas[place] as Formula, reading));
  const places: number[] = [];
  for (let place = next(0, set); place < formulas.length; place = next(place + 1, set)) places.push(place);
  return places;
};

const words: readonly Verdict[] = ['fails', 'unknown', 'holds'];

/** The verdict of a condition on one reading. Total: every condition over every answer set has one. */
export const evaluate = (condition: Condition, reading: Reading): Verdict =>
  words[verdictOf(reading.form.of(condition), reading)] as Verdict;

/**
 * Whether the item that gives clearance is asked: one of the rules it can clear has fired, none that it cannot clear,
 * and nothing that is open could raise the level. A rule that may yet fire at the same level does not put it off.
 */
const clearanceVerdict = (reading: Reading): number => {
  const { form, guide, set, complete } = reading;
  const { open, above } = form.clearance;
  const verdict = verdictOf(open, reading);
  if (verdict === FAILS || complete) return verdict;
  const here = guide.rules.flatMap(({ level }, index) =>
    level === guide.clearance.level && holds(form.fired[index] as Formula, reading) ? [form.clearable[index] as Formula] : [],
  );
  const sure = here.length > 0 && here.every((clearable) => holds(clearable, reading));
  return sure && form.search.find(set, above) === null ? HOLDS : UNKNOWN;
};

/** Whether an item applies, as far as the answers tell. An answer to an item that does not apply does not count. */
export const enabledVerdict = (reading: Reading, item: string): Verdict => {
  const when = reading.guide.enabledWhen[item];
  const verdict =
    when === undefined ? HOLDS
    : when.kind === 'clearance' && when.state === 'open' ? clearanceVerdict(reading)
    : verdictOf(reading.form.enabled(item), reading);
  return words[verdict] as Verdict;
};
