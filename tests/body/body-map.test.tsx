import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BodyMap } from '#body';
import { content as words, techniques } from '#data';
import type { ClinicalAnswers } from '../support/clinical.ts';
import { content, settled, setup, violationsIn } from '../support/screens.tsx';

/** The drawing of the one technique of the plan of someone who gave these answers. */
const draw = (technique: string, answers: ClinicalAnswers) => {
  const { techniques: planned, flags } = settled(answers);
  const one = planned.find(({ id }) => id === technique);
  if (one === undefined) throw new Error(`${technique} is not in the plan`);
  return setup(<BodyMap technique={one} flags={flags} />);
};

/** What the words under a title list. */
const listed = (title: string): string[] => {
  const term = screen.queryAllByRole('term').find(({ textContent }) => textContent === title);
  return term === undefined ? [] : within(term.parentElement as HTMLElement).getAllByRole('definition').map(({ textContent }) => textContent ?? '');
};
const works = () => listed(content.screens.body.works);
const off = () => listed(content.screens.body.off);
const shapes = (container: Element, look: string) => new Set([...container.querySelectorAll(`.body path.body-${look}`)].map((path) => path.getAttribute('d'))).size;

const anyone = { painArea: ['low-back', 'buttock', 'back-thigh', 'calf'] } as const satisfies ClinicalAnswers;

describe('the drawing of a technique', () => {
  it('says in words where to work and where to stay off', () => {
    draw('swedish', anyone);
    expect(works()).toEqual(['Low back', 'Buttock', 'Back of the thigh', 'Calf: light strokes only, 0 to 3 out of 10']);
    expect(off()).toEqual(['Bones of the spine', 'Tailbone', 'Sit bones', 'Inner thighs', 'Backs of the knees']);
  });

  it('draws every place that it names, and none besides', () => {
    const { container } = draw('swedish', anyone);
    expect(shapes(container, 'works')).toBe(works().length);
    expect(shapes(container, 'off')).toBe(off().length);
  });

  it('is for the eyes alone: a screen reader is told the words', () => {
    const { container } = draw('swedish', anyone);
    for (const drawing of container.querySelectorAll('svg')) expect(drawing).toHaveAttribute('aria-hidden', 'true');
  });

  it('shows what the answers of this person close', () => {
    draw('swedish', { ...anyone, massageChecks: ['varicose'] });
    expect(works()).not.toContain('Calf');
    expect(off()[0]).toBe('Calf');
  });

  it('closes the legs after a clot', () => {
    draw('swedish', { ...anyone, massageChecks: ['past-clot'], cleared: 'yes-same' });
    expect(works()).toEqual(['Low back', 'Buttock']);
    expect(off().slice(0, 2)).toEqual(['Back of the thigh', 'Calf']);
  });

  it('keeps firm work, and only that, off the soft place under the ribs', () => {
    draw('deep-tissue', { ...anyone, feel: 'long-tight', painStart: 'over-3-months', stiffSigns: ['none'] });
    expect(off()).toContain(words.stayOff['under-ribs']);
  });

  it('says nothing of places that are far from where this technique works', () => {
    draw('swedish', { painArea: ['low-back'] });
    expect(works()).toEqual(['Low back']);
    expect(off()).toEqual(['Bones of the spine']);
  });

  it.each(Object.keys(techniques))('%s can be drawn for nobody in particular', (id) => {
    const technique = content.facts.guide.modalities[id];
    if (technique === undefined) throw new Error(id);
    setup(<BodyMap technique={{ id, ...technique }} />);
    expect(works()).toEqual(
      technique.zones.map((zone) => {
        const { name, only } = content.words.zones[zone] ?? {};
        return only === undefined ? name : `${name}: ${only}`;
      }),
    );
    expect(off().includes(words.stayOff['under-ribs'])).toBe(id === 'deep-tissue');
  });

  it('has no axe violation', async () => {
    const { container } = draw('swedish', { ...anyone, massageChecks: ['varicose'] });
    expect(await violationsIn(container)).toEqual([]);
  });
});
