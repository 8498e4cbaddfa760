import type { Item, Items } from './item.ts';

/** How the answers to one questionnaire are laid out in bits: one bit an option, or a step of a scale. */
export interface Layout {
  readonly items: Items;
  readonly ids: readonly string[];
  readonly place: ReadonlyMap<string, number>;
  /** By place: the bit of each answer. */
  readonly bits: readonly ReadonlyMap<string | number, number>[];
  /** By place, then by the number of the bit: the answer in words, as a list of one. */
  readonly says: readonly (readonly (readonly [{ readonly item: string; readonly answer: string | number }])[])[];
  /** By place: all bits of the item. */
  readonly full: readonly number[];
  /** By place: whether several options can stand together. */
  readonly several: readonly boolean[];
  /** Every answer set there is, as a set. */
  readonly every: readonly number[];
}

/** Every answer to an item that can be given alone: its options, or the steps of a scale. */
export const answersOf = (item: Item): readonly (string | number)[] =>
  item.kind === 'scale' ? Array.from({ length: item.max - item.min + 1 }, (_, step) => item.min + step) : item.options;

/** The bits of those answers to the item at a place that fit. */
export const maskOf = ({ bits }: Layout, at: number, fits: (answer: string | number) => boolean): number => {
  let mask = 0;
  for (const [answer, bit] of bits[at] as Layout['bits'][number]) if (fits(answer)) mask |= bit;
  return mask;
};

/** Throws where an item has more answers than there are bits; the content check says so first. */
export const layoutOf = (items: Items): Layout => {
  const ids = Object.keys(items);
  const each = ids.map((id) => items[id] as Item);
  const bits = each.map((item) => new Map(answersOf(item).map((answer, index) => [answer, 1 << index])));
  const full = bits.map(({ size }) => 2 ** size - 1);
  const tooMany = ids.find((_, at) => (bits[at] as Layout['bits'][number]).size > 31);
  if (tooMany !== undefined) throw new Error(`${tooMany} has more than 31 answers`);
  return {
    items,
    ids,
    place: new Map(ids.map((id, at) => [id, at])),
    bits,
    says: ids.map((item, at) => answersOf(each[at] as Item).map((answer) => [{ item, answer }] as const)),
    full,
    several: each.map(({ kind }) => kind === 'multiple'),
    every: [...full, ...full.map(() => 0)],
  };
};
