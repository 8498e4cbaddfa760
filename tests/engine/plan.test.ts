import { describe, expect, it } from 'vitest';
import { assess, type Guide, type SettledAssessment } from '#engine';
import { is, toy, type ToyAnswers } from '../support/toy.ts';

const cool: ToyAnswers = { sparks: ['none'], heat: 0, leak: ['none'], age: 'new', stain: ['lid', 'base'], look: 'scaly' };

const settled = (answers: ToyAnswers, guide: Guide = toy): SettledAssessment => {
  const assessment = assess(guide, answers);
  if (!assessment.settled) throw new Error(`still open: ${assessment.open.join(', ')}`);
  return assessment;
};
const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined => list.find((each) => each.id === id);
const leakingAndCleared: ToyAnswers = { ...cool, leak: ['drip'], leakChange: 'steady', inspected: 'yes' };

describe('limits fold', () => {
  it('nothing lowers a technique, so its own pressure stands', () => {
    expect(find(settled(cool).techniques, 'scrub')).toMatchObject({ pressure: 'hard', zones: ['base'], cautions: [] });
  });

  it('the lowest pressure of several flags wins', () => {
    const both = settled({ ...cool, heat: 2, age: 'old' });
    expect(find(both.techniques, 'scrub')?.pressure).toBe('soft');
    expect(find(settled({ ...cool, heat: 2 }).techniques, 'scrub')?.pressure).toBe('normal');
  });

  it('a limit above a technique’s own pressure does not raise it', () => {
    const softer = { ...toy, modalities: { ...toy.modalities, scrub: { pressure: 'soft', zones: ['base'] } } };
    expect(find(settled({ ...cool, heat: 2 }, softer).techniques, 'scrub')?.pressure).toBe('soft');
  });

  it('no beats everything, and every flag that says no is named', () => {
    const { excluded } = settled({ ...leakingAndCleared, heat: 2 });
    expect(find(excluded, 'steam')?.because).toEqual(['is-warm', 'is-leaking']);
    expect(find(excluded, 'scrub')?.because).toEqual(['is-leaking']);
  });

  it('a requirement that is not met excludes, and its own id is the reason', () => {
    expect(find(settled({ ...cool, look: 'dull' }).excluded, 'scrub')?.because).toEqual(['is-scaly']);
  });

  it('areas to avoid and cautions add up, each said once', () => {
    const { techniques } = settled({ ...leakingAndCleared, heat: 2 });
    expect(find(techniques, 'wipe')).toMatchObject({ pressure: 'soft', zones: ['base'], cautions: ['with-gloves', 'not-the-cord'] });
  });

  it('a flag that asks for no care adds none', () => {
    const both = { ...toy, most: { main: 2, extra: 1 } };
    expect(find(settled({ ...cool, age: 'old' }, structuredClone(both)).techniques, 'wipe')?.cautions).toEqual([]);
  });

  it('where every ticked zone is to be avoided, the fallback zone stands', () => {
    const { techniques } = settled({ ...leakingAndCleared, stain: ['lid'] });
    expect(find(techniques, 'wipe')?.zones).toEqual(['base']);
  });

  it('nobody works on a zone that is closed', () => {
    const both = { ...toy, most: { main: 2, extra: 0 } };
    const wipe = (answers: ToyAnswers) => find(settled(answers, both).techniques, 'wipe')?.zones;
    expect(wipe(cool)).toEqual(['lid', 'base']);
    expect(wipe({ ...cool, heat: 3, inspected: 'yes' })).toEqual(['base']);
  });

  it('what pressure means nothing for has none', () => {
    expect(find(settled(cool).selfCare, 'soak')).toEqual({ id: 'soak', pressure: null, zones: ['base'], cautions: [] });
  });

  it('every flag that holds is listed with the answers that raised it', () => {
    expect(settled({ ...cool, heat: 2, age: 'old' }).flags).toEqual([
      { id: 'is-warm', because: [{ item: 'heat', answer: 2 }] },
      { id: 'is-old', because: [{ item: 'age', answer: 'old' }] },
    ]);
  });
});

