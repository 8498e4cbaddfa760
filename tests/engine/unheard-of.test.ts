import { describe, expect, it } from 'vitest';
import { assess, formulaOf, type Guide, itemsOn, type Page, type Statement, walkOf } from '#engine';
import { toy, type ToyAnswers } from '../support/toy.ts';

const cool: ToyAnswers = { sparks: ['none'], heat: 0, leak: ['none'], age: 'new', stain: ['lid', 'base'], look: 'scaly' };

describe('what a guide names and does not have', () => {
  const holey: Guide = {
    ...toy,
    planLevels: ['unheard-of', ...toy.planLevels],
    suggestions: [...toy.suggestions, { id: 'S-polish', technique: 'polish', role: 'main', rank: 1, when: { kind: 'all', of: [] }, evidence: ['TEAM'] }],
    steps: [{ id: 'polished', needs: 'polish' }, { id: 'unpolished', without: 'polish' }, { id: 'beside-polish', beside: 'polish' }],
    advice: [
      { id: 'when-polished', levels: ['fine', 'careful'], needs: 'polish' },
      { id: 'when-red', levels: ['fine', 'careful'], when: { kind: 'is', item: 'colour', oneOf: ['red'] } },
      { id: 'when-not-red', levels: ['fine', 'careful', 'unheard-of'], when: { kind: 'not', of: { kind: 'is', item: 'colour', oneOf: ['red'] } } },
    ],
  };

  it('is never there', () => {
    const said = assess(structuredClone(holey), cool);
    if (!said.settled) throw new Error('still open');
    const { techniques, steps, advice, excluded } = said;
    expect(techniques.map(({ id }) => id)).toEqual(['scrub', 'steam']);
    expect([steps, advice]).toEqual([['unpolished'], ['when-not-red']]);
    expect(excluded).toEqual([]);
  });

  it('and a question that it does not have is never asked', () => {
    const guide = { ...toy, pages: [{ id: 'colours', items: ['colour'] }, ...toy.pages] };
    expect(walkOf(guide, {})).toMatchObject({ path: ['danger'], next: 'danger', ahead: 4 });
    expect(itemsOn(guide, guide.pages[0] as Page, {})).toEqual([]);
  });

  it('and no statement about it holds', () => {
    const guide = structuredClone(toy);
    for (const nothing of [
      { kind: 'worked', modality: 'polish', zone: 'lid' }, { kind: 'cautioned', modality: 'wipe', caution: 'unheard-of' }, { kind: 'step', oneOf: ['unheard-of'] },
      { kind: 'begins', step: 'unheard-of' }, { kind: 'level', oneOf: ['unheard-of'] }, { kind: 'allowed', oneOf: ['polish'] }, { kind: 'first', technique: 'polish' },
      { kind: 'harder', modality: 'polish', than: 'soft' }, { kind: 'cautioned', modality: 'polish', caution: 'briefly' },
      { kind: 'told', item: 'unheard-of', oneOf: ['x'] }, { kind: 'urgent', level: 'unheard-of' }, { kind: 'fired', oneOf: ['unheard-of'] },
    ] as const satisfies readonly Statement[]) expect(formulaOf(guide, nothing), nothing.kind).toBe(0);
  });
});
