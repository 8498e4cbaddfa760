import { assess } from './assess.ts';
import { formOf } from './form.ts';
import type { Guide } from './guide.ts';
import { outcomeOf } from './outcome.ts';
import { toldBy } from './result.ts';
import { walkOf } from './walk.ts';

/**
 * What the first assessment of a guide would do all at once, in parts, in this order: whoever answers meanwhile need not
 * wait for all of it. Each keeps what it has made as long as the guide.
 */
export const readying: readonly ((guide: Guide) => unknown)[] = [
  formOf, outcomeOf, toldBy, (guide) => assess(guide, {}), (guide) => walkOf(guide, {}),
];
