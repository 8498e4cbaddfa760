import { type Logic, value } from './logic.ts';

/** A named expression, over the answers and the facts before it. */
export interface Fact {
  readonly name: string;
  readonly logic: Logic;
}

/** Facts in an order in which each can be worked out. */
export interface Facts {
  readonly list: readonly Fact[];
  /** Refers to a fact, and adds it, after those it needs, where it is not there yet. Throws where it needs itself. */
  readonly refer: (name: string, make: () => Logic) => Logic;
}

export const emptyFacts = (): Facts => {
  const list: Fact[] = [];
  const begun = new Set<string>();
  return {
    list,
    refer: (name, make) => {
      if (!begun.has(name)) {
        begun.add(name);
        const logic = make();
        list.push({ name, logic });
      } else if (!list.some((fact) => fact.name === name)) {
        throw new Error(`${name} needs itself`);
      }
      return value(name);
    },
  };
};
