import type { Invariant } from '#engine';
import type { V } from '../vocabulary.ts';
import { levelInvariants } from './levels.ts';
import { planInvariants } from './plans.ts';

/** Section 8 of the brief, as far as it speaks of answers and results: written once, proven over every answer set. */
export const invariants = [...levelInvariants, ...planInvariants] as const satisfies readonly Invariant<V>[];
