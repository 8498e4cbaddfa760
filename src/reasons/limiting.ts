import type { Flag, LimitRow } from '#engine';

/** Whether a row changes anything: one that says "ok" everywhere limits nothing. */
const limitsSomething = (row: LimitRow | undefined): boolean =>
  Object.values(row?.limits ?? {}).some(
    (cell) => cell.limit !== 'ok' || (cell.avoid ?? []).length > 0 || (cell.cautions ?? []).length > 0,
  );

/** The flags that limit something. */
export const limiting = (flags: readonly Flag[], rows: readonly LimitRow[]): Flag[] =>
  flags.filter(({ id }) => limitsSomething(rows.find((row) => row.id === id)));
