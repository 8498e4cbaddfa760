import type { Excluded } from '#engine';

interface Group {
  readonly modalities: readonly string[];
  readonly because: readonly string[];
}

/** Each reason once, with all that it rules out; reasons that rule out the same stand together. */
export const groupByReason = (excluded: readonly Excluded[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const reason of new Set(excluded.flatMap(({ because }) => because))) {
    const modalities = excluded.filter(({ because }) => because.includes(reason)).map(({ id }) => id);
    const key = modalities.join(' ');
    groups.set(key, { modalities, because: [...(groups.get(key)?.because ?? []), reason] });
  }
  return [...groups.values()];
};
