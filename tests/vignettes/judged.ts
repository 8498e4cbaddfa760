import type { Judged } from '../../scripts/vignettes/figures.ts';
import { judge } from '../../scripts/vignettes/judge.ts';
import { person } from '../support/clinical.ts';
import { isPublished, vignettes } from './index.ts';

/** Every case with what the rules say to it. */
export const judgedVignettes = (): readonly Judged[] =>
  vignettes.map((vignette) => ({ ...vignette, published: isPublished(vignette), got: judge(person(vignette.answers)) }));
