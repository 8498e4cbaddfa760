// What must not compile about conditions, answers and guides. `npm run types` fails where one of these begins to.
import { type AnswersTo, type Condition, conditionsFor, type Guide, type Items, type LevelRule, type LimitRow } from '#engine';
import { all, between, is, not, type toyItems, type ToyV } from '../support/toy.ts';

export const conditions: readonly Condition<typeof toyItems>[] = [
  is('age', 'old'),
  is('sparks', 'smoke', 'flames'),
  between('heat', 0, 3),
  all(not(is('leak', 'none'))),

  // @ts-expect-error an item that does not exist
  is('colour', 'red'),
  // @ts-expect-error an option that does not exist
  is('age', 'ancient'),
  // @ts-expect-error an option of another item
  is('age', 'dull'),
  // @ts-expect-error one good option does not carry a bad one
  is('leak', 'drip', 'flood'),
  // @ts-expect-error no option at all would never hold
  is('age'),
  // @ts-expect-error a scale has numbers, not options
  is('heat', '3'),
  // @ts-expect-error a question with options has no numbers
  between('age', 0, 1),
  // @ts-expect-error a number in words
  between('heat', '0', 3),
  // @ts-expect-error a condition is no truth value
  all(true),
  // @ts-expect-error written by hand it is checked all the same
  { kind: 'is', item: 'age', oneOf: ['ancient'] },
];

// @ts-expect-error a condition about another questionnaire
export const foreign: Condition<typeof toyItems> = conditionsFor({ other: { kind: 'single', options: ['a', 'b'] } } as const).is('other', 'a');

export const answers: readonly AnswersTo<typeof toyItems>[] = [
  {},
  { age: 'old', heat: 2, sparks: ['smoke'] },
  // @ts-expect-error an item that does not exist
  { colour: 'red' },
  // @ts-expect-error an option of another item
  { age: 'dull' },
  // @ts-expect-error one option where ticks belong
  { sparks: 'smoke' },
  // @ts-expect-error ticks where one option belongs
  { age: ['old'] },
  // @ts-expect-error an option that does not exist, among ticks
  { sparks: ['smoke', 'lightning'] },
  // @ts-expect-error a number in words
  { heat: '2' },
];

// @ts-expect-error a question of a kind that does not exist
export const slider = { s: { kind: 'slider', options: ['a', 'b'] } } as const satisfies Items;
// @ts-expect-error a question without options
export const bare = { s: { kind: 'single' } } as const satisfies Items;
// @ts-expect-error a scale without an end
export const endless = { s: { kind: 'scale', min: 0 } } as const satisfies Items;

const rule = { id: 'r', level: 'today', when: is('age', 'old'), evidence: ['manual'] } as const;
export const rules: readonly LevelRule<ToyV>[] = [
  rule,
  { ...rule, timing: [{ frame: 'soon' }] },
  // @ts-expect-error a level that does not exist
  { ...rule, level: 'someday' },
  // @ts-expect-error a time frame that does not exist
  { ...rule, timing: [{ frame: 'someday' }] },
  // @ts-expect-error a rule without evidence
  { id: 'r', level: 'today', when: is('age', 'old') },
  // @ts-expect-error a rule with empty evidence
  { ...rule, evidence: [] },
  // @ts-expect-error a source that does not exist
  { ...rule, evidence: ['gossip'] },
];

const row = {
  id: 'f', when: is('age', 'old'), evidence: ['TEAM'],
  limits: { wipe: { limit: 'ok' }, scrub: { limit: 'no' }, steam: { limit: 'soft' }, soak: { limit: 'ok', cautions: ['briefly'], avoid: ['lid'] } },
} as const;
const { soak: _left, ...threeLimits } = row.limits;
export const rows: readonly LimitRow<ToyV>[] = [
  row,
  // @ts-expect-error a row that says nothing of one modality
  { ...row, limits: threeLimits },
  // @ts-expect-error a modality that does not exist
  { ...row, limits: { ...row.limits, polish: { limit: 'ok' } } },
  // @ts-expect-error a pressure that does not exist
  { ...row, limits: { ...row.limits, wipe: { limit: 'tender' } } },
  // @ts-expect-error a caution that does not exist
  { ...row, limits: { ...row.limits, wipe: { limit: 'ok', cautions: ['slowly'] } } },
  // @ts-expect-error a zone that does not exist
  { ...row, limits: { ...row.limits, wipe: { limit: 'ok', avoid: ['spout'] } } },
];

type G = Guide<ToyV>;
export const parts: readonly Partial<G>[] = [
  // @ts-expect-error a page that asks what does not exist
  { pages: [{ id: 'danger', items: ['colour'] }] },
  // @ts-expect-error a page that does not exist
  { pages: [{ id: 'attic', items: ['age'] }] },
  // @ts-expect-error when an item applies that does not exist
  { enabledWhen: { colour: is('age', 'old') } },
  // @ts-expect-error a suggestion of self-care as a technique
  { suggestions: [{ id: 's', technique: 'soak', role: 'main', rank: 1, when: is('age', 'old'), evidence: ['TEAM'] }] },
  // @ts-expect-error a suggestion without evidence
  { suggestions: [{ id: 's', technique: 'wipe', role: 'main', rank: 1, when: is('age', 'old') }] },
  // @ts-expect-error a step that does not exist
  { steps: [{ id: 'polish' }] },
  // @ts-expect-error advice at a level that does not exist
  { advice: [{ id: 'note-leak', levels: ['someday'] }] },
];
