import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, NEVER } from '../../src/engine/formula.ts';
import { createSearch } from '../../src/engine/search.ts';
import { allSets, type Bits, formulas, isIn, layout, membersOf, ONE, statements, STEP, TICKS } from '../support/small.ts';

const { literal, all, any, not } = formulas;
const search = createSearch(formulas);
const sets = fc.constantFrom(...allSets);
const items = fc.constantFrom(TICKS, ONE, STEP);
const many = { numRuns: 2000 };

/** Members that differ from this one in the answer to one item alone. */
const turned = (members: readonly Bits[], bits: Bits, at: number): Bits[] =>
  members.filter((other) => other.every((mask, place) => place === at || mask === bits[place]));

describe('the search', () => {
  it('finds a part throughout which a formula holds, wherever it holds for any member', () => {
    fc.assert(
      fc.property(statements, sets, ({ formula, holds }, set) => {
        const part = search.find(set, formula);
        const found = part === null ? [] : membersOf(part);
        expect(found.length > 0).toBe(membersOf(set).some(holds));
        expect(found.every((bits) => isIn(set, bits) && holds(bits))).toBe(true);
      }),
      many,
    );
  });

  it('counts the members for which it holds', () => {
    fc.assert(
      fc.property(statements, sets, ({ formula, holds }, set) => {
        expect(search.count(set, formula)).toBe(BigInt(membersOf(set).filter(holds).length));
      }),
      many,
    );
    expect([search.count(layout.every, NEVER), search.count(layout.every, ALWAYS)]).toEqual([0n, 42n]);
  });

  it('visits parts that are together the whole, each of them decided', () => {
    fc.assert(
      fc.property(statements, sets, ({ formula, holds }, set) => {
        const seen: Bits[] = [];
        search.visit(set, formula, (part, said) => {
          const members = membersOf(part);
          expect(members.every((bits) => holds(bits) === said)).toBe(true);
          seen.push(...members);
        });
        expect(new Set(seen).size).toBe(seen.length);
        expect(new Set(seen)).toEqual(new Set(membersOf(set)));
      }),
      many,
    );
  });

  it('knows exactly whether a formula depends on the answer to one item', () => {
    fc.assert(
      fc.property(statements, sets, items, ({ formula, holds }, set, at) => {
        const members = membersOf(set);
        const wanted = members.some((bits) => turned(members, bits, at).some((other) => holds(other) !== holds(bits)));
        expect(search.dependsOn(set, formula, at)).toBe(wanted);
      }),
      many,
    );
  });

  it('the same where a gate holds that does not read the item', () => {
    fc.assert(
      fc.property(statements, statements, sets, items, (said, gate, set, at) => {
        fc.pre(((formulas.reads[gate.formula] ?? 0) & (1 << at)) === 0);
        const members = membersOf(set).filter(gate.holds);
        const wanted = members.some((bits) => turned(members, bits, at).some((other) => said.holds(other) !== said.holds(bits)));
        expect(search.dependsOn(set, said.formula, at, gate.formula)).toBe(wanted);
      }),
      many,
    );
  });

  it('gives the part in which that answer alone decides', () => {
    fc.assert(
      fc.property(statements, sets, items, ({ formula, holds }, set, at) => {
        const part = search.turn(set, formula, at);
        if (part === null) return;
        const members = membersOf(part);
        expect(members.every((bits) => isIn(set, bits))).toBe(true);
        for (const bits of members) expect(new Set(turned(members, bits, at).map(holds)).size).toBe(2);
      }),
      many,
    );
  });

  it('looks where the formula is nearer to what is looked for first', () => {
    const [x, a, low] = [literal(TICKS, 1), literal(ONE, 1), literal(STEP, 1)];
    expect(search.find(layout.every, not(x))).toEqual([6, 7, 3, 0, 0, 0]);
    expect(search.find(layout.every, x)).toEqual([7, 7, 3, 1, 0, 0]);
    expect(search.turn(layout.every, all([x, a]), TICKS)).toEqual([7, 1, 3, 0, 1, 0]);
    expect(search.turn(layout.every, any([x, a]), TICKS)).toEqual([7, 6, 3, 0, 0, 0]);
    expect(search.turn(layout.every, x, TICKS, low)).toEqual(layout.every);
    expect(search.turn(layout.every, x, TICKS, NEVER)).toBeNull();
    expect(search.turn(layout.every, x, ONE)).toBeNull();
  });
});
