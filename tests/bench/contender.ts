import type { Answers } from '#engine';
import type { Opinion } from '../second-opinion/opinion.ts';

/** What an engine works out: everything the engine says, the level alone, or only whether a red flag sets it. */
export type Covers = 'everything' | 'level' | 'red flags';

/** As much of an opinion as an engine gives. */
export type Seen = Partial<Opinion>;

/** One way to evaluate the rules. */
export interface Contender {
  readonly name: string;
  readonly covers: Covers;
  /** What else one should know of it. */
  readonly note: string;
  /** Whether the answers come in the form it likes best, and the time to put them in that form is left out. */
  readonly encoded: boolean;
  /**
   * How many answer sets it evaluates a round; fewer where it is slow, and where it says much: results are kept until they
   * are checked, and keeping thousands of them at once would take longer than finding them.
   */
  readonly sets: number;
  /** Makes answer sets ready. What it gives is timed, and gives what `read` reads. */
  readonly prepare: (sets: readonly Answers[]) => () => readonly unknown[] | Promise<readonly unknown[]>;
  readonly read: (result: never) => Seen;
}

type Kind = Pick<Contender, 'name' | 'covers' | 'note' | 'sets'>;

/** A way that takes one answer set after the other. */
export const oneByOne = <R>(kind: Kind, evaluate: (answers: Answers) => R, read: (result: R) => Seen): Contender => ({
  ...kind, encoded: false, prepare: (sets) => () => sets.map((answers) => evaluate(answers)), read,
});

/** The same for an engine that answers later. */
export const oneByOneLater = <R>(kind: Kind, evaluate: (answers: Answers) => Promise<R>, read: (result: R) => Seen): Contender => ({
  ...kind,
  encoded: false,
  prepare: (sets) => async () => {
    const results: R[] = [];
    for (const answers of sets) results.push(await evaluate(answers));
    return results;
  },
  read,
});

/** The same with answers that were encoded before. */
export const encodedBefore = <E, R>(kind: Kind, encode: (answers: Answers) => E, evaluate: (encoded: E) => R, read: (result: R) => Seen): Contender => ({
  ...kind,
  encoded: true,
  prepare: (sets) => {
    const encoded = sets.map((answers) => encode(answers));
    return () => encoded.map((each) => evaluate(each));
  },
  read,
});
