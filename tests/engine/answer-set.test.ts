import { describe, expect, it } from 'vitest';
import { isComplete, memberOf, mixed, oneOf, ones, setOf, sizeOf, split, within } from '../../src/engine/answer-set.ts';
import { answersOf, layoutOf } from '../../src/engine/layout.ts';
import { allSets, asSet, isIn, layout, membersOf, ONE, smallItems, STEP, TICKS } from '../support/small.ts';

const X = 1;
const Y = 2;
const NONE = 4;

describe('how answers are laid out in bits', () => {
  it('an option or a step has a bit of its own, in the order of the item', () => {
    expect(answersOf(smallItems.step)).toEqual([2, 3]);
    expect(answersOf(smallItems.one)).toEqual(['a', 'b', 'c']);
    expect(layout.ids).toEqual(['ticks', 'one', 'step']);
    expect([...layout.place]).toEqual([['ticks', 0], ['one', 1], ['step', 2]]);
    expect(layout.bits.map((bits) => [...bits])).toEqual([
      [['x', 1], ['y', 2], ['none', 4]],
      [['a', 1], ['b', 2], ['c', 4]],
      [[2, 1], [3, 2]],
    ]);
    expect(layout.full).toEqual([7, 7, 3]);
    expect(layout.several).toEqual([true, false, false]);
    expect(layout.every).toEqual([7, 7, 3, 0, 0, 0]);
    expect(layout.says[ONE]).toEqual(['a', 'b', 'c'].map((answer) => [{ item: 'one', answer }]));
  });

  it('an item may have 31 answers, and no more', () => {
    const withSteps = (max: number) => layoutOf({ fine: { kind: 'scale', min: 0, max: 1 }, long: { kind: 'scale', min: 1, max } });
    expect(withSteps(31).full[1]).toBe(2 ** 31 - 1);
    expect(() => withSteps(32)).toThrow('long has more than 31 answers');
  });

  it('bits are counted', () => {
    expect([0, 1, 2, 3, 0b1011, 2 ** 31 - 1].map(ones)).toEqual([0, 1, 1, 2, 3, 31]);
  });
});

describe('the set of all complete answer sets that say as much', () => {
  it('leaves open what is not answered', () => {
    expect(setOf(layout, {})).toEqual([7, 7, 3, 0, 0, 0]);
    expect(setOf(layout, { one: undefined })).toEqual([7, 7, 3, 0, 0, 0]);
    expect(setOf(layout, { one: 'b' })).toEqual([7, 2, 3, 0, 2, 0]);
    expect(setOf(layout, { step: 3, ticks: ['y', 'x'] })).toEqual([3, 7, 2, 3, 0, 2]);
  });

  it('does not mind the order of the answers, nor what it does not know', () => {
    const inOrder = setOf(layout, { ticks: ['none'], one: 'c', step: 2 });
    expect(inOrder).toEqual([4, 4, 1, 4, 4, 1]);
    expect(setOf(layout, { step: 2, one: 'c', ticks: ['none'] })).toEqual(inOrder);
    expect(setOf(layout, { colour: 'red', one: 'd', ticks: [], step: 4 })).toEqual(layout.every);
    expect(setOf(layout, { ticks: ['z', 'x'] })).toEqual([1, 7, 3, 1, 0, 0]);
    expect(layout.every).toEqual([7, 7, 3, 0, 0, 0]);
  });

  it('is complete exactly where it has one member', () => {
    for (const set of allSets) expect(isComplete(layout, set), String(set)).toBe(membersOf(set).length === 1 && isSaid(set));
    expect(isComplete(layout, setOf(layout, { ticks: ['x'], one: 'a', step: 2 }))).toBe(true);
  });
});

/** A tick that must stand because no other may is not called said; only answers that were given are. */
const isSaid = (set: readonly number[]): boolean => set[TICKS] === set[TICKS + 3];

