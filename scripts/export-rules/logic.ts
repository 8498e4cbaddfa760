/** An expression of JsonLogic as plain JSON: a value, a list, or one operator with what it is applied to. */
export type Logic = string | number | boolean | null | readonly Logic[] | { readonly [operator: string]: Logic };

/** A value by its name: an answer, or a fact that was worked out before. */
export const value = (name: string): Logic => ({ var: name });

/** JsonLogic gives `and` and `or` of nothing no meaning, so constants never stand inside them. */
export const every = (parts: readonly Logic[]): Logic => {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  return open.length > 1 ? { and: open } : (open[0] ?? true);
};

export const some = (parts: readonly Logic[]): Logic => {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => part !== false);
  return open.length > 1 ? { or: open } : (open[0] ?? false);
};

export const no = (part: Logic): Logic => (typeof part === 'boolean' ? !part : { '!': [part] });

/** How many of these are so. Not every implementation adds up true and false. */
export const count = (parts: readonly Logic[]): Logic =>
  parts.length === 0 ? 0 : { '+': parts.map((part): Logic => ({ if: [part, 1, 0] })) };

/** The result of the first case that is so, or else the last value. */
export const first = (cases: readonly (readonly [Logic, Logic])[], otherwise: Logic): Logic => {
  const possible = cases.filter(([when]) => when !== false);
  return possible.length === 0 ? otherwise : { if: [...possible.flat(), otherwise] };
};
