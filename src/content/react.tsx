import { createContext, type ReactNode, useContext } from 'react';
import type { Facts, FlowFacts } from './facts.ts';
import type { FlowWords, GuideWords } from './guide-words.ts';
import type { FlowScreenWords, ScreenWords } from './words/index.ts';

/** What the screens are handed up to the last question: what the guide knows, and the words for it in one language. */
export interface FlowContent {
  readonly facts: FlowFacts;
  readonly words: FlowWords;
  readonly screens: FlowScreenWords;
}

/** Everything the screens are handed. */
export interface Content extends FlowContent {
  readonly facts: Facts;
  readonly words: GuideWords;
  readonly screens: ScreenWords;
}

const FlowContext = createContext<FlowContent | null>(null);
const ContentContext = createContext<Content | null>(null);

/** Hands the first part down, for screens that must be there at once. */
export const FlowContentProvider = ({ content, children }: { content: FlowContent; children: ReactNode }) => (
  <FlowContext value={content}>{children}</FlowContext>
);

/** Hands down what has come of the rest, for screens that can do without. */
export const RestProvider = ({ content, children }: { content: Content | null; children: ReactNode }) => (
  <ContentContext value={content}>{children}</ContentContext>
);

/** Hands everything down, for screens that come with the rest. */
export const ContentProvider = ({ content, children }: { content: Content; children: ReactNode }) => (
  <FlowContext value={content}>
    <ContentContext value={content}>{children}</ContentContext>
  </FlowContext>
);

/** What every screen may read. */
export const useFlowContent = (): FlowContent => {
  const content = useContext(FlowContext);
  if (content === null) throw new Error('useFlowContent needs a FlowContentProvider above it');
  return content;
};

/** What screens may read that come with the rest. */
export const useContent = (): Content => {
  const content = useContext(ContentContext);
  if (content === null) throw new Error('useContent needs a ContentProvider above it');
  return content;
};

/** Everything, once it has come. */
export const useContentOnceThere = (): Content | null => useContext(ContentContext);