describe('parts of a set', () => {
  const masks = (at: number) => Array.from({ length: (layout.full[at] ?? 0) + 1 }, (_, mask) => mask);

  it('within holds the members whose answer has no other bit', () => {
    for (const set of allSets) {
      for (const at of [TICKS, ONE, STEP]) {
        for (const mask of masks(at)) {
          const part = within(layout, set, at, mask);
          const wanted = membersOf(set).filter((bits) => (bits[at] & ~mask) === 0);
          expect(part === null ? [] : membersOf(part), `${set} ${at} ${mask}`).toEqual(wanted);
          expect(part === null, `${set} ${at} ${mask}`).toBe(wanted.length === 0);
        }
      }
    }
  });

  it('split makes two halves that have no member in common, and together all', () => {
    for (const set of allSets) {
      for (const at of [TICKS, ONE, STEP]) {
        for (const mask of masks(at)) {
          const free = (set[at] ?? 0) & mask & ~(set[at + 3] ?? 0);
          const open = at === TICKS ? free !== 0 : free !== 0 && ((set[at] ?? 0) & ~mask) !== 0;
          if (!open) continue;
          const halves = split(layout, set, at, mask);
          const found = halves.flatMap(membersOf);
          expect(new Set(found).size, `${set} ${at} ${mask}`).toBe(found.length);
          expect(new Set(found)).toEqual(new Set(membersOf(set)));
          const [first] = halves;
          expect(membersOf(first ?? []).every((bits) => (bits[at] & mask) !== 0)).toBe(true);
        }
      }
    }
  });

  it('a set that was split is as it was', () => {
    const set = setOf(layout, {});
    split(layout, set, TICKS, X | Y);
    within(layout, set, ONE, 1);
    expect(set).toEqual(layout.every);
  });

  it('one half is left where the other would be without an answer', () => {
    expect(split(layout, [X, 7, 3, 0, 0, 0], TICKS, X)).toEqual([[X, 7, 3, X, 0, 0]]);
    expect(split(layout, [7, 1, 3, 0, 1, 0], ONE, 1)).toEqual([[7, 1, 3, 0, 1, 0]]);
    expect(split(layout, [7, 1, 3, 0, 1, 0], ONE, 6)).toEqual([[7, 1, 3, 0, 1, 0]]);
    expect(split(layout, layout.every, TICKS, Y | NONE)).toEqual([[7, 7, 3, Y, 0, 0], [X | NONE, 7, 3, 0, 0, 0]]);
    expect(split(layout, layout.every, ONE, 2)).toEqual([[7, 2, 3, 0, 2, 0], [7, 5, 3, 0, 0, 0]]);
  });

  it('a set is as large as it has members', () => {
    for (const set of allSets) expect(sizeOf(layout, set), String(set)).toBe(BigInt(membersOf(set).length));
    expect(sizeOf(layout, layout.every)).toBe(42n);
  });
});

describe('one member of a set', () => {
  it('is in it', () => {
    for (const set of allSets) {
      const [ticks = 0, one = 0, step = 0, ...again] = oneOf(layout, set);
      expect(again).toEqual([ticks, one, step]);
      expect(isIn(set, [ticks, one, step]), String(set)).toBe(true);
    }
  });

  it('has the first of single options, and of ticks those that must stand or else the last', () => {
    expect(oneOf(layout, layout.every).slice(0, 3)).toEqual([NONE, 1, 1]);
    expect(oneOf(layout, [7, 6, 2, X | Y, 0, 0]).slice(0, 3)).toEqual([X | Y, 2, 2]);
    expect(oneOf(layout, [3, 4, 3, 0, 4, 0]).slice(0, 3)).toEqual([Y, 4, 1]);
  });

  it('reads as answers, and back', () => {
    expect(memberOf(layout, layout.every)).toEqual({ ticks: ['none'], one: 'a', step: 2 });
    expect(memberOf(layout, asSet([3, 4, 2]))).toEqual({ ticks: ['x', 'y'], one: 'c', step: 3 });
    for (const set of allSets) expect(setOf(layout, memberOf(layout, set))).toEqual(oneOf(layout, set));
  });

  it('can be mixed with another, item by item', () => {
    const [one, other] = [asSet([1, 2, 1]), asSet([4, 1, 2])];
    expect(mixed(layout, one, other, 0)).toEqual(other);
    expect(mixed(layout, one, other, 0b111)).toEqual(one);
    expect(mixed(layout, one, other, 1 << ONE)).toEqual([4, 2, 2, 4, 2, 2]);
    expect(mixed(layout, one, other, (1 << TICKS) | (1 << STEP))).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
