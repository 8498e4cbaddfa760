import { useContent } from '#content';
import type { Because } from '#engine';
import { quoted } from '#reasons';

/** An answer in the person's own words. */
export const useQuote = (): ((told: Because) => string) => {
  const { facts, words, screens } = useContent();
  return (told) => quoted(told, facts.guide.items, words, screens.result);
};
