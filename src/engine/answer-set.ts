import type { Answer, Answers } from './item.ts';
import type { Layout } from './layout.ts';

/**
 * A set of answer sets. By place, which bits may stand in the answer, and, further on by as many places, which must.
 * An item that has one bit left, or whose every possible bit must stand, has one answer. No answer is without a bit.
 */
export type AnswerSet = readonly number[];

const maskOf = (bits: ReadonlyMap<string | number, number>, answer: Answer | undefined): number => {
  if (typeof answer !== 'object') return bits.get(answer as string | number) ?? 0;
  let mask = 0;
  for (const tick of answer) mask |= bits.get(tick) ?? 0;
  return mask;
};

/** All complete answer sets that say this much: what is not answered is left open. */
export const setOf = ({ ids, place, bits, every }: Layout, answers: Answers): AnswerSet => {
  const set = every.slice();
  let next = 0;
  for (const id in answers) {
    // Answers mostly stand in the order of the questions.
    // Stryker disable next-line ConditionalExpression: where it is not the next one, the map tells the place.
    const at = ids[next] === id ? next : place.get(id);
    if (at === undefined) continue;
    // Stryker disable next-line ArithmeticOperator: only says where to look before the map is asked.
    next = at + 1;
    const mask = maskOf(bits[at] as ReadonlyMap<string | number, number>, answers[id]);
    if (mask === 0) continue;
    set[at] = mask;
    set[ids.length + at] = mask;
  }
  return set;
};

/** Whether every item has its answer: the set has one member. */
export const isComplete = ({ ids, several }: Layout, set: AnswerSet): boolean => {
  for (let at = 0; at < ids.length; at += 1) {
    const may = set[at] as number;
    if (several[at] ? may !== set[ids.length + at] : (may & (may - 1)) !== 0) return false;
  }
  return true;
};

/** The part of a set in which the answer to one item has one of these bits, and no other where only one can stand. */
export const within = (layout: Layout, set: AnswerSet, at: number, mask: number): AnswerSet | null => {
  const possible = (set[at] as number) & mask;
  if (possible === 0) return null;
  const part = set.slice();
  part[at] = possible;
  if (!layout.several[at]) part[layout.ids.length + at] = (possible & (possible - 1)) === 0 ? possible : 0;
  return ((set[layout.ids.length + at] as number) & ~possible) === 0 ? part : null;
};

const plus = (layout: Layout, set: AnswerSet, at: number, bit: number): AnswerSet => {
  const part = set.slice();
  part[layout.ids.length + at] = (set[layout.ids.length + at] as number) | bit;
  return part;
};

/** The two halves of a set: those whose answer has a bit of the mask, and those whose answer has not. Either may be empty. */
export const split = (layout: Layout, set: AnswerSet, at: number, mask: number): AnswerSet[] => {
  const may = set[at] as number;
  if (!layout.several[at])
    return [within(layout, set, at, mask), within(layout, set, at, ~mask)].filter((part) => part !== null);
  const free = may & mask & ~(set[layout.ids.length + at] as number);
  const bit = free & -free;
  return [plus(layout, set, at, bit), within(layout, set, at, ~bit)].filter((part) => part !== null);
};

/** How many bits a mask has. */
export const ones = (mask: number): number => {
  let left = mask;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** How many complete answer sets it holds. */
export const sizeOf = (layout: Layout, set: AnswerSet): bigint => {
  let size = 1n;
  for (let at = 0; at < layout.ids.length; at += 1) {
    const may = set[at] as number;
    const must = set[layout.ids.length + at] as number;
    if (!layout.several[at]) size *= BigInt(ones(may));
    else size *= (1n << BigInt(ones(may & ~must))) - (must === 0 ? 1n : 0n);
  }
  return size;
};

/**
 * One member of a set: to each item the bits that must stand. Where none must, the first of those of which one can stand,
 * and the last of those that can stand together, where "none" comes last.
 */
export const oneOf = ({ ids, several }: Layout, set: AnswerSet): AnswerSet => {
  const each = ids.map((_, at) => {
    const may = set[at] as number;
    const must = set[ids.length + at] as number;
    if (must !== 0) return must;
    return several[at] ? 1 << (31 - Math.clz32(may)) : may & -may;
  });
  return [...each, ...each];
};

/** The same member, in answers. */
export const memberOf = (layout: Layout, set: AnswerSet): Answers => {
  const member = oneOf(layout, set);
  return Object.fromEntries(
    layout.ids.map((id, at) => {
      const given = [...(layout.bits[at] as ReadonlyMap<string | number, number>)].filter(([, bit]) => ((member[at] as number) & bit) !== 0).map(([answer]) => answer);
      return [id, layout.several[at] ? given.map(String) : given[0]];
    }),
  );
};

/** One set as far as these items go (one bit a place), and another in all others. */
export const mixed = ({ ids }: Layout, set: AnswerSet, other: AnswerSet, items: number): AnswerSet =>
  other.map((bits, index) => ((items & (1 << (index % ids.length))) === 0 ? bits : (set[index] as number)));
