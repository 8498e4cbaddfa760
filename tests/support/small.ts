import fc from 'fast-check';
import type { AnswerSet, Items } from '#engine';
import { ALWAYS, createFormulas, type Formula, NEVER } from '../../src/engine/formula.ts';
import { layoutOf } from '../../src/engine/layout.ts';

/** Three questions, one of each kind: so few answers that every set of answer sets can be looked through. */
export const smallItems = {
  ticks: { kind: 'multiple', options: ['x', 'y', 'none'], exclusive: ['none'] },
  one: { kind: 'single', options: ['a', 'b', 'c'] },
  step: { kind: 'scale', min: 2, max: 3 },
} as const satisfies Items;

export const [TICKS, ONE, STEP] = [0, 1, 2] as const;
export const layout = layoutOf(smallItems);

/** The bits of one answer to each item. */
export type Bits = readonly [ticks: number, one: number, step: number];

const upTo = (most: number): number[] => Array.from({ length: most }, (_, place) => place + 1);

/** Every complete answer set: 7 ways to tick, 3 options, 2 steps. */
export const allBits: readonly Bits[] = upTo(7).flatMap((ticks) => [1, 2, 4].flatMap((one) => [1, 2].map((step): Bits => [ticks, one, step])));

export const asSet = (bits: Bits): AnswerSet => [...bits, ...bits];

const parts = upTo(7).flatMap((may) => upTo(8).map((must) => [may, must - 1] as const)).filter(([may, must]) => (must & ~may) === 0);
const options = (most: number) => upTo(most).map((may) => [may, (may & (may - 1)) === 0 ? may : 0] as const);

/** Every set of answer sets that can be written down. */
export const allSets: readonly AnswerSet[] = parts.flatMap(([ticks, ticked]) =>
  options(7).flatMap(([one, said]) => options(3).map(([step, chosen]) => [ticks, one, step, ticked, said, chosen])),
);

/** Whether a complete answer set is in a set. */
export const isIn = (set: AnswerSet, bits: Bits): boolean =>
  bits.every((mask, at) => (mask & ~(set[at] ?? 0)) === 0 && ((set[at + 3] ?? 0) & ~mask) === 0);

export const membersOf = (set: AnswerSet): Bits[] => allBits.filter((bits) => isIn(set, bits));

/** A statement about the three answers, said in two ways: as a formula, and as a plain function. */
export interface Said {
  readonly formula: Formula;
  readonly holds: (bits: Bits) => boolean;
}

export const formulas = createFormulas(layout);
const { literal, all, any, not, atLeast } = formulas;

const literals: fc.Arbitrary<Said> = fc
  .tuple(fc.constantFrom(TICKS, ONE, STEP), fc.integer({ min: 0, max: 7 }))
  .map(([at, mask]) => ({ formula: literal(at, mask), holds: (bits) => (bits[at] & mask) !== 0 }));

/** Any statement of a few parts. */
export const statements: fc.Arbitrary<Said> = fc.letrec<{ said: Said; several: Said[] }>((tie) => ({
  several: fc.array(tie('said'), { maxLength: 3 }),
  said: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    literals,
    fc.constantFrom<Said>({ formula: ALWAYS, holds: () => true }, { formula: NEVER, holds: () => false }),
    tie('several').map((of): Said => ({ formula: all(of.map(({ formula }) => formula)), holds: (bits) => of.every(({ holds }) => holds(bits)) })),
    tie('several').map((of): Said => ({ formula: any(of.map(({ formula }) => formula)), holds: (bits) => of.some(({ holds }) => holds(bits)) })),
    tie('said').map((of): Said => ({ formula: not(of.formula), holds: (bits) => !of.holds(bits) })),
    fc.tuple(fc.integer({ min: 0, max: 3 }), tie('several')).map(([count, of]): Said => ({
      formula: atLeast(count, of.map(({ formula }) => formula)),
      holds: (bits) => of.filter(({ holds }) => holds(bits)).length >= count,
    })),
  ),
})).said;
