import { screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AboutScreen, HowItWorksScreen, PrivacyScreen, SourcesScreen, TechniquesScreen } from '#library';
import { content, setup, violationsIn } from '../support/screens.tsx';
import { paths } from './paths.ts';

// Long pages take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const { facts, words, screens } = content;
const { howItWorks, about } = screens.library;

const pages: { readonly [name: string]: () => ReactNode } = {
  [screens.library.technique.title]: () => <TechniquesScreen paths={paths} />,
  [howItWorks.title]: () => <HowItWorksScreen paths={paths} />,
  [screens.library.privacy.title]: () => <PrivacyScreen paths={paths} lookKept={false} appKept={false} onDelete={async () => {}} />,
  [about.title]: () => <AboutScreen paths={paths} />,
  [screens.library.title]: () => <SourcesScreen notes={{}} checkPath={paths.check} />,
};

describe.each(Object.entries(pages))('the page %s', (name, page) => {
  it('names itself in its heading and in the title of the document', () => {
    setup(page());
    expect(screen.getByRole('heading', { level: 1, name })).toBeVisible();
    expect(document.title).toBe(`${name} – Kneadwise`);
  });

  it('says at its end that only the check tells what is right today, and leads to it', async () => {
    const { user, at } = setup(page());
    const way = screen.getAllByRole('link', { name: 'Start the check' }).at(-1)!;
    expect(way.parentElement).toHaveTextContent(screens.library.checkFirst);
    expect(way.compareDocumentPosition([...document.querySelectorAll('h2')].at(-1)!) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    await user.click(way);
    expect(at()).toBe('/check/first');
  });

  it('goes down one level of headings at a time', () => {
    setup(page());
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, place) => expect(level - levels[place]!).toBeLessThanOrEqual(1));
  });

});

// The page of sources is long, and its own tests look at this.
const others = Object.entries(pages).filter(([name]) => name !== screens.library.title);

it.each(others)('the page %s has no violation, unfolded', async (_name, page) => {
  const { container } = setup(page());
  for (const each of document.querySelectorAll('details')) each.open = true;
  expect(await violationsIn(container)).toEqual([]);
});

describe('how it works', () => {
  it('tells all five results, the most urgent first, each in plain words', () => {
    setup(<HowItWorksScreen paths={paths} />);
    const results = within(screen.getByRole('heading', { level: 2, name: howItWorks.levelsTitle }).closest('section')!);
    expect(results.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(facts.guide.levels.map((level) => words.levels[level]!.headline));
    expect(results.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(facts.guide.levels.map((level) => howItWorks.levels[level]));
  });

  it('says that the calmest result does not mean that nothing is wrong, and that not knowing never counts as fine', () => {
    setup(<HowItWorksScreen paths={paths} />);
    expect(screen.getByText(howItWorks.levels.go!)).toHaveTextContent('It does not mean that nothing is wrong.');
    expect(screen.getByText('“Not sure” never counts as “no”. It leads to more care, not less.')).toBeVisible();
  });

  it('leads to how the rules are checked, and says what it cannot do', () => {
    setup(<HowItWorksScreen paths={paths} />);
    expect(screen.getByRole('link', { name: screens.proof.title })).toHaveAttribute('href', '/proof');
    for (const line of [...howItWorks.limits, words.fixed.notDiagnosis!, words.fixed.trustYourself!]) expect(screen.getByText(line)).toBeVisible();
  });
});

describe('about', () => {
  it('says whom it is for and for whom not, and leads those with a danger sign to the numbers', () => {
    setup(<AboutScreen paths={paths} />);
    for (const line of [...about.for, ...about.notFor]) expect(screen.getByText(line)).toBeVisible();
    expect(screen.getByRole('link', { name: screens.shell.numbersLink })).toHaveAttribute('href', '/numbers');
  });

  it('has the five tips that hold the techniques together, with their sources', () => {
    setup(<AboutScreen paths={paths} />);
    const { title, lines } = words.guidance.together!;
    const tips = within(screen.getByRole('heading', { level: 2, name: title }).closest('section')!);
    expect(Object.keys(lines)).toEqual(['provider-first', 'ice-or-warmth', 'say', 'combine', 'supports']);
    for (const line of Object.values(lines)) expect(tips.getByText(line)).toBeVisible();
    for (const each of document.querySelectorAll('details')) each.open = true;
    const linked = tips.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const source of Object.values(facts.guidance.together!).flat()) expect(linked).toContain(`/sources#source-${source}`);
  });

  it('says plainly what is still open', () => {
    setup(<AboutScreen paths={paths} />);
    for (const line of about.open) expect(screen.getByText(line)).toBeVisible();
  });
});
