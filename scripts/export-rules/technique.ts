import type { Suggestion } from '#engine';
import { conditionLogic, type Writing } from './condition.ts';
import { count, every, first, type Logic, no, some } from './logic.ts';
import { allowed } from './modality.ts';

/** Suggestions in the order in which they are tried: main ones first, then by rank, then by technique. */
const inOrder = ({ guide }: Writing): Suggestion[] => {
  const roles = ['main', 'extra'];
  const techniques = Object.keys(guide.modalities);
  return guide.suggestions.toSorted(
    (a, b) =>
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      a.rank - b.rank ||
      techniques.indexOf(a.technique) - techniques.indexOf(b.technique),
  );
};

const before = (suggestion: Suggestion, writing: Writing): Suggestion[] => {
  const order = inOrder(writing);
  return order.slice(0, order.findIndex(({ id }) => id === suggestion.id));
};

/** Whether a suggestion brings its technique into the plan: it fits, is not there yet, and there is room. */
const chosen = (suggestion: Suggestion, writing: Writing): Logic =>
  writing.facts.refer(`chosen:${suggestion.id}`, () => {
    const { technique, role, when } = suggestion;
    const earlier = before(suggestion, writing);
    const chosenOf = (suggestions: readonly Suggestion[]) => suggestions.map((each) => chosen(each, writing));
    const sameRole = earlier.filter((each) => each.role === role);
    const most = writing.guide.most[role];
    return every([
      allowed(technique, writing),
      conditionLogic(when, writing),
      ...chosenOf(earlier.filter((each) => each.technique === technique)).map(no),
      sameRole.length < most ? true : { '<': [count(chosenOf(sameRole)), most] },
      role === 'main' ? true : some(chosenOf(earlier.filter((each) => each.role === 'main'))),
    ]);
  });

/** What can be read of a technique: whether it is in the plan, in which role, and at which place, counted from 1. */
export interface TechniqueLogic {
  readonly chosen: Logic;
  readonly role: Logic;
  readonly place: Logic;
}

export const techniqueLogic = (technique: string, writing: Writing): TechniqueLogic => {
  const ways = inOrder(writing).filter((suggestion) => suggestion.technique === technique);
  const place = (suggestion: Suggestion): Logic => ({
    '+': [1, count(before(suggestion, writing).map((each) => chosen(each, writing)))],
  });
  return {
    chosen: some(ways.map((way) => chosen(way, writing))),
    role: first(ways.map((way) => [chosen(way, writing), way.role]), null),
    place: first(ways.map((way) => [chosen(way, writing), place(way)]), null),
  };
};
