import type { Allowed } from '#engine';

/** Cautions that name a place to stay off; the others say how. */
const places = [
  'beside-the-spot', 'no-legs', 'no-lower-leg', 'not-calf', 'avoid-veins', 'avoid-area', 'avoid-cancer', 'avoid-skin', 'avoid-device',
  'avoid-patch', 'not-on-legs', 'low-back-only',
];

/** What says as much and more. */
const saidBy: { readonly [caution: string]: readonly string[] } = {
  'not-calf': ['no-legs', 'no-lower-leg', 'avoid-veins'],
  'no-lower-leg': ['no-legs'],
};

/** How someone lies holds for the whole visit. */
const forAll = ['shorter'];

export interface Caution {
  readonly id: string;
  /** Those it holds for, where it does not hold for all. */
  readonly only: readonly string[];
}

/** Each caution once, and for whom, without what another says already: first those that name places, then the others. */
export const cautionsOf = (allowed: readonly Allowed[]): { readonly where: Caution[]; readonly how: Caution[] } => {
  const own = allowed.map(({ id, cautions }) => ({
    id,
    cautions: cautions.filter((each) => !(saidBy[each] ?? []).some((more) => cautions.includes(more))),
  }));
  const all = [...new Set(own.flatMap(({ cautions }) => cautions))].map((id): Caution => {
    const held = own.filter(({ cautions }) => cautions.includes(id)).map((each) => each.id);
    return { id, only: held.length === allowed.length || forAll.includes(id) ? [] : held };
  });
  return { where: all.filter(({ id }) => places.includes(id)), how: all.filter(({ id }) => !places.includes(id)) };
};
