import { type AnswerSet, mixed, oneOf } from './answer-set.ts';
import type { Formula } from './formula.ts';
import { outcomeOf } from './outcome.ts';
import { enabledVerdict, type Reading } from './reading.ts';
import { type Said, toldBy } from './result.ts';
import { FAILS } from './verdict.ts';

/** What has not been answered and may still change the result. */
export interface OpenItems {
  /** Items that can be asked now. */
  readonly open: readonly string[];
  /** Those, and items that may come to apply; never grows as answers are added. */
  readonly possible: readonly string[];
}

const NOTHING: OpenItems = { open: [], possible: [] };

/** Members of the set to look at first: the calmest, which comes to the lowest level that is still possible, and a cleared one. */
const firstMembers = ({ guide, form, set }: Reading): AnswerSet[] => {
  const { search, layout, clearance } = form;
  const calmest = outcomeOf(guide).levels.toReversed();
  // Stryker disable next-line ArrayDeclaration,ArrowFunction,LogicalOperator: with other members, or none, the search finds the same, later.
  const parts = [calmest.reduce<AnswerSet | null>((found, level) => found ?? search.find(set, level), null), search.find(set, clearance.given)];
  // Stryker disable next-line ArrayDeclaration,ConditionalExpression,EqualityOperator: the same.
  return parts.flatMap((part) => (part === null ? [] : [oneOf(layout, part)]));
};

/** Whether the answer to an item alone can change the result, however the rest is answered. */
const createMatters = (reading: Reading): ((item: string) => boolean) => {
  const { guide, form, set } = reading;
  const { search, layout, formulas } = form;
  let members: readonly AnswerSet[] | null = null;
  const gates = new Map<Formula, boolean>();

  const turns = (part: AnswerSet, said: readonly Said[], at: number): boolean =>
    said.some(({ itself, gate }) => search.dependsOn(part, itself, at, gate));

  /** Whether any of it is still open, and waits for this answer among others. */
  const wait = (said: readonly Said[], at: number): boolean => {
    search.reader.read(set);
    // Stryker disable next-line MethodExpression,ConditionalExpression: where a gate is shut, the search finds nothing either, later.
    const open = said.filter(({ gate }) => search.reader.verdict(gate) !== FAILS);
    return search.reader.waitForItem(open.map(({ itself }) => itself), at);
  };

  /** Whether a gate can hold at all: looked for once, where no difference was found at hand. */
  const canHold = (gate: Formula): boolean => {
    // Stryker disable next-line ConditionalExpression: behind a gate that cannot hold the search finds nothing.
    const known = gates.get(gate) ?? search.find(set, gate) !== null;
    gates.set(gate, known);
    return known;
  };

  return (item) => {
    const at = layout.place.get(item) ?? -1;
    const told = toldBy(guide)[at];
    if (told === undefined) return false;
    const { level, rest, conditions } = told;
    members ??= firstMembers(reading);
    // Stryker disable next-line BlockStatement: what is found at hand is found by the search over all, later.
    const turnsAt = (member: AnswerSet): boolean => {
      const part = mixed(layout, set, member, 1 << at);
      // Stryker disable next-line ConditionalExpression,LogicalOperator: the same.
      return turns(part, level, at) || turns(part, rest, at);
    };
    // Stryker disable next-line ArrowFunction: what is close by is found by the search over all, later.
    const turnsNear = (member: AnswerSet): boolean =>
      // Stryker disable next-line MethodExpression,ArrowFunction,BlockStatement: the same.
      conditions.some((condition) => {
        const turning = search.turn(mixed(layout, set, member, formulas.reads[condition] as number), condition, at);
        // Stryker disable next-line ConditionalExpression,LogicalOperator,EqualityOperator: the same.
        return turning !== null && turnsAt(oneOf(layout, turning));
      });
    // Two ways to answer that differ are mostly found there or close by. Only where none is, all are searched: the level
    // first, since once that does not depend on the item, no gate does.
    // Stryker disable next-line ConditionalExpression,MethodExpression: the search over all finds it too, later.
    if (members.some(turnsAt)) return true;
    // Stryker disable next-line ConditionalExpression: where nothing waits for the answer, the search finds nothing.
    if (!wait(level, at) && !wait(rest, at)) return false;
    // Stryker disable next-line MethodExpression,ConditionalExpression: the search over all finds it too, later.
    if (members.some(turnsNear)) return true;
    // Stryker disable next-line MethodExpression: behind a gate that cannot hold the search finds nothing.
    return turns(set, level, at) || turns(set, rest.filter(({ gate }) => canHold(gate)), at);
  };
};

/** Looks at one unanswered item at a time, each once. */
export interface Openness {
  /** Whether it may come to apply and can still change the result. */
  readonly possible: (item: string) => boolean;
  /** Whether it can be asked now, too. */
  readonly open: (item: string) => boolean;
}

/**
 * An item is possible exactly where two ways of answering everything else alike, and only this item differently, end in
 * results that differ in level, time frame, plan or advice.
 */
export const opennessOf = (reading: Reading): Openness => {
  const matters = createMatters(reading);
  const known = new Map<string, boolean>();
  const possible = (item: string): boolean => {
    // Stryker disable next-line ConditionalExpression,LogicalOperator,StringLiteral: what is answered or cannot apply changes nothing, which is found later otherwise.
    const found = known.get(item) ?? (reading.answers[item] === undefined && enabledVerdict(reading, item) !== 'fails' && matters(item));
    known.set(item, found);
    return found;
  };
  return { possible, open: (item) => possible(item) && enabledVerdict(reading, item) === 'holds' };
};

/** All items that can still change the result. */
export const openItems = (reading: Reading): OpenItems => {
  // Stryker disable next-line ConditionalExpression: where all is answered, nothing is open.
  if (reading.complete) return NOTHING;
  const openness = opennessOf(reading);
  const possible = reading.form.layout.ids.filter(openness.possible);
  return { possible, open: possible.filter(openness.open) };
};
