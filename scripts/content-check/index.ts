import { advice, clinicalAnswers, content, guidance, guide, moves, optionGroups, places, screens, signs, sources, techniques, why, zoneEvidence } from '#data';
import { checkConditions } from './conditions.ts';
import { type Carried, checkEvidence } from './evidence.ts';
import { background, baselines, exceptions } from './known.ts';
import { checkPlaces } from './places.ts';
import type { Problem } from './problem.ts';
import { checkCircles, checkQuestions } from './questions.ts';
import { checkReach } from './reach.ts';
import { checkStructure } from './structure.ts';
import { checkWords, linesOf } from './words.ts';

/** Every list of evidence in a tree of them, with its path. */
const carriedIn = (tree: unknown, path: string): Carried[] => {
  if (Array.isArray(tree)) return [{ path, evidence: tree.map(String) }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => carriedIn(value, `${path}.${key}`));
};

const carried: readonly Carried[] = [
  ...guide.rules.map(({ id, evidence }) => ({ path: `rules.${id}`, evidence })),
  ...guide.limits.map(({ id, evidence }) => ({ path: `limits.${id}`, evidence })),
  ...guide.suggestions.map(({ id, evidence }) => ({ path: `suggestions.${id}`, evidence })),
  ...carriedIn(signs, 'signs'),
  ...carriedIn(clinicalAnswers, 'clinical.answers'),
  ...Object.entries(techniques).flatMap(([id, { card }]) => carriedIn(card, `techniques.${id}`)),
  ...carriedIn(advice, 'advice'),
  ...carriedIn(moves, 'moves'),
  ...carriedIn(guidance, 'guidance'),
  ...carriedIn(zoneEvidence, 'zones'),
  ...carriedIn(why, 'why'),
];

const numberSources = Object.values(places).flatMap(({ numbers }) => numbers.flatMap(({ source }) => (source === null ? [] : [source])));

const circles = checkCircles(guide);

/** Every problem of the content at once. */
export const checkContent = (): Problem[] => [
  ...circles,
  ...checkQuestions(guide, baselines, optionGroups),
  ...checkConditions(guide),
  ...checkStructure(guide, {
    cautions: Object.keys(content.cautions),
    steps: Object.keys(content.steps),
    advice: Object.keys(content.advice),
    pressures: Object.keys(content.pressures),
  }),
  // In a circle the engine would turn for ever.
  ...(circles.length > 0 ? [] : checkReach(guide)),
  ...checkEvidence(carried, sources, background, numberSources),
  ...checkPlaces(places),
  ...checkWords([...linesOf(content, ''), ...linesOf(screens, 'screens')], exceptions),
];
