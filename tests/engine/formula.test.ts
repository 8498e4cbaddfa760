import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, AT_LEAST, createFormulas, LITERAL, NEVER, NOT, substitute } from '../../src/engine/formula.ts';
import { allBits, type Bits, formulas as shared, layout, ONE, statements, STEP, TICKS } from '../support/small.ts';

const fresh = () => createFormulas(layout);

describe('formulas are kept once, in their simplest form', () => {
  const { literal, all, any, not, atLeast, kinds, parts, masks, counts, reads, places } = fresh();
  const [x, y, a, b, low] = [literal(TICKS, 1), literal(TICKS, 2), literal(ONE, 1), literal(ONE, 2), literal(STEP, 1)] as const;

  it('never and always are the first two', () => {
    expect([NEVER, ALWAYS]).toEqual([0, 1]);
    expect([any([]), all([])]).toEqual([NEVER, ALWAYS]);
    expect([reads[NEVER], reads[ALWAYS]]).toEqual([0, 0]);
  });

  it('equal ones have one number', () => {
    expect(literal(TICKS, 1)).toBe(x);
    expect(all([x, a])).toBe(all([a, x]));
    expect(any([x, a])).toBe(any([a, x, x]));
    expect(all([x, a])).not.toBe(any([x, a]));
  });

  it('a literal without a bit never holds, and one with every bit always does', () => {
    expect([literal(STEP, 0), literal(STEP, 4), literal(STEP, 3), literal(STEP, 7)]).toEqual([NEVER, NEVER, ALWAYS, ALWAYS]);
    expect(literal(STEP, 5)).toBe(low);
    expect([kinds[x], places[x], masks[x], reads[x]]).toEqual([LITERAL, TICKS, 1, 1 << TICKS]);
  });

  it('not turns round twice into nothing, and into other bits where one answer excludes the others', () => {
    expect([not(NEVER), not(ALWAYS)]).toEqual([ALWAYS, NEVER]);
    expect(not(not(x))).toBe(x);
    expect(not(a)).toBe(literal(ONE, 6));
    expect(kinds[not(x)]).toBe(NOT);
    expect(kinds[not(all([x, a]))]).toBe(NOT);
    expect(not(not(all([x, a])))).toBe(all([x, a]));
  });

  it('what is in all or any of something is laid flat', () => {
    expect(all([x, all([a, low])])).toBe(all([x, a, low]));
    expect(any([x, any([a, low])])).toBe(any([x, a, low]));
    expect(parts[all([x, any([a, low])])]).toHaveLength(2);
    expect(all([x])).toBe(x);
    expect(any([x])).toBe(x);
  });

  it('what always holds leaves all, what never holds ends it, and the other way round for any', () => {
    expect([all([x, ALWAYS]), all([x, NEVER]), any([x, NEVER]), any([x, ALWAYS])]).toEqual([x, NEVER, x, ALWAYS]);
  });

  it('literals of one item are put together where that says the same', () => {
    expect(any([x, y])).toBe(literal(TICKS, 3));
    expect(any([a, b])).toBe(literal(ONE, 3));
    expect(all([literal(ONE, 3), literal(ONE, 6)])).toBe(b);
    expect(all([a, b])).toBe(NEVER);
    expect(any([literal(STEP, 1), literal(STEP, 2)])).toBe(ALWAYS);
    // Two ticks can stand together.
    expect(parts[all([x, y])]).toEqual([x, y]);
  });

  it('something and its opposite are never both so, and one of them always is', () => {
    expect(all([x, not(x)])).toBe(NEVER);
    expect(any([x, not(x)])).toBe(ALWAYS);
    expect(all([low, any([x, a]), not(any([x, a]))])).toBe(NEVER);
  });

  it('so many of several is all, any, always or never where it can be', () => {
    const three = [x, a, low] as const;
    expect([atLeast(0, three), atLeast(-1, three), atLeast(4, three)]).toEqual([ALWAYS, ALWAYS, NEVER]);
    expect([atLeast(1, three), atLeast(3, three)]).toEqual([any(three), all(three)]);
    const two = atLeast(2, three);
    expect([kinds[two], counts[two], reads[two]]).toEqual([AT_LEAST, 2, 0b111]);
    expect(atLeast(2, [low, x, a])).toBe(two);
    expect(atLeast(3, [...three, ALWAYS])).toBe(two);
    expect(atLeast(2, [...three, NEVER])).toBe(two);
    expect(atLeast(1, [...three, ALWAYS])).toBe(ALWAYS);
    expect(atLeast(2, [x, NEVER])).toBe(NEVER);
  });

  it('a formula knows which items it reads', () => {
    expect(reads[all([x, low])]).toBe((1 << TICKS) | (1 << STEP));
    expect(reads[not(all([x, low]))]).toBe((1 << TICKS) | (1 << STEP));
  });
});

describe('an answer put into a formula', () => {
  it('says what the formula says where that answer is given', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(1, 2, 4), ({ formula, holds }, bit) => {
        const put = substitute(shared, ONE, (mask) => ((mask & bit) === 0 ? NEVER : ALWAYS))(formula);
        expect((shared.reads[put] ?? 0) & (1 << ONE)).toBe(0);
        for (const [ticks, , step] of allBits) {
          const bits: Bits = [ticks, bit, step];
          expect(truth(put, bits)).toBe(holds(bits));
        }
      }),
    );
  });

  it('leaves a formula that does not read the item as it is', () => {
    const { literal, all } = shared;
    const formula = all([literal(TICKS, 1), literal(STEP, 1)]);
    expect(substitute(shared, ONE, () => NEVER)(formula)).toBe(formula);
  });
});

/** A formula, read off its parts. */
const truth = (formula: number, bits: Bits): boolean => {
  const { kinds, parts, places, masks, counts } = shared;
  const of = (parts[formula] ?? []).map((part) => truth(part, bits));
  switch (kinds[formula]) {
    case LITERAL:
      return ((bits[places[formula] as 0] ?? 0) & (masks[formula] ?? 0)) !== 0;
    case NOT:
      return !of[0];
    case AT_LEAST:
      return of.filter(Boolean).length >= (counts[formula] ?? 0);
    case 1:
      return of.every(Boolean);
    default:
      return of.some(Boolean);
  }
};

describe('however a formula was simplified', () => {
  it('it says what was meant', () => {
    fc.assert(
      fc.property(statements, ({ formula, holds }) => {
        for (const bits of allBits) expect(truth(formula, bits), String(bits)).toBe(holds(bits));
      }),
      { numRuns: 400 },
    );
  });
});
