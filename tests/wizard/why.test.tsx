import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { content as words, guide } from '#data';
import { safe } from '../support/clinical.ts';
import { expectNoViolation, type Given, noDanger, setup } from './setup.tsx';

/** What has to be answered for a question that is not always asked. */
const opens: { readonly [item: string]: Given } = {
  nerveLegs: { nerveSigns: ['weak'] },
  nerveChange: { nerveSigns: ['weak'], nerveLegs: 'one' },
  weakTask: { nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'steady' },
  beganBefore45: { ageBand: '45-64', painStart: 'over-3-months' },
  stiffSigns: { ageBand: '18-44', painStart: 'over-3-months' },
  cleared: { painNow: 7 },
};

/** Everything safe before the page of this question, and what opens it. */
const before = (item: string): Given => {
  const place = guide.pages.findIndex(({ items }) => items.includes(item));
  const earlier = guide.pages.slice(0, place).flatMap(({ items }) => items);
  const page = guide.pages[place]?.items ?? [];
  const own = page.slice(0, page.indexOf(item));
  const given: Given = { ...safe, ...opens[item] };
  return Object.fromEntries(Object.entries(given).filter(([each]) => earlier.includes(each) || own.includes(each)));
};

describe('why we ask', () => {
  it.each(Object.keys(guide.items))('is told for %s, to whoever opens it', async (item) => {
    const page = guide.pages.find(({ items }) => items.includes(item))?.id ?? '';
    const { user } = setup(`/check/${page}`, before(item));
    const { prompt } = words.items[item as keyof typeof words.items];
    const name = words.itemNames[item as keyof typeof words.itemNames];
    const question = within(screen.getByRole('group', { name: prompt }));
    const said = Object.values(words.why[item as keyof typeof words.why]);
    for (const line of said) expect(question.getByText(line)).not.toBeVisible();
    // The name tells a screen reader which question it belongs to, as a screen may ask several.
    await user.click(question.getByText((_, element) => element?.tagName === 'SUMMARY' && element.textContent === `Why we ask (${name})`));
    for (const line of said) expect(question.getByText(line)).toBeVisible();
  });

  it('does not hide what an answer needs: the help stays in sight', () => {
    setup('/check/nerve-danger');
    expect(screen.getByText(/Only tick what is new or different for you/)).toBeVisible();
    expect(screen.getByRole('group', { name: words.items.nerveDanger.prompt })).toHaveAccessibleDescription(/Only tick what is new/);
  });

  it('never says that all is well', () => {
    const lines = Object.values(words.why).flatMap((each) => Object.values<string>(each));
    for (const line of lines) expect(line).not.toMatch(/\b(don't worry|harmless|nothing serious|usually fine|normal|most people|rare|unlikely|safe)\b/i);
  });

  it('opened, has no axe violation', async () => {
    const { user, container } = setup('/check/about-you', noDanger);
    await user.click(screen.getByText('Why we ask'));
    await expectNoViolation(container);
  });
});
