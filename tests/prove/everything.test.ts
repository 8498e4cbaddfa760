import { describe, expect, it } from 'vitest';
import { assess, type Guide, itemsOn, walkOf } from '#engine';
import { checkReach } from '../../scripts/content-check/reach.ts';
import { checkEffect } from '../../scripts/prove/effect.ts';
import { readable, tableOf } from '../../scripts/prove/table.ts';
import { proveWalk, type Wizard } from '../../scripts/prove/walk.ts';
import { all, is, toy } from '../support/toy.ts';

const paths = (broken: Guide): string[] => checkEffect(broken).map(({ path }) => path);

describe('content without an effect', { timeout: 120_000 }, () => {
  it('the toy has none, but for the rule that gives a cleared result its reason', () => {
    expect(paths(toy)).toEqual(['rules.inspected-fine']);
  });

  it.each<[string, Guide, string]>([
    ['a rule that another always covers', { ...toy, rules: [...toy.rules, { id: 'smoke', level: 'stop-now', when: is('sparks', 'smoke'), evidence: ['manual'], timing: [{ frame: 'now' }] }] }, 'rules.smoke'],
    ['a flag that limits nothing', { ...toy, limits: [...toy.limits, { id: 'idle', when: is('age', 'new'), limits: { wipe: { limit: 'ok' }, scrub: { limit: 'ok' }, steam: { limit: 'ok' }, soak: { limit: 'ok' } }, evidence: ['manual'] }] }, 'limits.idle'],
    ['a suggestion that never wins', { ...toy, suggestions: [...toy.suggestions, { id: 'late', technique: 'wipe', role: 'main', rank: 99, when: all(is('look', 'dull'), is('look', 'scaly')), evidence: ['manual'] }] }, 'suggestions.late'],
  ])('%s is named', (_says, broken, path) => {
    expect(paths(broken)).toContain(path);
  });

  it('an answer that says the same as every other is named', () => {
    const unread: Guide = { ...toy, items: { ...toy.items, colour: { kind: 'single', options: ['red', 'blue'] } } };
    expect(paths(unread)).toEqual(expect.arrayContaining(['items.colour.red', 'items.colour.blue']));
  });

  it('is excused only where it is listed, and a list that is no longer true is named too', () => {
    expect(checkEffect(toy, { 'rules.inspected-fine': 'the reason', 'rules.fire': 'wrong' })).toEqual([
      { path: 'rules.fire', problem: 'listed as without an effect, but it has one or does not exist' },
    ]);
  });

  it('a question that can never apply reaches nobody', () => {
    const never = { ...toy, enabledWhen: { ...toy.enabledWhen, look: all(is('age', 'old'), is('age', 'new')) } };
    expect(checkReach(never).map(({ path }) => path)).toContain('items.look');
  });
});

describe('every walk through the toy', () => {
  it('is safe and short, and none is stuck', () => {
    expect(proveWalk(toy)).toMatchObject({ unsafe: null, vain: null, stuck: null, unlike: null });
  });

  it('takes one screen where nothing can change the result any more', () => {
    expect(proveWalk(toy).screens['stop-now']).toMatchObject({ fewest: 1 });
  });

  it('a wizard that ends early and hides a sign is found, with the answers that show it', () => {
    const hasty: Wizard = {
      next: (of, answers) => (assess(of, answers).atLeast === 'today' ? null : walkOf(of, answers).next),
      shows: itemsOn,
    };
    const { unsafe } = proveWalk(toy, hasty);
    expect(unsafe).not.toBeNull();
    expect(assess(toy, unsafe ?? {}).settled).toBe(false);
  });

  it('a wizard that ends early after one answer of several that say the same is found too', () => {
    const moody: Wizard = {
      next: (of, answers) => (String(answers.leak) === 'drip' && of.items.leak !== undefined && answers.leakChange === 'steady' ? null : walkOf(of, answers).next),
      shows: itemsOn,
    };
    const { unsafe, unlike } = proveWalk(toy, moody);
    expect(unsafe ?? unlike).not.toBeNull();
  });

  it('a wizard that ends after "not sure" alone, where another answer leaves the same open, is found by name of its answers', () => {
    const items = { ...toy.items, colour: { kind: 'multiple', options: ['red', 'blue', 'none'], exclusive: ['none'] } } as const;
    const pages = [{ id: 'colours', items: ['colour'] }, ...toy.pages];
    const rules = toy.rules.map((rule) => (rule.id === 'doubt' ? { ...rule, when: { kind: 'any' as const, of: [rule.when, { kind: 'is' as const, item: 'colour', oneOf: ['red', 'blue'] }] } } : rule));
    const painted: Guide = { ...toy, items, pages, rules };
    const wizard: Wizard = { next: (of, answers) => (String(answers.colour) === 'blue' ? null : walkOf(of, answers).next), shows: itemsOn };
    expect(proveWalk(painted)).toMatchObject({ unsafe: null, vain: null, stuck: null, unlike: null });
    const { unsafe, unlike } = proveWalk(painted, wizard);
    expect(unsafe ?? unlike).toMatchObject({ colour: ['blue'] });
  });

  it('a wizard that asks everything asks in vain', () => {
    const thorough: Wizard = {
      next: (of, answers) => of.pages.find(({ items }) => items.some((item) => answers[item] === undefined))?.id ?? null,
      shows: (_of, page) => page.items,
    };
    expect(proveWalk(toy, thorough).vain).not.toBeNull();
  });

  it('a wizard that shows a page without a question is stuck', () => {
    const empty: Wizard = { next: (of, answers) => walkOf(of, answers).next, shows: () => [] };
    expect(proveWalk(toy, empty).stuck).toEqual({});
  });

  it('a page that is missing from the guide hides its questions', () => {
    expect(proveWalk({ ...toy, pages: toy.pages.filter(({ id }) => id !== 'state') }).unsafe).not.toBeNull();
  });
});

describe('the table', () => {
  it('says large numbers as a person reads them', () => {
    expect(readable('123456')).toBe('123456');
    expect(readable('8433121162015748323415549952000')).toBe('8.4 × 10³⁰');
    expect(readable('1690000')).toBe('1.7 × 10⁶');
  });

  it('has a line a promise', () => {
    expect(tableOf([{ id: 'inv-01', says: 'It holds.', verdict: 'proven', speaksOf: '12', milliseconds: 3.4 }])).toBe('inv-01  proven            12       3 ms  It holds.');
  });
});
