import './share.css';

export { givenAt } from './age.ts';
export { SaveCard } from './card/SaveCard.tsx';
export { SharedFrame } from './shared/Frame.tsx';
export { ResultInShort } from './shared/InShort.tsx';
export { SharedProblem } from './shared/Problem.tsx';
export { TooOld } from './shared/TooOld.tsx';
export { type SharedPage, ShareTools } from './ShareTools.tsx';
export { useSharedCode } from './useSharedCode.ts';
export { useOld } from './useOld.ts';
