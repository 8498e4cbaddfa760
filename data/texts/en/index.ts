import type { ContentTexts, Fetched } from '../schema.ts';
import { flowContent, flowScreens } from './flow.ts';
import { restContent, restScreens } from './rest.ts';
import promises from './promises.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** English (US): the words of the content, keyed by id, but for those that one page alone shows and fetches. */
export const words = {
  ...flowContent,
  ...restContent,
  advice: { ...restContent.advice, ...flowContent.advice },
  fixed: { ...restContent.fixed, ...flowContent.fixed },
} as const satisfies Omit<ContentTexts, Fetched>;

/** Every word of the content. */
export const content = { ...words, sources, promises } as const satisfies ContentTexts;

/** The words of the screens themselves. */
export const screens = { ...flowScreens, ...restScreens };
