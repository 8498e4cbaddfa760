import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolation, type Given, noDanger, setup, words } from './setup.tsx';

/** Each kind of control, on the page where it stands in the questionnaire. */
const kinds: readonly {
  kind: string;
  at: string;
  before: Given;
  question: string;
  role: 'radio' | 'checkbox';
  count: number;
  answer: Given;
  chosen: string;
  missing: string;
}[] = [
  {
    kind: 'one of several',
    at: '/check/about-you',
    before: noDanger,
    question: words.items.ageBand.prompt,
    role: 'radio',
    count: 4,
    answer: { ageBand: '45-64' },
    chosen: words.items.ageBand.options['45-64'],
    missing: 'Choose an answer',
  },
  {
    kind: 'several of several',
    at: '/check/urgent-signs',
    before: { nerveDanger: ['none'], bodyDanger: ['none'] },
    question: words.items.urgentSigns.prompt,
    role: 'checkbox',
    count: 9,
    answer: { urgentSigns: ['fever-back'] },
    chosen: words.items.urgentSigns.options['fever-back'],
    missing: 'Tick what fits, or “None of these”',
  },
  {
    kind: 'a number on a scale',
    at: '/check/pain',
    before: { ...noDanger, ageBand: '18-44', pregnancy: 'no' },
    question: words.items.painNow.prompt,
    role: 'radio',
    count: 11,
    answer: { painNow: 6 },
    chosen: '6',
    missing: 'Choose an answer',
  },
];

for (const { kind, at, before, question, role, count, answer, chosen, missing } of kinds)
  describe(`the control for ${kind}`, () => {
    const group = () => within(screen.getByRole('group', { name: question }));

    it('renders its question and every choice, with nothing preselected', () => {
      setup(at, before);
      expect(group().getAllByRole(role)).toHaveLength(count);
      for (const input of group().getAllByRole(role)) expect(input).not.toBeChecked();
    });

    it('keeps the earlier answer', () => {
      setup(at, { ...before, ...answer });
      expect(group().getByRole(role, { name: chosen })).toBeChecked();
    });

    it('shows its error and moves focus to the summary, which leads to the question', async () => {
      const { user } = setup(at, before);
      await user.click(screen.getByRole('button', { name: 'Next' }));
      const summary = await screen.findByRole('group', { name: 'Something is missing' });
      expect(summary).toHaveFocus();
      await user.click(within(summary).getByRole('link', { name: `${missing}: ${question}` }));
      expect(group().getAllByRole(role)[0]).toHaveFocus();
      expect(screen.getByRole('group', { name: question })).toHaveAccessibleDescription(new RegExp(`${missing}$`));
    });

    it('has no axe violation, with and without an error', async () => {
      const { user, container } = setup(at, before);
      await expectNoViolation(container);
      await user.click(screen.getByRole('button', { name: 'Next' }));
      await screen.findByRole('group', { name: 'Something is missing' });
      await expectNoViolation(container);
    });
  });
