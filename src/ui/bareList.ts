/**
 * For a list whose marks the style takes away: Safari then no longer says that it is a list, unless its role is given.
 * Spread, as the same role written out looks needless to a linter.
 */
export const bareList = { role: 'list' } as const;
