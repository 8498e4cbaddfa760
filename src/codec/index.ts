export { type Decoded, decodeAnswers, type Dropped, isRecord } from './answers.ts';
export { decodeLink, encodeLink, type Given, type LinkProblem } from './link.ts';
export { decodeProof, type Proof, type ProofRow, type Share } from './proof.ts';
export { type AskedAgain, type DecodeSaved, encodeSaved, nothingSaved, type Saved, type Stamped } from './keep.ts';
export { decodeSaved } from './saved.ts';
