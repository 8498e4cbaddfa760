// What must not compile about the words of what may come. `npm run types` fails where one of these begins to.
import type { ContentTexts } from '../../data/texts/schema.ts';

type Words = ContentTexts['outlook'];

export const weakTask: Words['worse']['weakTask'] = { 'lift-foot': 'a', tiptoe: 'b', 'knee-buckles': 'c' };

// @ts-expect-error words for an event are missing
export const missing: Words['worse']['weakTask'] = { 'lift-foot': 'a', tiptoe: 'b' };

export const orphan: Words['worse']['weakTask'] = {
  ...weakTask,
  // @ts-expect-error nothing watches for this answer
  'only-feels-weak': 'd',
};

// @ts-expect-error a number that no event speaks of
export const scale: Words['worse']['painNow'] = { 9: 'a', 7: 'b', 5: 'c' };

// @ts-expect-error a finding without its clause
export const found: Words['found']['nerveSigns'] = { numb: 'a' };

// @ts-expect-error nobody is asked to act first at a level that does not hurry anyone
export const actFirst: Words['actFirst'] = { 'same-day': 'a', 'see-provider-first': 'b', 'go-with-care': 'c', go: 'd' };

// @ts-expect-error a promise without lay words
export const promises: ContentTexts['promises'] = { total: 'a' };
