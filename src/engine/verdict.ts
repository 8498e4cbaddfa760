import type { AnswerSet } from './answer-set.ts';
import { ALL, ANY, type Formula, type Formulas, LITERAL, NOT } from './formula.ts';

/** A formula fails for every member of a set, holds for every one, or is not told by the set alone. */
export const FAILS = 0;
export const UNKNOWN = 1;
export const HOLDS = 2;

/** Wanted of a formula: that it goes on waiting for an item. */
const WAITING = UNKNOWN;

/** A literal that a set does not decide. */
export interface Undecided {
  readonly at: number;
  readonly mask: number;
  /** Whether the formula comes nearer to what is looked for where the literal holds, rather than where it fails. */
  readonly wanted: boolean;
}

export interface Reader {
  /** Reads the formulas on this set from now on. */
  readonly read: (set: AnswerSet) => void;
  readonly verdict: (formula: Formula) => number;
  /**
   * A literal that an undecided formula waits for; null where there is none. With an item (its place) `besides`, never a
   * literal of that item, and wanted is what leaves the formula waiting for the item; otherwise what makes it hold.
   */
  readonly waitsFor: (formula: Formula, besides?: number) => Undecided | null;
  /** Whether one of the formulas is undecided and waits for the answer to this item among others. */
  readonly waitForItem: (formulas: readonly Formula[], at: number) => boolean;
}

/** Evaluates formulas on sets of answers, three-valued, each formula once a set. */
export const createReader = ({ layout, kinds, parts, places, masks, counts, reads }: Formulas): Reader => {
  const width = layout.ids.length;
  // Stryker disable next-line ArrayDeclaration: another set is read before any formula is.
  let set: AnswerSet = [];
  let known = new Int8Array(0);
  let when = new Int32Array(0);
  let seen = new Int32Array(0);
  let now = 0;
  let look = 0;

  const read = (next: AnswerSet): void => {
    // Stryker disable next-line ConditionalExpression: read again, the same set says the same.
    if (next === set) return;
    set = next;
    // Stryker disable next-line AssignmentOperator: any number not used before marks what is read now.
    now += 1;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: without room nothing is remembered, and each formula is read anew.
    if (known.length < kinds.length) {
      const size = 2 * kinds.length;
      known = new Int8Array(size);
      when = new Int32Array(size);
      seen = new Int32Array(size);
    }
  };

  const literal = (formula: Formula): number => {
    const at = places[formula] as number;
    const mask = masks[formula] as number;
    const may = set[at] as number;
    if ((may & mask) === 0) return FAILS;
    return ((set[width + at] as number) & mask) !== 0 || (may & ~mask) === 0 ? HOLDS : UNKNOWN;
  };

  const all = (of: readonly Formula[]): number => {
    let least = HOLDS;
    for (let index = 0; index < of.length; index += 1) {
      least = Math.min(least, verdict(of[index] as Formula));
      // Stryker disable next-line ConditionalExpression: nothing is less.
      if (least === FAILS) return FAILS;
    }
    return least;
  };

  const any = (of: readonly Formula[]): number => {
    let most = FAILS;
    for (let index = 0; index < of.length; index += 1) {
      most = Math.max(most, verdict(of[index] as Formula));
      // Stryker disable next-line ConditionalExpression: nothing is more.
      if (most === HOLDS) return HOLDS;
    }
    return most;
  };

  const atLeast = (count: number, of: readonly Formula[]): number => {
    let holding = 0;
    let open = 0;
    for (const part of of) {
      const each = verdict(part);
      if (each === HOLDS) holding += 1;
      else if (each === UNKNOWN) open += 1;
    }
    if (holding >= count) return HOLDS;
    return holding + open >= count ? UNKNOWN : FAILS;
  };

  const verdict = (formula: Formula): number => {
    if (kinds[formula] === LITERAL) return literal(formula);
    if (when[formula] === now) return known[formula] as number;
    const of = parts[formula] as readonly Formula[];
    const kind = kinds[formula];
    const found =
      kind === ALL ? all(of)
      : kind === ANY ? any(of)
      : kind === NOT ? HOLDS - verdict(of[0] as Formula)
      : atLeast(counts[formula] as number, of);
    when[formula] = now;
    known[formula] = found;
    return found;
  };

  const readsItem = (formula: Formula, at: number): boolean => ((reads[formula] as number) & (1 << at)) !== 0;

  /** What is wanted of a part, where the whole should be left waiting for an item. */
  const wantedOf = (part: Formula, kind: number | undefined, besides: number): number =>
    readsItem(part, besides) ? WAITING : kind === ANY ? FAILS : HOLDS;

  const first = (formula: Formula, besides: number, wanted: number): Undecided | null => {
    if (seen[formula] === look || verdict(formula) !== UNKNOWN) return null;
    seen[formula] = look;
    const kind = kinds[formula];
    const at = places[formula] as number;
    if (kind === LITERAL) return at === besides ? null : { at, mask: masks[formula] as number, wanted: wanted !== FAILS };
    const of = parts[formula] as readonly Formula[];
    for (let index = 0; index < of.length; index += 1) {
      const part = of[index] as Formula;
      const next = wanted === WAITING ? wantedOf(part, kind, besides) : kind === NOT ? HOLDS - wanted : wanted;
      const found = first(part, besides, next);
      if (found !== null) return found;
    }
    return null;
  };

  const waitsFor = (formula: Formula, besides = -1): Undecided | null => {
    look += 1;
    return first(formula, besides, besides === -1 ? HOLDS : WAITING);
  };

  const reaches = (formula: Formula, at: number): boolean => {
    if (!readsItem(formula, at) || seen[formula] === look || verdict(formula) !== UNKNOWN) return false;
    seen[formula] = look;
    return kinds[formula] === LITERAL || (parts[formula] as readonly Formula[]).some((part) => reaches(part, at));
  };

  const waitForItem = (formulas: readonly Formula[], at: number): boolean => {
    look += 1;
    return formulas.some((formula) => reaches(formula, at));
  };

  return { read, verdict, waitsFor, waitForItem };
};
