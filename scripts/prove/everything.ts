import { type Answers, type Guide, type Invariant, formOf, sizeOf, type Worse } from '#engine';
import { checkReach } from '../content-check/reach.ts';
import { checkEffect, type Idle } from './effect.ts';
import { type Counterexample, prove } from './prove.ts';
import type { Row } from './table.ts';
import { proveWalk, type WalkProof } from './walk.ts';

/** A promise that was broken: by which answer set, or by which parts of the content. */
interface Broken {
  readonly id: string;
  readonly says: string;
  readonly by: Counterexample | null;
  readonly parts: readonly string[];
}

export interface Everything {
  readonly rows: readonly Row[];
  readonly broken: readonly Broken[];
  readonly answerSets: bigint;
  readonly walk: WalkProof;
}

interface Finding {
  readonly id: string;
  readonly says: string;
  readonly by: Answers | null;
  readonly parts: readonly string[];
}

const timed = <T>(work: () => T): { result: T; milliseconds: number } => {
  const began = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - began };
};

const pathsOf = (problems: readonly { readonly path: string }[]): string[] => problems.map(({ path }) => path);

/** Tries to break every promise, the promises about the content and those about the walk included. */
export const proveEverything = (guide: Guide, invariants: readonly Invariant[], worse: Worse, idle: Idle): Everything => {
  const { layout, everything } = formOf(guide);
  const answerSets = sizeOf(layout, everything);
  const proofs = prove(guide, invariants, worse);
  const reach = timed(() => pathsOf(checkReach(guide)));
  const effect = timed(() => pathsOf(checkEffect(guide, idle)));
  const isRule = (path: string) => path.startsWith('rules.');
  const walk = timed(() => proveWalk(guide));
  const { unsafe, vain, stuck, unlike } = walk.result;
  const findings: (Finding & { readonly milliseconds: number })[] = [
    { id: 'reachable', says: 'Every rule, flag, suggestion, step and piece of advice can come about.', by: null, parts: reach.result, milliseconds: reach.milliseconds },
    { id: 'decisive', says: 'Every rule decides something: without it some result would be another.', by: null, parts: effect.result.filter(isRule), milliseconds: effect.milliseconds },
    { id: 'alive', says: 'Every question, option, flag, technique, step and piece of advice changes some result.', by: null, parts: effect.result.filter((path) => !isRule(path)), milliseconds: 0 },
    { id: 'settled', says: 'Every walk comes to an end, and a walk that has ended has a result.', by: stuck, parts: [], milliseconds: 0 },
    { id: 'walk-safe', says: 'Whatever a walk leaves out could not have changed its result, whichever way it ends.', by: unsafe ?? unlike, parts: [], milliseconds: walk.milliseconds },
    { id: 'walk-short', says: 'Whatever is asked could change the result when it is asked.', by: vain?.answers ?? null, parts: vain === null ? [] : [vain.item], milliseconds: 0 },
  ];
  return {
    rows: [
      ...proofs.map(({ id, says, broken, speaksOf, milliseconds }) => ({
        id, says, verdict: broken === null ? ('proven' as const) : ('broken' as const), speaksOf: String(speaksOf), milliseconds,
      })),
      ...findings.map(({ id, says, by, parts, milliseconds }) => ({
        id, says, verdict: by === null && parts.length === 0 ? ('proven' as const) : ('broken' as const), speaksOf: String(answerSets), milliseconds,
      })),
    ],
    broken: [
      ...proofs.flatMap(({ id, says, broken }) => (broken === null ? [] : [{ id, says, by: broken, parts: [] }])),
      ...findings
        .filter(({ by, parts }) => by !== null || parts.length > 0)
        .map(({ id, says, by, parts }) => ({ id, says, by: by === null ? null : { answers: by, compares: null }, parts })),
    ],
    answerSets,
    walk: walk.result,
  };
};
