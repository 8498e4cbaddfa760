import { describe, expect, it } from 'vitest';
import { isComplete, setOf } from '../../src/engine/answer-set.ts';
import { createChains, end } from '../../src/engine/chain.ts';
import { ALL, ANY, createFormulas, type Formula, NEVER, substitute } from '../../src/engine/formula.ts';
import { layoutOf } from '../../src/engine/layout.ts';
import { createSearch } from '../../src/engine/search.ts';
import { createReader, FAILS, HOLDS, UNKNOWN } from '../../src/engine/verdict.ts';
import { allBits, allSets, asSet, type Bits, membersOf, ONE, type Said, smallItems, STEP, TICKS } from '../support/small.ts';

/** Formulas of every kind, in one another, made anew: with what each of them means. */
const anew = () => {
  const formulas = createFormulas(layoutOf(structuredClone(smallItems)));
  const said = (formula: Formula, holds: Said['holds']): Said => ({ formula, holds });
  const bit = (at: 0 | 1 | 2, mask: number): Said => said(formulas.literal(at, mask), (bits) => (bits[at] & mask) !== 0);
  const numbers = (of: readonly Said[]) => of.map(({ formula }) => formula);
  const and = (...of: Said[]): Said => said(formulas.all(numbers(of)), (bits) => of.every(({ holds }) => holds(bits)));
  const or = (...of: Said[]): Said => said(formulas.any(numbers(of)), (bits) => of.some(({ holds }) => holds(bits)));
  const no = (of: Said): Said => said(formulas.not(of.formula), (bits) => !of.holds(bits));
  const some = (count: number, ...of: Said[]): Said => said(formulas.atLeast(count, numbers(of)), (bits) => of.filter(({ holds }) => holds(bits)).length >= count);
  const [x, y, none, a, b, c, low, high] = [bit(TICKS, 1), bit(TICKS, 2), bit(TICKS, 4), bit(ONE, 1), bit(ONE, 2), bit(ONE, 4), bit(STEP, 1), bit(STEP, 2)] as const;
  const never = and(x, no(bit(TICKS, 3)));
  const list: readonly Said[] = [
    x, no(y), a, no(b), low, and(x, a), or(x, a), no(and(x, a)), no(or(x, and(b, low))),
    some(2, x, a, low), some(2, y, a, low, and(x, c)), some(3, x, y, b, low), some(3, none, y, and(a, low), or(c, high)), no(some(2, x, a, low)),
    or(some(2, x, y, low), and(a, high)), and(some(2, x, y, none), no(a)),
    and(or(x, a), or(y, low), no(and(a, low))), or(and(x, a), and(y, b), and(none, high)), and(or(and(x, no(y)), and(low, a)), no(and(x, low))),
    or(and(x, low), a), and(or(x, low), no(and(x, low))), never, or(never, a), and(or(x, never), or(b, low)), no(or(never, and(y, c))),
  ];
  return { formulas, list, never, x, a, low, and, or, no, some };
};

const turned = (members: readonly Bits[], bits: Bits, at: number): Bits[] => members.filter((other) => other.every((mask, place) => place === at || mask === bits[place]));
const someSets = allSets.filter((_, place) => place % 7 === 0 || place === allSets.length - 1);

