import type { AnswerSet } from './answer-set.ts';
import { ALL, AT_LEAST, type Formula, type Formulas, LITERAL, NOT } from './formula.ts';

/** A place in a chain: a question to go on with, or, below zero, an end. */
export type Link = number;

/** The link that ends with this number, 0 or more. */
export const end = (value: number): Link => ~value;

/**
 * Formulas as chains of plain questions, "does the answer to this item have one of these bits?", each of which says where
 * to go on. Quick, but for complete answer sets alone: on those a literal holds or fails. Says what a reader says.
 */
export interface Chains {
  /** The chain that goes on at `yes` where the formula holds, and otherwise at `no`. */
  readonly ask: (formula: Formula, yes: Link, no: Link) => Link;
  /** The number of the end to which a complete answer set comes. */
  readonly follow: (from: Link, set: AnswerSet) => number;
  /** Whether the formula holds for a complete answer set. */
  readonly holds: (formula: Formula, set: AnswerSet) => boolean;
  /** A way to go through the formulas that hold: the place of the first one from here on; their number where there is none. */
  readonly among: (formulas: readonly Formula[]) => (from: number, set: AnswerSet) => number;
}

// A question takes four numbers: the place of its item, the bits, and where to go on.
const BITS = 1;
const YES = 2;
const NO = 3;
const SIZE = 4;

export const createChains = ({ layout, kinds, parts, places, masks, counts }: Formulas): Chains => {
  let questions = new Int32Array(1024);
  let used = 0;
  const known = new Map<string, Link>();
  // Stryker disable next-line ArrayDeclaration: what would stand first in it is no link, and ends as what never holds does.
  const begins: Link[] = [];

  /** Where to go on when it is told whether an answer has one of these bits: what that tells too is not asked again. */
  const knowing = (at: number, mask: number, has: boolean, next: Link): Link => {
    let link = next;
    while (questions[link] === at) {
      const bits = questions[link + BITS] as number;
      const hasToo = has && (mask & ~bits) === 0;
      const hasNot = has ? !layout.several[at] && (mask & bits) === 0 : (bits & ~mask) === 0;
      if (!hasToo && !hasNot) return link;
      link = questions[link + (hasToo ? YES : NO)] as Link;
    }
    return link;
  };

  const write = (at: number, mask: number, yes: Link, no: Link): Link => {
    const link = used;
    used += SIZE;
    // Stryker disable next-line EqualityOperator: room is made one question sooner.
    if (used > questions.length) {
      const larger = new Int32Array(2 * questions.length);
      larger.set(questions);
      questions = larger;
    }
    questions.set([at, mask, yes, no], link);
    return link;
  };

  const question = (at: number, mask: number, after: Link, otherwise: Link): Link => {
    const yes = knowing(at, mask, true, after);
    const no = knowing(at, mask, false, otherwise);
    if (yes === no) return yes;
    const key = `${at} ${mask} ${yes} ${no}`;
    const link = known.get(key) ?? write(at, mask, yes, no);
    known.set(key, link);
    return link;
  };

  const atLeast = (count: number, of: readonly Formula[], yes: Link, no: Link): Link => {
    const asked = new Map<string, Link>();
    const from = (index: number, wanted: number): Link => {
      if (wanted === 0) return yes;
      if (wanted > of.length - index) return no;
      const key = `${index} ${wanted}`;
      const link = asked.get(key) ?? ask(of[index] as Formula, from(index + 1, wanted - 1), from(index + 1, wanted));
      asked.set(key, link);
      return link;
    };
    return from(0, count);
  };

  const ask = (formula: Formula, yes: Link, no: Link): Link => {
    const of = parts[formula] as readonly Formula[];
    switch (kinds[formula]) {
      case LITERAL:
        return question(places[formula] as number, masks[formula] as number, yes, no);
      case NOT:
        return ask(of[0] as Formula, no, yes);
      case AT_LEAST:
        return atLeast(counts[formula] as number, of, yes, no);
      case ALL:
        return of.reduceRight((next, part) => ask(part, next, no), yes);
      default:
        return of.reduceRight((next, part) => ask(part, yes, next), no);
    }
  };

  const follow = (from: Link, set: AnswerSet): number => {
    const all = questions;
    let link = from;
    while (link >= 0) {
      const has = (set[all[link] as number] as number) & (all[link + BITS] as number);
      link = all[link + (has === 0 ? NO : YES)] as Link;
    }
    return ~link;
  };

  const holds = (formula: Formula, set: AnswerSet): boolean => {
    const begin = begins[formula] ?? ask(formula, end(1), end(0));
    begins[formula] = begin;
    return follow(begin, set) === 1;
  };

  const among: Chains['among'] = (formulas) => {
    const from: Link[] = [end(formulas.length)];
    for (const [place, formula] of [...formulas.entries()].toReversed()) from.unshift(ask(formula, end(place), from[0] as Link));
    return (place, set) => follow(from[place] as Link, set);
  };

  return { ask, follow, holds, among };
};
