import { describe, expect, it, vi } from 'vitest';
import { guide } from '#data';
import type { Answers, Guide, Items } from '#engine';
import { answersTo } from '../support/every-answer.ts';
import { completed, randomAnswers, seeded } from '../support/random-answers.ts';
import { toy } from '../support/toy.ts';
import { boundaryAnswers, marksOf } from './boundary-answers.ts';
import { changedGuide } from './changed-guides.ts';
import { secondOpinion } from './json-logic.ts';
import { agree, disagreement, type Opinion, ownOpinion } from './opinion.ts';
import { rulesEngineOpinion } from './rules-engine.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Complete answer sets, by turns left to chance and close to where rules begin and end. */
function* answerSets(many: number, seed: number): Generator<Answers> {
  const chance = seeded(seed);
  const marks = marksOf(guide);
  for (let set = 0; set < many; set += 1) {
    yield set % 2 === 0 ? completed(randomAnswers(chance), chance) : boundaryAnswers(guide, marks, chance);
  }
}

function* everySet(items: Items, ids = Object.keys(items)): Generator<Answers> {
  const [id, ...others] = ids;
  const item = id === undefined ? undefined : items[id];
  if (id === undefined || item === undefined) return yield {};
  for (const rest of everySet(items, others)) for (const answer of answersTo(item)) yield { ...rest, [id]: answer };
}

describe('the rules as JsonLogic, evaluated by json-logic-js', () => {
  it('come to the same level, clearance, rules and techniques on 100,000 answer sets', () => {
    const reached = new Map<string, number>();
    const own = ownOpinion(guide);
    const counted = (answers: Answers): Opinion => {
      const opinion = own(answers);
      for (const each of [`${opinion.level} ${opinion.cleared}`, ...opinion.rules, ...opinion.techniques]) reached.set(each, (reached.get(each) ?? 0) + 1);
      return opinion;
    };
    expect(disagreement(answerSets(100_000, 20261125), counted, secondOpinion(guide))).toBeUndefined();

    const levels = ['emergency-now', 'same-day', 'see-provider-first', 'go-with-care', 'go'].map((level) => `${level} false`);
    const wanted = [...levels, 'go-with-care true', ...guide.rules.map(({ id }) => id)];
    expect(wanted.filter((each) => (reached.get(each) ?? 0) < 100), 'reached fewer than 100 times').toEqual([]);
    expect(guide.suggestions.filter(({ technique }) => [...reached.keys()].every((each) => !each.startsWith(`${technique} `)))).toEqual([]);
  });

  it('agree about every answer set of a toy questionnaire', () => {
    const sets = [...everySet(toy.items)];
    expect(sets).toHaveLength(8640);
    expect(disagreement(sets, ownOpinion(toy), secondOpinion(toy))).toBeUndefined();
  });

  it('agree whatever the guide says: other levels, clearance, limits, roles, ranks and room in the plan', () => {
    const chance = seeded(7);
    for (let turn = 0; turn < 60; turn += 1) {
      const changed = changedGuide(guide, chance);
      expect(disagreement(answerSets(250, turn), ownOpinion(changed), secondOpinion(changed)), `guide ${turn}`).toBeUndefined();
    }
  });
});

describe('the rules in json-rules-engine', () => {
  it('come to the same on 2,000 answer sets', async () => {
    const own = ownOpinion(guide);
    const other = rulesEngineOpinion(guide);
    for (const answers of answerSets(2000, 20261126)) {
      const opinion = await other(answers);
      if (!agree(own(answers), opinion)) expect(opinion, JSON.stringify(answers)).toEqual(own(answers));
    }
  });

  it('agree whatever the guide says', async () => {
    const chance = seeded(8);
    for (let turn = 0; turn < 20; turn += 1) {
      const changed = changedGuide(guide, chance);
      const own = ownOpinion(changed);
      const other = rulesEngineOpinion(changed);
      for (const answers of answerSets(20, turn)) expect(await other(answers), `guide ${turn}: ${JSON.stringify(answers)}`).toEqual(own(answers));
    }
  });
});

const without = (when: Guide['rules'][number]['when'], option: string): Guide['rules'][number]['when'] =>
  JSON.parse(JSON.stringify(when).replaceAll(`,"${option}"`, '')) as typeof when;

const withRule = (id: string, change: (rule: Guide['rules'][number]) => Guide['rules'][number]): Guide => ({
  ...guide,
  rules: guide.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
});

/** One fault each, as a slip of the hand could make it. */
const faults: Readonly<Record<string, Guide>> = {
  'E-03 no longer takes "unsure" for new': withRule('E-03', (rule) => ({ ...rule, when: without(rule.when, 'unsure') })),
  'severe pain begins at 8': withRule('P-01', (rule) => ({ ...rule, when: { kind: 'between', item: 'painNow', from: 8, to: 10 } })),
  'P-10 asks for three signs': withRule('P-10', (rule) => ({ ...rule, when: { ...rule.when, count: 3 } as typeof rule.when })),
  'P-14 can be cleared': withRule('P-14', (rule) => ({ ...rule, clearableWhen: { kind: 'all', of: [] } })),
  'a strength test counts where it was not asked': { ...guide, enabledWhen: { ...guide.enabledWhen, weakTask: { kind: 'all', of: [] } } },
  '"yes-nothing-serious" clears every rule': { ...guide, clearance: { ...guide.clearance, clears: { ...guide.clearance.clears, 'yes-nothing-serious': 'every' } } },
  'diabetes leaves trigger points their pressure': {
    ...guide,
    limits: guide.limits.map((row) => (row.id === 'diabetes' ? { ...row, limits: { ...row.limits, 'trigger-point': { limit: 'medium' } } } : row)),
  },
  'deep tissue asks for nothing': {
    ...guide,
    modalities: { ...guide.modalities, 'deep-tissue': { zones: ['low-back'], pressure: 'firm' } },
  },
  'Swedish comes first': { ...guide, suggestions: guide.suggestions.map((each) => (each.id === 'T-01' ? { ...each, rank: 5 } : each)) },
  'three main techniques': { ...guide, most: { main: 3, extra: 1 } },
};

describe('a fault in the rules', () => {
  it.each(Object.keys(faults))('is found: %s', (name) => {
    const faulty = faults[name] as Guide;
    expect(disagreement(answerSets(20_000, 3), ownOpinion(faulty), secondOpinion(guide))).toBeDefined();
  });
});