describe('suggestions choose', () => {
  const roles = (assessment: SettledAssessment) => assessment.techniques.map(({ id, role }) => `${id} ${role}`);

  it('the lowest rank comes first, and no more main techniques than there are places', () => {
    expect(roles(settled(cool))).toEqual(['scrub main', 'steam extra']);
    expect(roles(settled(cool, { ...toy, most: { main: 2, extra: 1 } }))).toEqual(['scrub main', 'wipe main', 'steam extra']);
  });

  it('the next one moves up when the first is excluded', () => {
    expect(roles(settled({ ...leakingAndCleared, heat: 0 }))).toEqual(['wipe main']);
  });

  it('an extra never stands alone', () => {
    const alone = settled({ ...cool, look: 'dull' });
    expect(find(alone.excluded, 'steam')).toBeUndefined();
    expect(roles(alone)).toEqual([]);
  });

  it('equal ranks keep the order of the modalities, not that of the suggestions', () => {
    const tied = toy.suggestions.toReversed().map((suggestion) => ({ ...suggestion, rank: 1 }));
    expect(roles(settled(cool, { ...toy, suggestions: tied }))).toEqual(['wipe main', 'steam extra']);
    expect(roles(settled(cool, { ...toy, suggestions: tied.toReversed() }))).toEqual(['wipe main', 'steam extra']);
  });

  it('a technique that two suggestions name is listed once, for the first reason', () => {
    const again = { id: 'S-again', technique: 'scrub', role: 'main', rank: 1, when: is('stain', 'lid'), evidence: ['TEAM'] } as const;
    const { techniques } = settled(cool, { ...toy, most: { main: 3, extra: 1 }, suggestions: [...toy.suggestions, again] });
    expect(techniques.filter(({ id }) => id === 'scrub')).toMatchObject([{ suggestion: 'S-again', because: [{ item: 'stain', answer: 'lid' }] }]);
  });

  it('the chosen say which suggestion put them there, and the answers behind it', () => {
    expect(settled(cool).techniques[0]).toMatchObject({ suggestion: 'S-scrub', because: [{ item: 'look', answer: 'scaly' }] });
  });
});

describe('the steps of a plan', () => {
  it('stand in the order of the guide, with the techniques in their places', () => {
    expect(settled({ ...cool, heat: 2 }).steps).toEqual(['cool-down', 'scrub']);
    expect(settled(cool).steps).toEqual(['scrub', 'steam']);
  });

  it('a step that goes beside a technique stands only with it', () => {
    const withWipe = { ...toy, most: { main: 2, extra: 1 } };
    expect(settled(cool, withWipe).steps).toEqual(['scrub', 'wipe', 'steam', 'soak']);
  });

  it('a step that needs a modality gives way to its stand-in where that is excluded', () => {
    const old = settled({ ...cool, age: 'old' }, { ...toy, most: { main: 2, extra: 1 } });
    expect(old.steps).toEqual(['scrub', 'wipe', 'steam', 'dry']);
  });

  it('there are none at a level without a plan, and the deciding rules exclude everything', () => {
    const fire = settled({ sparks: ['smoke'] });
    expect(fire).toMatchObject({ techniques: [], selfCare: [], steps: [], decidedBy: ['fire'] });
    expect(fire.excluded).toEqual(['wipe', 'scrub', 'steam', 'soak'].map((id) => ({ id, because: ['fire'] })));
  });
});

describe('advice and re-checks', () => {
  it('advice comes at its levels, when its condition holds and what it needs is not excluded', () => {
    expect(settled(cool).advice).toEqual(['always-unplug']);
    expect(settled({ ...cool, look: 'dull' }).advice).toEqual(['note-dull', 'always-unplug']);
    expect(settled({ ...cool, look: 'dull', heat: 2 }).advice).toEqual(['always-unplug']);
    expect(settled({ sparks: ['smoke'] }).advice).toEqual(['always-unplug']);
  });

  it('the first re-check that fits counts, and there is none where the guide names none', () => {
    expect(settled({ ...cool, stain: ['base'] }).recheckDays).toBe(9);
    expect(settled({ ...cool, heat: 2 }).recheckDays).toBe(1);
    expect(settled(cool).recheckDays).toBe(3);
    expect(settled({ sparks: ['smoke'] }).recheckDays).toBeNull();
  });
});
