import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Content } from '#content';
import { fetchOnce } from './fetch-once.ts';

const whole = createStore<Content | null>(() => null);

/** Fetches all that is known and said beyond the first piece. */
export const fetchWhole = fetchOnce(async (): Promise<Content> => {
  const { content } = await import('./content.ts');
  whole.setState(content, true);
  return content;
});

/** All that is known and said, once it has come. A page that is drawn ahead begins without it. */
export const useWhole = (): Content | null => useStore(whole);
