import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '#data';
import { walkOf } from '#engine';
import { content } from '../../src/app/content.ts';
import { partsOf } from '../../src/wizard/moves.ts';
import { safe } from '../support/clinical.ts';
import { type Given, noDanger, setup } from './setup.tsx';

const { guide } = content.facts;
const drawn = (answers: Given, page: string) =>
  Object.fromEntries(partsOf(guide, sectionOf, walkOf(guide, answers), page).map(({ id, state }) => [id, state]));
const heard = (at: string, answers: Given = {}) => {
  setup(at, answers);
  return screen.getByRole('heading', { level: 1 });
};

const untilPain: Given = { ...noDanger, ageBand: '18-44', pregnancy: 'no' };

describe('how far along someone is', () => {
  it('is heard with the heading: the part, and how many steps may still come', () => {
    expect(heard('/check/nerve-danger')).toHaveAccessibleDescription(/^Safety, part 1 of 6\. Step 1, at most 9 more after this ?$/);
  });

  it('never promises fewer steps than may come', () => {
    expect(heard('/check/pain', untilPain)).toHaveAccessibleDescription(/^Pain, part 3 of 6\. Step 5, at most 5 more after this ?$/);
  });

  it('says which step is the last one', () => {
    const { painArea: _area, feel: _feel, touch: _touch, ...before } = safe;
    expect(heard('/check/target', before)).toHaveAccessibleDescription(/^Where\. Step 9, the last one ?$/);
  });

  it('tells no parts that never come when the step is the last one', () => {
    const feverish: Given = { ...noDanger, urgentSigns: ['fever-back'] };
    expect(heard('/check/nerve', feverish)).toHaveAccessibleDescription(/^Nerves\. Step 4, the last one /);
    expect(Object.values(drawn(feverish, 'nerve'))).not.toContain('ahead');
  });

  it('is heard before the advice that is certain already', () => {
    expect(heard('/check/nerve', { ...noDanger, urgentSigns: ['hot-lump'] })).toHaveAccessibleDescription(
      /^Nerves, part 4 of 6\. Step 4, at most 1 more after this .*You need advice today/,
    );
  });

  it('is drawn for the eye alone, so that nobody hears it twice', () => {
    setup('/check/pain', untilPain);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.getAllByText('Health')).toHaveLength(1);
  });
});

describe('the parts of the journey', () => {
  it('stay together: no screen of a part stands between those of another', () => {
    const ids = guide.pages.map(({ id }) => sectionOf[id as keyof typeof sectionOf]);
    expect(ids.filter((id, place) => id !== ids[place - 1])).toEqual([...new Set(ids)]);
  });

  it('begin with all ahead', () => {
    expect(drawn({}, 'nerve-danger')).toEqual({ safety: 'here', you: 'ahead', pain: 'ahead', nerves: 'ahead', health: 'ahead', where: 'ahead' });
  });

  it('are done once all their screens lie behind', () => {
    expect(drawn({ nerveDanger: ['none'] }, 'body-danger')).toMatchObject({ safety: 'here', you: 'ahead' });
    expect(drawn(untilPain, 'pain')).toEqual({ safety: 'done', you: 'done', pain: 'here', nerves: 'ahead', health: 'ahead', where: 'ahead' });
  });

  it('are not shown as done when they were left out: advice today asks about the nerves alone', () => {
    expect(drawn({ ...noDanger, urgentSigns: ['hot-lump'] }, 'nerve')).toEqual({
      safety: 'done', you: 'left-out', pain: 'left-out', nerves: 'here', health: 'ahead', where: 'ahead',
    });
  });

  it('stay done for someone who goes back to change an answer', () => {
    expect(drawn({ ...safe }, 'pain')).toEqual({ safety: 'done', you: 'done', pain: 'here', nerves: 'done', health: 'done', where: 'done' });
  });

  it('of health is not done while the checks before a massage are open', () => {
    const { massageChecks: _checks, painArea: _area, feel: _feel, touch: _touch, ...before } = safe;
    expect(drawn(before, 'nerve')).toMatchObject({ nerves: 'here', health: 'ahead', where: 'ahead' });
  });
});
