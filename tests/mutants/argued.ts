/** Mutants that nobody notices, and why that is right. */
export const argued: { readonly [what: string]: string } = {};
