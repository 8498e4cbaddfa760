import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StopScreen } from '#result';
import type { ClinicalAnswers } from '../support/clinical.ts';
import { content, open, setup, violationsIn } from '../support/screens.tsx';

const { words } = content;
const none = ['none'] as const;
const fever: ClinicalAnswers = { nerveDanger: none, bodyDanger: none, urgentSigns: ['fever-back'] };
const young: ClinicalAnswers = { nerveDanger: none, bodyDanger: none, urgentSigns: none, ageBand: 'under-18' };

const stop = (answers: ClinicalAnswers, place?: string) =>
  setup(
    <StopScreen assessment={open(answers)} nextStep="/check/nerve" reviewPath="/answers" doctorPath="/for-the-doctor" today={new Date(2026, 10, 23)} />,
    place === undefined ? {} : { place },
  );

describe('stopping early with a sign that needs advice today', () => {
  it('says what holds at the least, who to call, why, and what would make it an emergency', async () => {
    const { user, at } = stop(fever, 'nz');
    expect(screen.getByRole('heading', { level: 1, name: 'At least: get medical advice today' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call 0800\u{A0}611\u{A0}116' })).toBeVisible();
    expect(screen.getByText('If no one can see you today, go to the emergency department.')).toBeVisible();
    expect(screen.getByText(words.signs.urgentSigns!['fever-back']!.also!)).toBeVisible();
    expect(screen.getByRole('heading', { name: /Go to the emergency department now, or call/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call 111' })).toHaveAttribute('href', 'tel:111');
    await user.click(screen.getByRole('link', { name: 'Go on with the questions' }));
    expect(at()).toBe('/check/nerve');
  });

  it('speaks of no technique', () => {
    const { container } = stop(fever, 'us');
    for (const id of Object.keys(words.techniques)) expect(container).not.toHaveTextContent(words.modalities[id]!);
  });
});

describe('stopping early when someone should be seen first', () => {
  it('says so, by when, and why', () => {
    stop(young, 'us');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'At least: see a health professional before any massage',
    );
    expect(screen.getAllByText('In the next few days.')).toHaveLength(2);
    expect(screen.getByText(words.rules['P-04']!)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call 911' })).toBeVisible();
  });
});

describe('stopping before anything is certain', () => {
  it('leads back to the questions, and still tells the danger signs', () => {
    stop({ nerveDanger: none }, 'us');
    expect(screen.getByRole('heading', { level: 1, name: 'Some questions are still open' })).toBeVisible();
    expect(screen.getByText(words.advice['adv-safety-net']!.lines.saddle!)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go on with the questions' })).toBeVisible();
  });
});

it.each([
  ['today', fever],
  ['first', young],
] as const)('has no violation: %s', async (_name, answers) => {
  for (const place of ['ca', undefined]) {
    const { container, unmount } = stop(answers, place);
    expect(await violationsIn(container)).toEqual([]);
    unmount();
  }
});
