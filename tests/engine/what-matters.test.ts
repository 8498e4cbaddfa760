import { describe, expect, it } from 'vitest';
import { type Answers, assess, type Guide } from '#engine';
import { all, always, between, is, not, toy } from '../support/toy.ts';

const evidence = ['TEAM'] as const;
const limits = { wipe: { limit: 'ok' }, scrub: { limit: 'ok' }, steam: { limit: 'ok' }, soak: { limit: 'ok' } } as const;
const wiping = { id: 'S-wipe', technique: 'wipe', role: 'main', rank: 1, when: always, evidence } as const;

/** A guide that always says the same: nothing is wrong, wipe it. */
const plain: Guide = {
  ...toy, enabledWhen: {}, rules: [], limits: [], suggestions: [wiping], steps: [{ techniques: 'main' }], advice: [], rechecks: [],
  zones: [{ id: 'lid', tickedWhen: not(always) }, { id: 'base', tickedWhen: always }],
  modalities: { wipe: { pressure: 'hard', zones: ['lid', 'base'] }, scrub: { pressure: 'hard', zones: ['base'] }, steam: { zones: ['base'] }, soak: { zones: ['base'] } },
};
const possible = (more: Partial<Guide>, answers: Answers = {}): readonly string[] => assess(structuredClone({ ...plain, ...more }), answers).possible;

const row = (when: Guide['limits'][number]['when'], cell: object): Guide['limits'] => [{ id: 'row', when, limits: { ...limits, ...cell } as Guide['limits'][number]['limits'], evidence }];
const rule = (more: object) => ({ id: 'x', level: 'ask-first', when: always, evidence, ...more });

describe('a question is asked for the sake of', () => {
  it.each<readonly [says: string, more: Partial<Guide>, item: string]>([
    ['the level', { rules: [rule({ when: is('age', 'old') })] }, 'age'],
    ['the time frame', { rules: [rule({ timing: [{ frame: 'now', when: is('age', 'old') }, { frame: 'soon' }] })] }, 'age'],
    ['the technique', { suggestions: [{ ...wiping, when: is('look', 'scaly') }] }, 'look'],
    ['whether a technique is allowed', { limits: row(is('leak', 'pool'), { wipe: { limit: 'no' } }) }, 'leak'],
    ['what a technique requires', { modalities: { ...plain.modalities, wipe: { zones: ['base'], requires: { id: 'r', when: is('age', 'new') } } } }, 'age'],
    ['how hard', { limits: row(between('heat', 3, 3), { wipe: { limit: 'soft' } }) }, 'heat'],
    ['where', { zones: [{ id: 'lid', tickedWhen: is('stain', 'lid') }, { id: 'base', tickedWhen: always }] }, 'stain'],
    ['where not', { limits: row(is('age', 'old'), { wipe: { limit: 'ok', avoid: ['base'] } }), fallbackZone: 'lid' }, 'age'],
    ['what to take care of', { limits: row(is('sparks', 'smoke'), { wipe: { limit: 'ok', cautions: ['briefly'] } }) }, 'sparks'],
    ['self-care', { limits: row(is('leak', 'drip'), { soak: { limit: 'no' } }) }, 'leak'],
    ['a step', { steps: [{ id: 'dry', when: is('look', 'dull') }] }, 'look'],
    ['why a technique is suggested', { suggestions: [{ ...wiping, id: 'S-old', when: is('age', 'old') }, { ...wiping, rank: 2 }] }, 'age'],
    ['a line of advice', { advice: [{ id: 'note-dull', levels: ['fine'], when: is('look', 'dull') }] }, 'look'],
    ['when to come back', { rechecks: [{ level: 'fine', when: is('leakChange', 'worse'), days: 1 }, { level: 'fine', days: 2 }] }, 'leakChange'],
  ])('%s', (_says, more, item) => {
    expect(possible({})).toEqual([]);
    expect(possible(more)).toEqual([item]);
  });
});

describe('no question is asked for the sake of', () => {
  it.each<readonly [says: string, more: Partial<Guide>]>([
    ['a technique that is never in the plan', {
      suggestions: [wiping, { ...wiping, id: 'S-scrub', technique: 'scrub', when: not(always) }], limits: row(is('age', 'old'), { scrub: { limit: 'soft', cautions: ['briefly'] } }),
    }],
    ['a plan that is not made', { rules: [rule({ level: 'today' })], limits: row(is('age', 'old'), { wipe: { limit: 'no' } }) }],
    ['advice at another level', { advice: [{ id: 'note-dull', levels: ['today'], when: is('look', 'dull') }] }],
    ['coming back at another level', { rechecks: [{ level: 'today', when: is('look', 'dull'), days: 1 }] }],
    ['a time frame that a more urgent rule leaves behind', { rules: [rule({ level: 'today' }), rule({ id: 'y', timing: [{ frame: 'now', when: is('age', 'old') }] })] }],
  ])('%s', (_says, more) => expect(possible(more)).toEqual([]));

  it('a time to come back that an earlier one forestalls', () => {
    const rechecks = [{ level: 'fine', when: is('age', 'new'), days: 1 }, { level: 'fine', when: is('stain', 'lid'), days: 2 }];
    expect(possible({ rechecks }, { age: 'new' })).toEqual([]);
    expect(possible({ rechecks }, { age: 'old' })).toEqual(['stain']);
  });

  it('a line of advice that hangs on a word of clearance, where only that question could be taken back', () => {
    const hot = { sparks: ['none'], heat: 3, leak: ['drip'], age: 'new', inspected: 'yes-but', stain: ['lid'], look: 'scaly' };
    expect(assess(structuredClone(toy), hot)).toMatchObject({ settled: true, level: 'ask-first', possible: [] });
    expect(assess(toy, { ...hot, leakChange: 'steady' })).toMatchObject({ advice: ['note-leak', 'always-unplug'] });
  });
});

describe('two answers that only together change the result', () => {
  it('are both asked for', () => {
    expect(possible({ rules: [rule({ when: all(is('sparks', 'smoke'), is('age', 'old')) })] })).toEqual(['sparks', 'age']);
    expect(possible({ steps: [{ id: 'dry', when: all(is('leak', 'pool'), is('look', 'dull')) }] })).toEqual(['leak', 'look']);
    expect(possible({ rules: [rule({ when: all(is('sparks', 'smoke'), between('heat', 2, 3), is('look', 'dull'), is('age', 'old')) })] }, { look: 'dull' })).toEqual(['sparks', 'heat', 'age']);
  });
});

describe('what is excluded, however the rest is answered', () => {
  const no = (id: string, when: Guide['limits'][number]['when']) => ({ id, when, limits: { ...limits, soak: { limit: 'no' } } as const, evidence });
  const guide = { ...plain, limits: [no('hot', between('heat', 2, 3)), no('cold', between('heat', 0, 1)), no('old', is('age', 'old'))] };
  const soak = (answers: Answers) => {
    const said = assess(structuredClone(guide), answers);
    return said.settled ? said.excluded.find(({ id }) => id === 'soak')?.because : [];
  };

  it('is so because of what was told, where that is enough', () => {
    expect(soak({ age: 'old' })).toEqual(['old']);
    expect(soak({ age: 'old', heat: 3 })).toEqual(['hot', 'old']);
  });

  it('and otherwise because of something that it comes to in the end', () => {
    expect(soak({ age: 'new' })).toHaveLength(1);
    expect(soak({})).not.toEqual([]);
  });
});
