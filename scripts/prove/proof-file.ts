import type { Summary } from '../vignettes/summary.ts';
import type { Row } from './table.ts';
import type { Walkers } from './walkers.ts';
import type { WalkProof } from './walk.ts';

/** What is published with the app: `public/proof.json`. */
export interface ProofFile {
  /** The day of the proof, `YYYY-MM-DD`. */
  readonly date: string;
  readonly contentHash: string;
  /** How many complete answer sets there are, in full. */
  readonly answerSets: string;
  readonly table: readonly Row[];
  readonly walks: Walkers & { readonly places: number; readonly every: WalkProof['screens'] };
  readonly cases: Summary;
}

/** What a proof proves. */
export type Proven = Pick<ProofFile, 'contentHash' | 'answerSets' | 'table' | 'cases'> & { readonly walks: Pick<ProofFile['walks'], 'places' | 'every'> };

/** What must be the same for a proof to be of these rules: not the day, nor how long it took, nor who happened to walk. */
const essence = ({ contentHash, answerSets, cases, walks: { places, every }, table }: Proven): string =>
  JSON.stringify({ contentHash, answerSets, cases, places, every, table: table.map(({ milliseconds: _milliseconds, ...row }) => row) });

/** Whether a written proof says what was proven now; one that cannot be read does not. */
export const stillFits = (read: () => string, made: Proven): boolean => {
  try {
    return essence(JSON.parse(read()) as ProofFile) === essence(made);
  } catch {
    return false;
  }
};
