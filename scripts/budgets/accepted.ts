import type { Measured, Part } from './measure.ts';

/** The sizes that were last found good: bytes of each kind of file, by the budget that it counts towards. */
export type Accepted = { readonly [budget: string]: { readonly [kind: string]: number } };

/** Two files may be of one kind, as two pieces with the same name. */
const byKind = (parts: readonly Part[]): Record<string, number> => {
  const sizes: Record<string, number> = {};
  for (const { name, bytes } of parts) sizes[name] = (sizes[name] ?? 0) + bytes;
  return sizes;
};

export const acceptedOf = (measured: readonly Measured[]): Accepted => Object.fromEntries(measured.map(({ id, parts }) => [id, byKind(parts)]));

export interface Change {
  readonly kind: string;
  readonly bytes: number;
  readonly growth: number;
  /** Whether it counts towards this budget for the first time. */
  readonly isNew: boolean;
}

/** What has become of everything that counts towards a budget, the biggest growth first. */
export const changesOf = ({ id, parts }: Measured, accepted: Accepted): Change[] => {
  const old = accepted[id] ?? {};
  return Object.entries(byKind(parts))
    .map(([kind, bytes]) => ({ kind, bytes, growth: bytes - (old[kind] ?? 0), isNew: old[kind] === undefined }))
    .toSorted((one, other) => other.growth - one.growth || other.bytes - one.bytes);
};
