import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { SourceNotes } from '#content';
import { content as allWords } from '#data';
import { SourcesScreen } from '#library';
import { content, setup, violationsIn } from '../support/screens.tsx';

const { facts, words, screens } = content;
const notes: SourceNotes = allWords.sources;

afterEach(() => {
  location.hash = '';
});

describe('the page of sources', () => {
  it('lists every source with what it is used for and how far it was read', () => {
    setup(<SourcesScreen checkPath="/check" notes={notes} />);
    for (const [id, source] of Object.entries(facts.sources)) {
      const shown = document.getElementById(`source-${id}`)!;
      expect(shown).toHaveTextContent(source.title);
      expect(shown).toHaveTextContent(notes[id]!.usedFor);
      expect(shown).toHaveTextContent(`${screens.library.readNames[source.read]}. ${notes[id]!.read}`);
    }
  });

  it('says what every way of reading means, that one not read carries nothing alone, and what our own judgment is', () => {
    setup(<SourcesScreen checkPath="/check" notes={notes} />);
    for (const [id, meaning] of Object.entries(words.sourceRead)) {
      expect(screen.getByText(screens.library.readNames[id]!, { selector: 'dt' })).toBeVisible();
      expect(screen.getByText(meaning)).toBeVisible();
    }
    expect(screen.getByText(screens.library.notReadAlone)).toBeVisible();
    expect(within(document.getElementById('source-TEAM')!).getByText(words.team)).toBeVisible();
  });

  it('links to the sources that have an address, each by a name of its own, and marks the weak ones', () => {
    setup(<SourcesScreen checkPath="/check" notes={notes} />);
    const linked = Object.values(facts.sources).filter(({ link }) => link !== undefined);
    const shown = [...document.querySelectorAll('a')].map((each) => [each.textContent, each.getAttribute('href')]);
    const titles = Object.values(facts.sources).map(({ title }) => title);
    const nameOf = ({ title, publisher }: (typeof linked)[number]) =>
      titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title}, ${publisher}`;
    expect(shown).toEqual(expect.arrayContaining(linked.map((source) => [nameOf(source), source.link])));
    expect(new Set(linked.map(nameOf)).size).toBe(linked.length);
    const weak = Object.values(facts.sources).filter(({ strength }) => strength === 'D');
    expect(screen.getAllByText(screens.library.weakSource)).toHaveLength(weak.length);
  });

  it('unfolds and focuses the source that the address names', () => {
    location.hash = '#source-french-2006';
    setup(<SourcesScreen checkPath="/check" notes={notes} />);
    const named = document.getElementById('source-french-2006')!;
    expect(named).toHaveFocus();
    expect(named.closest('details')).toHaveAttribute('open');
  });

  it('shows another source when the address names it later, and nothing where the address names nothing', () => {
    location.hash = '#%E0%A4%A';
    setup(<SourcesScreen checkPath="/check" notes={notes} />);
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    location.hash = '#source-start-back';
    act(() => void globalThis.dispatchEvent(new Event('hashchange')));
    expect(document.getElementById('source-start-back')).toHaveFocus();
  });

  it('has no violation, folded or not', async () => {
    const { container } = setup(<SourcesScreen checkPath="/check" notes={notes} />);
    expect(await violationsIn(container)).toEqual([]);
    for (const each of document.querySelectorAll('details')) each.open = true;
    expect(await violationsIn(container)).toEqual([]);
  }, 30_000);
});
