export type * from './facts.ts';
export type * from './guide-words.ts';
export { type Content, ContentProvider, useContent } from './react.tsx';
export type * from './words/index.ts';
