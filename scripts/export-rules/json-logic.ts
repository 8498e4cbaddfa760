import type { Guide, Items } from '#engine';
import { clearanceGiven, fires, type Writing } from './condition.ts';
import { emptyFacts, type Fact } from './facts.ts';
import { hashOf } from './hash.ts';
import { levelLogic } from './level.ts';
import type { Logic } from './logic.ts';
import { allowed, pressure } from './modality.ts';
import { techniqueLogic, type TechniqueLogic } from './technique.ts';

/** The rules as data for any implementation of JsonLogic. */
export interface JsonLogicRules {
  readonly format: 'kneadwise-json-logic-1';
  /** How to read the rest. */
  readonly use: readonly string[];
  /** SHA-256 of what follows, as JSON without spaces. */
  readonly contentHash: string;
  readonly items: Items;
  readonly levels: readonly string[];
  readonly facts: readonly Fact[];
  readonly level: Logic;
  readonly cleared: Logic;
  readonly rules: { readonly [id: string]: Logic };
  readonly modalities: { readonly [id: string]: { readonly allowed: Logic; readonly pressure: Logic } };
  readonly techniques: { readonly [id: string]: TechniqueLogic & { readonly pressure: Logic } };
}

const use = [
  'The data is an answer set in which every item is answered: { itemId: option | [options] | number }. Answers to items that do not apply do not count.',
  'Work out "facts" from the first to the last, and put each result into the data under its name.',
  'Everything else is then JsonLogic over that data: the level, whether a provider\'s word lowered it, whether each rule fires, what is allowed and how hard.',
  'The plan is the techniques whose "chosen" is true, in the order of "place".',
];

const entries = <T>(ids: readonly string[], make: (id: string) => T): { readonly [id: string]: T } =>
  Object.fromEntries(ids.map((id) => [id, make(id)]));

/** Writes a guide as JsonLogic, from its data alone. Throws where a condition needs itself. */
export const jsonLogicRules = (guide: Guide): JsonLogicRules => {
  const writing: Writing = { guide, facts: emptyFacts() };
  const { items, levels, suggestions } = guide;
  const techniques = [...new Set(suggestions.map(({ technique }) => technique))];
  const rules = Object.fromEntries(guide.rules.map((rule) => [rule.id, fires(rule, writing)]));
  const level = levelLogic(writing);
  const cleared = clearanceGiven(writing);
  const modalities = entries(Object.keys(guide.modalities), (id) => ({
    allowed: allowed(id, writing),
    pressure: pressure(id, writing),
  }));
  const planned = entries(techniques, (id) => ({ ...techniqueLogic(id, writing), pressure: pressure(id, writing) }));
  const content = { items, levels, facts: writing.facts.list, level, cleared, rules, modalities, techniques: planned };
  return { format: 'kneadwise-json-logic-1', use, contentHash: hashOf(content), ...content };
};
