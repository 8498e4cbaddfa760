import { useSyncExternalStore } from 'react';
import type { Content } from '#content';
import { fetchOnce } from './fetch-once.ts';

let whole: Content | null = null;
const listeners = new Set<() => void>();

/** Fetches all that is known and said beyond the first piece. */
export const fetchWhole = fetchOnce(async (): Promise<Content> => {
  const { content } = await import('./content.ts');
  whole = content;
  for (const tell of listeners) tell();
  return content;
});

const listen = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** All that is known and said, once it has come. A page that is drawn ahead begins without it. */
export const useWhole = (): Content | null => useSyncExternalStore(listen, () => whole, () => null);
