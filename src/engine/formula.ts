import type { Layout } from './layout.ts';

/** A formula over answers, by its number. Its parts have smaller numbers, and equal formulas have the same one. */
export type Formula = number;
export const NEVER: Formula = 0;
export const ALWAYS: Formula = 1;

export const LITERAL = 0;
export const ALL = 1;
export const ANY = 2;
export const NOT = 3;
export const AT_LEAST = 4;

/** Formulas of one questionnaire, each kept once; arrays that belong together by number, for speed. */
export interface Formulas {
  readonly layout: Layout;
  readonly kinds: number[];
  readonly parts: (readonly Formula[])[];
  /** Of a literal: the place of its item, and the bits of which one must stand. */
  readonly places: number[];
  readonly masks: number[];
  readonly counts: number[];
  /** Which items it reads: one bit a place. */
  readonly reads: number[];
  readonly literal: (at: number, mask: number) => Formula;
  readonly all: (parts: readonly Formula[]) => Formula;
  readonly any: (parts: readonly Formula[]) => Formula;
  readonly not: (part: Formula) => Formula;
  readonly atLeast: (count: number, parts: readonly Formula[]) => Formula;
}

export const createFormulas = (layout: Layout): Formulas => {
  const kinds: number[] = [];
  const parts: (readonly Formula[])[] = [];
  const places: number[] = [];
  const masks: number[] = [];
  const counts: number[] = [];
  const reads: number[] = [];
  const known = new Map<string, Formula>();

  const add = (kind: number, of: readonly Formula[], at = -1, mask = 0, count = 0): Formula => {
    const key = `${kind} ${of.join()} ${at} ${mask} ${count}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const formula = kinds.length;
    known.set(key, formula);
    kinds.push(kind);
    parts.push(of);
    places.push(at);
    masks.push(mask);
    counts.push(count);
    reads.push(of.reduce((read, part) => read | (reads[part] as number), at < 0 ? 0 : 1 << at));
    return formula;
  };

  add(ANY, []);
  add(ALL, []);

  const literal = (at: number, mask: number): Formula => {
    const full = layout.full[at] as number;
    if ((mask & full) === 0) return NEVER;
    // Every answer has at least one bit.
    return (mask & full) === full ? ALWAYS : add(LITERAL, [], at, mask & full);
  };

  const not = (part: Formula): Formula => {
    if (part === NEVER || part === ALWAYS) return part === NEVER ? ALWAYS : NEVER;
    if (kinds[part] === NOT) return (parts[part] as readonly Formula[])[0] as Formula;
    const at = places[part] as number;
    return kinds[part] === LITERAL && !layout.several[at] ? literal(at, ~(masks[part] as number)) : add(NOT, [part]);
  };

  /** Several literals of one item are one, where that says the same. */
  const merged = (kind: number, of: readonly Formula[]): Formula[] => {
    const byPlace = new Map<number, number>();
    const rest: Formula[] = [];
    for (const part of of) {
      const at = places[part] as number;
      const mergeable = kinds[part] === LITERAL && (kind === ANY || layout.several[at] === false);
      if (!mergeable) rest.push(part);
      else {
        const mask = masks[part] as number;
        const other = byPlace.get(at);
        byPlace.set(at, other === undefined ? mask : kind === ANY ? other | mask : other & mask);
      }
    }
    return [...[...byPlace].map(([at, mask]) => literal(at, mask)), ...rest];
  };

  const join = (kind: typeof ALL | typeof ANY, of: readonly Formula[]): Formula => {
    const ends = kind === ALL ? NEVER : ALWAYS;
    const nothing = kind === ALL ? ALWAYS : NEVER;
    const flat = of.flatMap((part) => (kinds[part] === kind ? (parts[part] as readonly Formula[]) : [part]));
    const distinct = [...new Set(merged(kind, flat))].filter((part) => part !== nothing);
    const against = new Set(distinct.filter((part) => kinds[part] === NOT).map((part) => (parts[part] as readonly Formula[])[0]));
    if (distinct.includes(ends) || distinct.some((part) => against.has(part))) return ends;
    if (distinct.length < 2) return distinct[0] ?? nothing;
    return add(kind, distinct.toSorted((a, b) => a - b));
  };

  const all = (of: readonly Formula[]): Formula => join(ALL, of);
  const any = (of: readonly Formula[]): Formula => join(ANY, of);

  const atLeast = (count: number, of: readonly Formula[]): Formula => {
    const open = of.filter((part) => part !== NEVER && part !== ALWAYS);
    const wanted = count - of.filter((part) => part === ALWAYS).length;
    if (wanted <= 0) return ALWAYS;
    if (wanted > open.length) return NEVER;
    if (wanted === 1) return any(open);
    if (wanted === open.length) return all(open);
    return add(AT_LEAST, open.toSorted((a, b) => a - b), -1, 0, wanted);
  };

  return { layout, kinds, parts, places, masks, counts, reads, literal, all, any, not, atLeast };
};

/** The same formula with one item's answer put in: `become` says what each literal of that item comes to. */
export const substitute = (formulas: Formulas, at: number, become: (mask: number) => Formula): ((formula: Formula) => Formula) => {
  const { kinds, parts, masks, counts, reads, all, any, not, atLeast } = formulas;
  const done = new Map<Formula, Formula>();
  const make = (formula: Formula): Formula => {
    const kind = kinds[formula];
    const of = (parts[formula] as readonly Formula[]).map(put);
    return kind === LITERAL ? become(masks[formula] as number)
      : kind === ALL ? all(of)
      : kind === ANY ? any(of)
      : kind === NOT ? not(of[0] as Formula)
      : atLeast(counts[formula] as number, of);
  };
  const put = (formula: Formula): Formula => {
    if (((reads[formula] as number) & (1 << at)) === 0) return formula;
    const made = done.get(formula) ?? make(formula);
    done.set(formula, made);
    return made;
  };
  return put;
};
