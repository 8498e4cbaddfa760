import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeLink } from '#codec';
import { content as words, guide } from '#data';
import type { Answers } from '#engine';
import type { SharedPage } from '#share';
import { Shared } from '../../src/app/pieces/shared.tsx';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { setup, violationsIn } from '../support/screens.tsx';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 25, 12);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now }));
afterEach(() => void vi.useRealTimers());

const show = (answers: ClinicalAnswers, hours = 0, page: SharedPage = 'result') =>
  setup(<Shared code={encodeLink(guide, { answers: answers as Answers, at: now - hours * HOUR })} page={page} />);
const title = () => screen.getByRole('heading', { level: 1 });

const levels = {
  go: person({}),
  'go-with-care': person({ painNow: 5, massageChecks: ['varicose'] }),
  'see-provider-first': person({ painNow: 7 }),
  'same-day': person({ urgentSigns: ['fever-back'] }),
  'emergency-now': { nerveDanger: ['saddle-numb'] },
} as const satisfies Record<string, ClinicalAnswers>;
const each = Object.entries(levels) as [keyof typeof levels, ClinicalAnswers][];

describe('answers that someone was handed', () => {
  it.each(each)('%s is shown as it is, with whose answers they are and from when', async (level, answers) => {
    const { container } = show(answers);
    expect(title()).toHaveTextContent(words.levels[level].headline);
    expect(screen.getByText('Someone shared these answers with you. They are not yours.')).toBeVisible();
    expect(screen.getByText('Answers given on November 25, 2026.')).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
  });

  it.each(['result', 'therapist', 'doctor'] as const)('the page “%s” says with its heading, and in its title, whose answers they are', (page) => {
    show(levels['see-provider-first'], 25, page);
    expect(title()).toHaveAccessibleDescription(/^Someone shared these answers with you\. They are not yours\. .* It may be more urgent now\./);
    expect(document.title).toMatch(/^Shared: .+ – Kneadwise$/);
  });

  it.each(each)('%s can be looked at and not changed', (_level, answers) => {
    for (const page of ['result', 'therapist', 'doctor'] as const) {
      const { unmount } = show(answers, 0, page);
      expect(screen.queryByRole('link', { name: /change|clear|start again/i })).toBeNull();
      expect(screen.queryByRole('combobox')).toBeNull();
      expect(screen.queryByRole('button', { name: /code/i })).toBeNull();
      unmount();
    }
  });

  it('says why, in the words of who answered', () => {
    show(levels['same-day']);
    expect(screen.getByText(`“${words.items.urgentSigns.options['fever-back']}”`)).toBeVisible();
  });

  it('a plan is told in short, with how hard and with what is ruled out', () => {
    show(person({ painNow: 5, massageChecks: ['varicose'] }));
    expect(screen.getByText('Swedish massage: light to medium')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Not for them now' })).toBeVisible();
    expect(screen.getByText(/page for the therapist shows all the limits/)).toBeVisible();
  });

  it('the pages for the therapist and the doctor are the same ones, from the day of the answers', () => {
    show(levels.go, 13, 'therapist');
    expect(screen.getByText('Kneadwise, November 24, 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: 'For the therapist' })).toHaveAttribute('aria-current', 'page');
  });

  it('a check that was not finished has no result, and still has a page for the doctor', () => {
    const open: ClinicalAnswers = { nerveDanger: ['none'], urgentSigns: ['fever-back'] };
    const { unmount } = show(open);
    expect(title()).toHaveTextContent('This check is not finished');
    unmount();
    show(open, 0, 'doctor');
    expect(title()).toHaveTextContent(/at least: get medical advice today/i);
  });

  it('a check of which nothing is certain yet reassures nobody, on no page', () => {
    for (const page of ['result', 'therapist', 'doctor'] as const) {
      const { unmount } = show({ nerveDanger: ['none'] }, 0, page);
      expect(title()).toHaveTextContent('This check is not finished');
      unmount();
    }
  });
});

describe('answers that have grown old', () => {
  it.each(['go', 'go-with-care'] as const)('%s is on no page shown as if it held today', (level) => {
    for (const page of ['result', 'therapist', 'doctor'] as const) {
      const { unmount } = show(levels[level], 25, page);
      expect(title()).toHaveTextContent('Too old to plan a massage');
      expect(screen.getByText(`On November 24, 2026 the result was: “${words.levels[level].headline}”.`)).toBeVisible();
      expect(screen.queryByText(/Swedish/)).toBeNull();
      expect(screen.getByRole('link', { name: 'Start a check of your own' })).toHaveAttribute('href', '/');
      unmount();
    }
  });

  it.each(['see-provider-first', 'same-day', 'emergency-now'] as const)('%s is still shown, and said to be old', (level) => {
    show(levels[level], 25);
    expect(title()).toHaveTextContent(words.levels[level].headline);
    expect(screen.getByText(/more than a day ago.*It may be more urgent now/)).toBeVisible();
  });

  it('those of the future are no better than old ones', () => {
    show(levels.go, -2);
    expect(title()).toHaveTextContent('Too old to plan a massage');
  });

  it('they are good for a day', () => {
    show(levels.go, 24);
    expect(title()).toHaveTextContent(words.levels.go.headline);
  });

  it('a page that stays open grows old too', () => {
    show(levels.go, 24);
    act(() => void vi.advanceTimersByTime(61_000));
    expect(title()).toHaveTextContent('Too old to plan a massage');
  });

  it('has nothing that axe finds wrong', async () => expect(await violationsIn(show(levels.go, 25).container)).toEqual([]));
});

describe('where there is nothing to show', () => {
  const code = encodeLink(guide, { answers: levels.go as Answers, at: now });
  const { touch: _touch, ...items } = guide.items;
  const other = encodeLink({ ...guide, items }, { answers: levels.go as Answers, at: now });

  it.each([
    ['no code, as after a reload', null, 'Scan the code again'],
    ['a code cut short', code.slice(0, -3), 'We can’t read this code'],
    ['a code of other questions', other, 'This code is from another version'],
  ])('%s says so in words, and leads to the start', async (_says, given, said) => {
    const { container } = setup(<Shared code={given} page="result" />);
    expect(title()).toHaveTextContent(said);
    expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/');
    expect(container).not.toHaveTextContent(/massage/i);
    expect(await violationsIn(container)).toEqual([]);
  });
});
