import { type AnswerSet, sizeOf, split } from './answer-set.ts';
import { ALWAYS, type Formula, type Formulas } from './formula.ts';
import { createReader, FAILS, HOLDS, type Reader, type Undecided } from './verdict.ts';

/**
 * Questions about sets of answers, answered exactly: where a formula is not decided by a set, the set is split at an
 * answer that the formula waits for, until each part decides it.
 */
export interface Search {
  readonly reader: Reader;
  /** A part of the set throughout which the formula holds; null where it holds for no member. */
  readonly find: (set: AnswerSet, formula: Formula) => AnswerSet | null;
  /** How many members of the set the formula holds for. */
  readonly count: (set: AnswerSet, formula: Formula) => bigint;
  /**
   * A part of the set throughout which this one answer alone decides the formula, one way or the other; null where there
   * is none. With a `gate`, which must not depend on that answer, the gate holds for some member of the part.
   */
  readonly turn: (set: AnswerSet, formula: Formula, at: number, gate?: Formula) => AnswerSet | null;
  /** Whether two members that differ in this one answer alone, and for which the gate holds, differ in the formula. */
  readonly dependsOn: (set: AnswerSet, formula: Formula, at: number, gate?: Formula) => boolean;
  /** Visits parts of the set that together are all of it, each of which decides the formula. */
  readonly visit: (set: AnswerSet, formula: Formula, part: (set: AnswerSet, holds: boolean) => void) => void;
}

export const createSearch = (formulas: Formulas): Search => {
  const { layout } = formulas;
  const reader = createReader(formulas);
  /** The half in which the literal is as wanted comes first. */
  const halves = (set: AnswerSet, { at, mask, wanted }: Undecided): AnswerSet[] => {
    const both = split(layout, set, at, mask);
    return wanted ? both : both.toReversed();
  };

  const find = (set: AnswerSet, formula: Formula): AnswerSet | null => {
    reader.read(set);
    if (reader.verdict(formula) === FAILS) return null;
    const next = reader.waitsFor(formula);
    if (next === null) return set;
    for (const half of halves(set, next)) {
      const found = find(half, formula);
      if (found !== null) return found;
    }
    return null;
  };

  const visit: Search['visit'] = (set, formula, part) => {
    reader.read(set);
    const next = reader.waitsFor(formula);
    if (next === null) return part(set, reader.verdict(formula) === HOLDS);
    for (const half of halves(set, next)) visit(half, formula, part);
  };

  const count = (set: AnswerSet, formula: Formula): bigint => {
    let size = 0n;
    visit(set, formula, (part, holds) => {
      if (holds) size += sizeOf(layout, part);
    });
    return size;
  };

  const turn = (set: AnswerSet, formula: Formula, at: number, gate: Formula = ALWAYS): AnswerSet | null => {
    reader.read(set);
    // Stryker disable next-line ConditionalExpression,LogicalOperator: where nothing turns, nothing is found further down either, only later.
    if (!reader.waitForItem([formula], at) || reader.verdict(gate) === FAILS) return null;
    const next = reader.waitsFor(formula, at);
    if (next === null) {
      const turns = find(set, formula) !== null && find(set, formulas.not(formula)) !== null && find(set, gate) !== null;
      return turns ? set : null;
    }
    for (const half of halves(set, next)) {
      const found = turn(half, formula, at, gate);
      if (found !== null) return found;
    }
    return null;
  };

  const dependsOn: Search['dependsOn'] = (set, formula, at, gate) => turn(set, formula, at, gate) !== null;

  return { reader, find, count, turn, dependsOn, visit };
};
