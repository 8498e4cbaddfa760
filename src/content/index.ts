export type * from './facts.ts';
export type * from './guide-words.ts';
export { type Content, ContentProvider, type FlowContent, FlowContentProvider, RestProvider, useContent, useContentOnceThere, useFlowContent } from './react.tsx';
export type * from './words/index.ts';
