import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '#engine';
import { createChains, end } from '../../src/engine/chain.ts';
import { ALWAYS, NEVER } from '../../src/engine/formula.ts';
import { createReader, FAILS, HOLDS, UNKNOWN } from '../../src/engine/verdict.ts';
import { allBits, allSets, asSet, formulas, layout, membersOf, ONE, statements, STEP, TICKS } from '../support/small.ts';

const { literal, all, any, not, atLeast } = formulas;
const reader = createReader(formulas);
const chains = createChains(formulas);
const verdict = (set: AnswerSet, formula: number): number => {
  reader.read(set);
  return reader.verdict(formula);
};

const [x, a, low] = [literal(TICKS, 1), literal(ONE, 1), literal(STEP, 1)] as const;

describe('a formula read on a set', () => {
  it('holds or fails where it does so for every member that is in the set', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(...allSets), ({ formula, holds }, set) => {
        const found = verdict(set, formula);
        const members = membersOf(set);
        if (found === HOLDS) expect(members.every(holds)).toBe(true);
        if (found === FAILS) expect(members.some(holds)).toBe(false);
        if (found === UNKNOWN) expect(members.length).toBeGreaterThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('a literal is unknown exactly where members differ', () => {
    for (const at of [TICKS, ONE, STEP]) {
      for (let mask = 1; mask < (layout.full[at] ?? 0); mask += 1) {
        for (const set of allSets) {
          const held = membersOf(set).filter((bits) => (bits[at] & mask) !== 0).length;
          const wanted = held === 0 ? FAILS : held === membersOf(set).length ? HOLDS : UNKNOWN;
          expect(verdict(set, literal(at, mask)), `${set} ${at} ${mask}`).toBe(wanted);
        }
      }
    }
  });

  it.each([
    ['never', NEVER, FAILS],
    ['always', ALWAYS, HOLDS],
    ['all, one unknown', all([x, a]), UNKNOWN],
    ['all, one fails', all([x, a, not(low)]), FAILS],
    ['any, one unknown', any([x, a]), UNKNOWN],
    ['any, one holds', any([x, a, low]), HOLDS],
    ['not, of what is unknown', not(all([x, a])), UNKNOWN],
    ['two of three, one holds', atLeast(2, [x, a, low]), UNKNOWN],
    ['two of three, one fails', atLeast(2, [x, a, not(low)]), UNKNOWN],
    ['two of four, two hold', atLeast(2, [low, x, a, any([low, a])]), HOLDS],
    ['three of four, two fail', atLeast(3, [not(low), x, a, all([x, not(low)])]), FAILS],
  ])('%s', (_says, formula, wanted) => {
    expect(verdict([7, 7, 1, 0, 0, 1], formula)).toBe(wanted);
  });

  it('is read anew on each set', () => {
    const formula = all([x, a]);
    expect([asSet([1, 1, 1]), asSet([1, 2, 1]), asSet([1, 1, 2])].map((set) => verdict(set, formula))).toEqual([HOLDS, FAILS, HOLDS]);
  });
});

describe('what an undecided formula waits for', () => {
  const waitsFor = (set: AnswerSet, formula: number, besides?: number) => {
    reader.read(set);
    return reader.waitsFor(formula, besides);
  };
  const open = layout.every;

  it('is a literal that the set does not decide, and wanted so that the formula holds', () => {
    expect(waitsFor(open, x)).toEqual({ at: TICKS, mask: 1, wanted: true });
    expect(waitsFor(open, not(x))).toEqual({ at: TICKS, mask: 1, wanted: false });
    expect(waitsFor(open, not(all([x, a])))).toEqual({ at: TICKS, mask: 1, wanted: false });
    expect(waitsFor([1, 7, 3, 1, 0, 0], all([x, a]))).toEqual({ at: ONE, mask: 1, wanted: true });
    expect(waitsFor(open, all([not(all([x, not(all([a, low]))])), low]))).toMatchObject({ wanted: true });
  });

  it('is nothing where the formula is decided', () => {
    expect(waitsFor(open, ALWAYS)).toBeNull();
    expect(waitsFor(asSet([1, 1, 1]), all([x, a]))).toBeNull();
    expect(waitsFor(asSet([2, 1, 1]), all([x, a]))).toBeNull();
  });

  it('beside an item is wanted so that the formula goes on waiting for that item', () => {
    expect(waitsFor(open, x, TICKS)).toBeNull();
    expect(waitsFor(open, all([x, a]), TICKS)).toEqual({ at: ONE, mask: 1, wanted: true });
    expect(waitsFor(open, any([x, a]), TICKS)).toEqual({ at: ONE, mask: 1, wanted: false });
    expect(waitsFor(open, any([x, all([a, low])]), TICKS)).toEqual({ at: ONE, mask: 1, wanted: false });
    expect(waitsFor(open, any([low, all([x, a])]), TICKS)).toMatchObject({ wanted: false, at: STEP });
    expect(waitsFor([7, 7, 2, 0, 0, 2], any([low, all([x, a])]), TICKS)).toEqual({ at: ONE, mask: 1, wanted: true });
    expect(waitsFor(open, not(any([x, a])), TICKS)).toEqual({ at: ONE, mask: 1, wanted: false });
    expect(waitsFor(open, atLeast(2, [x, a, low]), TICKS)).toMatchObject({ wanted: true });
  });

  it('tells whether any of several formulas waits for an item', () => {
    const wait = (set: AnswerSet, of: readonly number[], at: number): boolean => {
      reader.read(set);
      return reader.waitForItem(of, at);
    };
    expect(wait(open, [x], TICKS)).toBe(true);
    expect(wait(open, [x], ONE)).toBe(false);
    expect(wait(open, [], TICKS)).toBe(false);
    expect(wait(open, [a, all([x, low])], TICKS)).toBe(true);
    expect(wait([7, 7, 2, 0, 0, 2], [a, all([x, low])], TICKS)).toBe(false);
    expect(wait(asSet([1, 1, 1]), [x, any([x, a])], TICKS)).toBe(false);
    // A part that two formulas share is looked at for each of them.
    expect(wait([7, 1, 3, 0, 1, 0], [all([a, low]), all([x, a, low])], TICKS)).toBe(true);
  });
});

describe('a formula followed as a chain of questions', () => {
  it('says of a complete answer set what the formula says', () => {
    fc.assert(
      fc.property(statements, ({ formula, holds }) => {
        for (const bits of allBits) {
          expect(chains.holds(formula, asSet(bits)), String(bits)).toBe(holds(bits));
          expect(verdict(asSet(bits), formula)).toBe(holds(bits) ? HOLDS : FAILS);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('goes on to other formulas, and ends with the number of the end', () => {
    fc.assert(
      fc.property(statements, statements, (first, second) => {
        const { ask, follow } = createChains(formulas);
        const begin = ask(first.formula, ask(second.formula, end(7), end(5)), ask(second.formula, end(0), end(9)));
        for (const bits of allBits) {
          const wanted = first.holds(bits) ? (second.holds(bits) ? 7 : 5) : second.holds(bits) ? 0 : 9;
          expect(follow(begin, asSet(bits))).toBe(wanted);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('goes through the formulas of a list that hold, in order', () => {
    fc.assert(
      fc.property(fc.array(statements, { maxLength: 5 }), (list) => {
        const next = createChains(formulas).among(list.map(({ formula }) => formula));
        for (const bits of allBits) {
          const found: number[] = [];
          for (let place = next(0, asSet(bits)); place < list.length; place = next(place + 1, asSet(bits))) found.push(place);
          expect(found).toEqual(list.flatMap(({ holds }, place) => (holds(bits) ? [place] : [])));
          expect(next(list.length, asSet(bits))).toBe(list.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not ask again what the last answer told', () => {
    const { ask } = createChains(formulas);
    const wider = literal(ONE, 3);
    const low2 = ask(low, end(1), end(0));
    // Whoever chose the first option chose one of the first two; whoever chose none of the two did not choose the first.
    expect(ask(a, ask(wider, end(1), end(0)), low2)).toBe(ask(a, end(1), low2));
    expect(ask(wider, low2, ask(a, end(1), end(0)))).toBe(ask(wider, low2, end(0)));
    // One option excludes the other, but one tick does not.
    expect(ask(a, ask(literal(ONE, 2), end(1), end(0)), low2)).toBe(ask(a, end(0), low2));
    expect(ask(x, ask(literal(TICKS, 2), end(1), end(0)), low2)).not.toBe(ask(x, end(0), low2));
    // Where both ways lead to one place, nothing is asked.
    expect(ask(a, low2, low2)).toBe(low2);
  });

  it('grows as long as formulas come', () => {
    const { ask, follow } = createChains(formulas);
    const long = Array.from({ length: 700 }, (_, place) => end(place)).reduce((next, last) => ask(x, next, ask(a, last, ask(low, next, last))));
    expect(follow(long, asSet([2, 1, 1]))).toBe(699);
    expect(follow(long, asSet([1, 1, 1]))).toBe(0);
  });
});
