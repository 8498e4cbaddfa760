import { createContext, type ReactNode, useContext } from 'react';
import type { Facts } from './facts.ts';
import type { GuideWords } from './guide-words.ts';
import type { ScreenWords } from './words/index.ts';

/** Everything the screens are handed: what the guide knows, and the words for it in one language. */
export interface Content {
  readonly facts: Facts;
  readonly words: GuideWords;
  readonly screens: ScreenWords;
}

const ContentContext = createContext<Content | null>(null);

export const ContentProvider = ({ content, children }: { content: Content; children: ReactNode }) => (
  <ContentContext value={content}>{children}</ContentContext>
);

export const useContent = (): Content => {
  const content = useContext(ContentContext);
  if (content === null) throw new Error('useContent needs a ContentProvider above it');
  return content;
};
