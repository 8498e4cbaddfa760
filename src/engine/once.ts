import type { Guide } from './guide.ts';

/** A function of a guide alone, worked out when it is first asked for, and kept as long as the guide. */
export const onceFor = <T extends object>(make: (guide: Guide) => T): ((guide: Guide) => T) => {
  const kept = new WeakMap<Guide, T>();
  const keep = (guide: Guide): T => {
    const made = make(guide);
    kept.set(guide, made);
    return made;
  };
  return (guide) => kept.get(guide) ?? keep(guide);
};
