import { type Answers, assess, type Claim, formOf, type Guide, type Invariant, memberOf, outcomeOf, type Worse } from '#engine';
import { type Attempt, breakingSet, lookedAt } from './attempt.ts';
import { attemptsOn } from './claims.ts';

/** An answer set that breaks a promise. */
export interface Counterexample {
  readonly answers: Answers;
  /** The two answers that were compared, where the promise compares. */
  readonly compares: NonNullable<Attempt['compares']> | null;
}

/** What became of one promise. */
export interface Proof {
  readonly id: string;
  readonly says: string;
  /** The plainest answer set that breaks it, or null where none does. */
  readonly broken: Counterexample | null;
  /** How many complete answer sets it speaks of; where it compares two, how many pairs. Not counted where it is broken. */
  readonly speaksOf: bigint;
  readonly milliseconds: number;
}

const PARTS_A_LEVEL = 400;

const reversed = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).toReversed().map(([item, answer]) => [item, typeof answer === 'object' ? answer.toReversed() : answer]),
  );

type Assess = typeof assess;

/** Everything said, but for the order in which an answer's own ticks are quoted. */
const saidTo = (guide: Guide, answers: Answers, say: Assess): string =>
  JSON.stringify(say(guide, answers), (key, value: unknown) => (key === 'because' && Array.isArray(value) ? value.length : value));

/**
 * Every part of a result is a formula over the answers, so it cannot depend on anything else. What is left to see is
 * that the engine reads the answers alike in whichever order they come, and says what the formulas say: on a member of
 * many parts in which the level is decided.
 */
const unrepeated = (guide: Guide, say: Assess): { broken: Counterexample | null; speaksOf: bigint } => {
  const { layout, search, everything } = formOf(guide);
  const members: { readonly answers: Answers; readonly level: string | undefined }[] = [];
  outcomeOf(guide).levels.forEach((formula, place) => {
    let parts = 0;
    search.visit(everything, formula, (part, holds) => {
      parts += holds ? 1 : 0;
      if (holds && parts <= PARTS_A_LEVEL) members.push({ answers: memberOf(layout, part), level: guide.levels[place] });
    });
  });
  const other = members.find(
    ({ answers, level }) =>
      say(guide, answers).level !== level || saidTo(guide, answers, say) !== saidTo(guide, reversed(answers), say),
  );
  return { broken: other === undefined ? null : { answers: other.answers, compares: null }, speaksOf: BigInt(members.length) };
};

const proveClaim = (guide: Guide, claim: Claim, worse: Worse, say: Assess): { broken: Counterexample | null; speaksOf: bigint } => {
  if (claim.kind === 'repeatable') return unrepeated(guide, say);
  const form = formOf(guide);
  const attempts = attemptsOn(guide, claim, worse);
  for (const attempt of attempts) {
    const answers = breakingSet(form, attempt, worse);
    if (answers !== null) return { broken: { answers, compares: attempt.compares ?? null }, speaksOf: 0n };
  }
  return { broken: null, speaksOf: attempts.reduce((sum, attempt) => sum + lookedAt(form, attempt), 0n) };
};

/** Tries to break every promise over every answer set, and says what became of each. Exact: none found means there is none. */
export const prove = (guide: Guide, invariants: readonly Invariant[], worse: Worse, say: Assess = assess): Proof[] =>
  invariants.map(({ id, says, claims }) => {
    const began = performance.now();
    const results = claims.map((claim) => proveClaim(guide, claim, worse, say));
    return {
      id,
      says,
      broken: results.find(({ broken }) => broken !== null)?.broken ?? null,
      speaksOf: results.reduce((sum, each) => sum + each.speaksOf, 0n),
      milliseconds: performance.now() - began,
    };
  });
