import { ProofScreen } from '#library';
import { paths } from '../paths.ts';
import { promiseNotes, publishedProof } from '../published.ts';

/** The page on how the rules are checked, made once what was proven has come. */
export const makeProof = async () => {
  const [proof, said] = await Promise.all([publishedProof(), promiseNotes()]);
  return () => <ProofScreen proof={proof} said={said} sourcesPath={paths.sources} />;
};
