/** Something wrong with the content, and where it stands, written as one would write it in code. */
export interface Problem {
  readonly path: string;
  readonly problem: string;
}

export const quote = (id: unknown): string => JSON.stringify(id);

/** What stands more than once, each named once. */
export const repeats = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
