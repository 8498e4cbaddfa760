import { expect, it } from 'vitest';
import { statementsFor } from '#engine';
import { is, type ToyV } from '../support/toy.ts';

it('a statement is written as plain data', () => {
  const words = statementsFor<ToyV>();
  const old = is('age', 'old');
  expect([
    words.answers(old), words.told('age', 'old', 'new'), words.level('today', 'fine'), words.urgent('today'), words.fired('hot', 'warm'), words.cleared,
    words.technique('wipe', 'scrub'), words.first('wipe'), words.roles('main', 2), words.allowed('soak', 'steam'), words.harder('wipe', 'soft'),
    words.worked('wipe', 'lid'), words.cautioned('wipe', 'briefly'), words.step('dry', 'soak'), words.begins('dry'), words.before('dry', 'wipe'),
    words.advice('note-leak', 'note-dull'), words.recheck, words.every(words.cleared, words.recheck), words.either(words.cleared), words.never(words.cleared),
  ]).toEqual([
    { kind: 'answers', when: old }, { kind: 'told', item: 'age', oneOf: ['old', 'new'] }, { kind: 'level', oneOf: ['today', 'fine'] },
    { kind: 'urgent', level: 'today' }, { kind: 'fired', oneOf: ['hot', 'warm'] }, { kind: 'cleared' },
    { kind: 'technique', oneOf: ['wipe', 'scrub'] }, { kind: 'first', technique: 'wipe' }, { kind: 'roles', role: 'main', more: 2 },
    { kind: 'allowed', oneOf: ['soak', 'steam'] }, { kind: 'harder', modality: 'wipe', than: 'soft' },
    { kind: 'worked', modality: 'wipe', zone: 'lid' }, { kind: 'cautioned', modality: 'wipe', caution: 'briefly' }, { kind: 'step', oneOf: ['dry', 'soak'] },
    { kind: 'begins', step: 'dry' }, { kind: 'before', step: 'dry', other: 'wipe' }, { kind: 'advice', oneOf: ['note-leak', 'note-dull'] }, { kind: 'recheck' },
    { kind: 'every', of: [{ kind: 'cleared' }, { kind: 'recheck' }] }, { kind: 'either', of: [{ kind: 'cleared' }] }, { kind: 'never', of: { kind: 'cleared' } },
  ]);
});
