import { type AnswersTo, conditionsFor, type Guide, type Items } from '#engine';

/** A questionnaire about a kettle, so that no clinical edit ever breaks a test of the engine. */
export const toyItems = {
  sparks: { kind: 'multiple', options: ['smoke', 'flames', 'none', 'unsure'], exclusive: ['none', 'unsure'] },
  heat: { kind: 'scale', min: 0, max: 3 },
  leak: { kind: 'multiple', options: ['drip', 'pool', 'none'], exclusive: ['none'] },
  leakChange: { kind: 'single', options: ['steady', 'worse', 'unsure'] },
  age: { kind: 'single', options: ['new', 'old'] },
  inspected: { kind: 'single', options: ['no', 'yes-but', 'yes'] },
  stain: { kind: 'multiple', options: ['lid', 'base'], exclusive: [] },
  look: { kind: 'single', options: ['dull', 'scaly'] },
} as const satisfies Items;

export const { is, between, all, any, not, atLeast, clearanceOpen, clearanceGiven, always } = conditionsFor(toyItems);

export interface ToyV {
  readonly items: typeof toyItems;
  readonly page: 'danger' | 'state' | 'inspection' | 'looks';
  readonly level: 'stop-now' | 'today' | 'ask-first' | 'careful' | 'fine';
  readonly timing: 'now' | 'soon' | 'later';
  readonly evidence: 'manual' | 'TEAM';
  readonly rule: string;
  readonly flag: string;
  readonly modality: 'wipe' | 'scrub' | 'steam' | 'soak';
  readonly technique: 'wipe' | 'scrub' | 'steam';
  readonly pressure: 'soft' | 'normal' | 'hard';
  readonly zone: 'lid' | 'base';
  readonly caution: 'with-gloves' | 'not-the-cord' | 'briefly';
  readonly step: 'cool-down' | 'soak' | 'dry' | 'wipe' | 'scrub' | 'steam';
  readonly advice: 'note-leak' | 'note-dull' | 'always-unplug';
}

export type ToyAnswers = AnswersTo<typeof toyItems>;

const leaking = is('leak', 'drip', 'pool');
const manual = ['manual'] as const;

export const toy: Guide = {
  items: toyItems,
  enabledWhen: { leakChange: leaking, look: is('stain', 'lid', 'base'), inspected: clearanceOpen },
  pages: [
    { id: 'danger', items: ['sparks'] },
    { id: 'state', items: ['heat', 'leak', 'leakChange', 'age'] },
    { id: 'inspection', items: ['inspected'] },
    { id: 'looks', items: ['stain', 'look'] },
  ],
  levels: ['stop-now', 'today', 'ask-first', 'careful', 'fine'],
  timings: ['now', 'soon', 'later'],
  pressures: ['soft', 'normal', 'hard'],
  planLevels: ['careful', 'fine'],
  rules: [
    { id: 'fire', level: 'stop-now', timing: [{ frame: 'now' }], when: is('sparks', 'smoke', 'flames'), evidence: manual },
    { id: 'old-and-worse', level: 'stop-now', timing: [{ frame: 'now' }], when: all(leaking, is('leakChange', 'worse', 'unsure'), is('age', 'old')), evidence: manual },
    { id: 'doubt', level: 'today', timing: [{ frame: 'soon' }], when: is('sparks', 'unsure'), evidence: ['TEAM'] },
    { id: 'pool-grows', level: 'today', timing: [{ frame: 'soon' }], when: all(is('leak', 'pool'), is('leakChange', 'worse')), evidence: manual },
    {
      id: 'leaking',
      level: 'ask-first',
      when: leaking,
      timing: [{ frame: 'soon', when: is('leak', 'pool') }, { frame: 'later' }],
      clearableWhen: is('leakChange', 'steady'),
      evidence: manual,
    },
    { id: 'hot', level: 'ask-first', when: between('heat', 3, 3), timing: [{ frame: 'soon' }], clearableWhen: is('age', 'new'), evidence: manual },
    { id: 'antique', level: 'ask-first', when: all(is('age', 'old'), is('look', 'dull')), timing: [{ frame: 'later' }], clearableWhen: always, evidence: manual },
    { id: 'warm', level: 'careful', when: between('heat', 2, 2), evidence: manual },
    { id: 'two-stains', level: 'careful', when: atLeast(2, is('stain', 'lid'), is('stain', 'base')), evidence: ['TEAM'] },
    { id: 'inspected-fine', level: 'careful', when: clearanceGiven, evidence: ['TEAM'] },
  ],
  clearance: { item: 'inspected', level: 'ask-first', to: 'careful', clears: { yes: 'every', 'yes-but': ['leaking', 'antique'] } },
  modalities: {
    wipe: { pressure: 'normal', zones: ['lid', 'base'] },
    scrub: { pressure: 'hard', zones: ['base'], requires: { id: 'is-scaly', when: is('look', 'scaly') } },
    steam: { pressure: 'soft', zones: ['lid'] },
    soak: { zones: ['base'] },
  },
  limits: [
    {
      id: 'is-warm',
      when: between('heat', 2, 3),
      limits: { wipe: { limit: 'soft', cautions: ['with-gloves'] }, scrub: { limit: 'normal' }, steam: { limit: 'no' }, soak: { limit: 'ok' } },
      evidence: manual,
    },
    {
      id: 'is-old',
      when: is('age', 'old'),
      limits: { wipe: { limit: 'ok' }, scrub: { limit: 'soft' }, steam: { limit: 'ok', cautions: ['briefly'] }, soak: { limit: 'no' } },
      evidence: manual,
    },
    {
      id: 'is-leaking',
      when: leaking,
      limits: {
        wipe: { limit: 'normal', avoid: ['lid'], cautions: ['with-gloves', 'not-the-cord'] },
        scrub: { limit: 'no' },
        steam: { limit: 'no' },
        soak: { limit: 'ok', avoid: ['lid'] },
      },
      evidence: manual,
    },
  ],
  suggestions: [
    { id: 'S-scrub', technique: 'scrub', role: 'main', rank: 10, when: is('look', 'scaly'), evidence: manual },
    { id: 'S-wipe', technique: 'wipe', role: 'main', rank: 20, when: not(all(is('look', 'dull'), is('age', 'new'))), evidence: manual },
    { id: 'S-steam', technique: 'steam', role: 'extra', rank: 30, when: always, evidence: ['TEAM'] },
  ],
  most: { main: 1, extra: 1 },
  zones: [
    { id: 'lid', tickedWhen: is('stain', 'lid'), closedWhen: between('heat', 3, 3) },
    { id: 'base', tickedWhen: is('stain', 'base') },
  ],
  fallbackZone: 'base',
  steps: [
    { id: 'cool-down', when: between('heat', 2, 3) },
    { techniques: 'main' },
    { techniques: 'extra' },
    { id: 'soak', needs: 'soak', beside: 'wipe' },
    { id: 'dry', without: 'soak' },
  ],
  advice: [
    { id: 'note-leak', levels: ['ask-first'], when: is('inspected', 'yes-but') },
    { id: 'note-dull', levels: ['careful', 'fine'], when: is('look', 'dull'), needs: 'steam' },
    { id: 'always-unplug', levels: ['stop-now', 'today', 'ask-first', 'careful', 'fine'] },
  ],
  rechecks: [
    { level: 'careful', when: between('heat', 2, 2), days: 1 },
    { level: 'careful', days: 3 },
    { level: 'fine', days: 9 },
  ],
} satisfies Guide<ToyV>;