describe('formulas of every kind', () => {
  it('say what is meant of each whole answer set, read or followed', () => {
    const { formulas, list } = anew();
    const [reader, chains] = [createReader(formulas), createChains(formulas)];
    for (const [place, { formula, holds }] of list.entries()) {
      const begin = chains.ask(formula, end(3), end(8));
      for (const bits of allBits) {
        const set = asSet(bits);
        reader.read(set);
        const found = [reader.verdict(formula), chains.holds(formula, set), chains.follow(begin, set)];
        expect(found, `${place} ${bits}`).toEqual(holds(bits) ? [HOLDS, true, 3] : [FAILS, false, 8]);
      }
    }
    const next = chains.among(list.map(({ formula }) => formula));
    for (const bits of allBits) {
      for (let from = 0; from <= list.length; from += 5) {
        const first = list.findIndex(({ holds }, place) => place >= from && holds(bits));
        expect(next(from, asSet(bits))).toBe(first === -1 ? list.length : first);
      }
    }
  });

  it('are sure of a set only where all its members agree, and where an answer tells, they are', () => {
    const { formulas, list } = anew();
    const reader = createReader(formulas);
    for (const set of someSets) {
      reader.read(set);
      const members = membersOf(set);
      for (const [place, { formula, holds }] of list.entries()) {
        const found = reader.verdict(formula);
        const held = members.filter(holds).length;
        if (found !== UNKNOWN) expect(held, `${place} ${set}`).toBe(found === HOLDS ? members.length : 0);
        else expect(reader.waitsFor(formula), `${place} ${set}`).not.toBeNull();
      }
    }
  });

  it('are found, counted and gone through wherever they hold', () => {
    const { formulas, list } = anew();
    const search = createSearch(formulas);
    for (const set of someSets) {
      const members = membersOf(set);
      for (const [place, { formula, holds }] of list.entries()) {
        const name = `${place} ${set}`;
        const held = members.filter(holds);
        const part = search.find(set, formula);
        const found = part === null ? [] : membersOf(part);
        expect(found.length > 0, name).toBe(held.length > 0);
        expect(found.every((bits) => held.includes(bits)), name).toBe(true);
        expect(search.count(set, formula), name).toBe(BigInt(held.length));
        let seen = 0;
        search.visit(set, formula, (half, said) => {
          seen += membersOf(half).filter((bits) => holds(bits) === said).length;
        });
        expect(seen, name).toBe(members.length);
      }
    }
  });

  it('depend on an answer exactly where two members differ in it alone, and behind a gate only where that holds', () => {
    const { formulas, list, never, no, x, a, low, and } = anew();
    const search = createSearch(formulas);
    const gates = [low, no(a), and(x, low), never];
    for (const set of someSets.filter((_, place) => place % 2 === 0)) {
      const members = membersOf(set);
      for (const at of [TICKS, ONE, STEP]) {
        for (const [place, { formula, holds }] of list.entries()) {
          const name = `${place} ${at} ${set}`;
          const turning = members.filter((bits) => turned(members, bits, at).some((other) => holds(other) !== holds(bits)));
          const part = search.turn(set, formula, at);
          expect(part !== null, name).toBe(turning.length > 0);
          expect(part === null || membersOf(part).every((bits) => turning.includes(bits)), name).toBe(true);
          for (const gate of gates.filter((each) => ((formulas.reads[each.formula] ?? 0) & (1 << at)) === 0))
            expect(search.dependsOn(set, formula, at, gate.formula), name).toBe(turning.some(gate.holds));
        }
      }
    }
  });

  it('with an answer put in say what they say where it is given', () => {
    const { formulas, list } = anew();
    const chains = createChains(formulas);
    for (const at of [TICKS, ONE, STEP]) {
      for (const bit of at === STEP ? [1, 2] : [1, 2, 4]) {
        const put = substitute(formulas, at, (mask) => ((mask & bit) === 0 ? NEVER : formulas.not(NEVER)));
        for (const [place, { formula, holds }] of list.entries()) {
          const made = put(formula);
          expect((formulas.reads[made] ?? 0) & (1 << at), `${place} ${at} ${bit}`).toBe(0);
          for (const bits of allBits) {
            const given = bits.map((mask, other) => (other === at ? bit : mask)) as unknown as Bits;
            expect(chains.holds(made, asSet(bits)), `${place} ${at} ${bit} ${bits}`).toBe(holds(given));
          }
        }
      }
    }
  });

  it('know which items they read, and are kept once', () => {
    const { formulas, some, x, low, and, or } = anew();
    const { kinds, parts, reads, places, masks, counts, literal, all, any } = formulas;
    expect([kinds[0], parts[0], kinds[1], parts[1]]).toEqual([ANY, [], ALL, []]);
    expect([places[x.formula], masks[x.formula], reads[x.formula]]).toEqual([TICKS, 1, 1 << TICKS]);
    const y = { formula: literal(TICKS, 2), holds: () => true };
    const two = some(2, x, y, low).formula;
    expect([reads[two], counts[two]]).toEqual([(1 << TICKS) | (1 << STEP), 2]);
    expect(some(2, low, y, x).formula).toBe(two);
    expect([reads[and(x, low).formula], reads[or(x, low).formula]]).toEqual([0b101, 0b101]);
    expect(all([x.formula, all([]), any([])])).toBe(NEVER);
  });
});

describe('a reader', () => {
  it('says that a formula waits for an item only where a part that reads it is undecided', () => {
    const { formulas, list: _list, x, a, low, and, or } = anew();
    const reader = createReader(formulas);
    const either = or(and(x, low), a).formula;
    reader.read([7, 7, 3, 0, 0, 0]);
    expect([TICKS, ONE, STEP].map((at) => reader.waitForItem([either], at))).toEqual([true, true, true]);
    // High: what reads the ticks has failed, though the whole is open.
    reader.read([7, 7, 2, 0, 0, 2]);
    expect([TICKS, ONE, STEP].map((at) => reader.waitForItem([either], at))).toEqual([false, true, false]);
    expect(reader.waitForItem([x.formula, either], ONE)).toBe(true);
    expect(reader.waitForItem([x.formula, either], TICKS)).toBe(true);
  });

  it('waits beside an item for what leaves that item to decide', () => {
    const { formulas, x, a, low, and, or, some } = anew();
    const reader = createReader(formulas);
    reader.read([7, 7, 3, 0, 0, 0]);
    const besides = (formula: number) => reader.waitsFor(formula, TICKS);
    expect(besides(and(x, a).formula)).toEqual({ at: ONE, mask: 1, wanted: true });
    expect(besides(or(x, a).formula)).toEqual({ at: ONE, mask: 1, wanted: false });
    expect(besides(or(and(x, a), low).formula)).toMatchObject({ at: STEP, wanted: false });
    expect(besides(and(or(x, a), low).formula)).toMatchObject({ at: STEP, wanted: true });
    expect(besides(some(2, x, a, low).formula)).toMatchObject({ wanted: true });
    expect(besides(x.formula)).toBeNull();
  });
});

describe('the layout of a questionnaire that was never read before', () => {
  it('leaves everything open at first', () => {
    const { every, several, full, bits } = layoutOf(structuredClone(smallItems));
    expect(every).toEqual([7, 7, 3, 0, 0, 0]);
    expect(several).toEqual([true, false, false]);
    expect(full).toEqual([7, 7, 3]);
    expect(bits.map(({ size }) => size)).toEqual([3, 3, 2]);
  });

  it('is complete where every answer is given, wherever the ticks stand', () => {
    const turnedRound = layoutOf({ one: smallItems.one, ticks: smallItems.ticks });
    expect(isComplete(turnedRound, setOf(turnedRound, { one: 'a', ticks: ['x'] }))).toBe(true);
    expect(isComplete(turnedRound, setOf(turnedRound, { one: 'a' }))).toBe(false);
  });
});
