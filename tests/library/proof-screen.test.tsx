import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decodeProof } from '#codec';
import type { PromiseNotes } from '#content';
import { content as allWords } from '#data';
import { ProofScreen } from '#library';
import { content, setup, violationsIn } from '../support/screens.tsx';
import { brokenSample, proofSample } from './proof-sample.ts';

const { facts, words, screens } = content;
const { proof } = screens;
const promises: PromiseNotes = allWords.promises;

/** The page with what was published, read as the app reads it. */
const show = (value: unknown) => setup(<ProofScreen proof={decodeProof(JSON.stringify(value))} said={promises} sourcesPath="/sources" />);
const openAll = () => {
  for (const each of document.querySelectorAll('details')) each.open = true;
};
const rowOf = (name: RegExp) => within(screen.getByRole('rowheader', { name }).closest('tr')!);

describe('the page on how the rules are checked', () => {
  it('says plainly that nothing is proven where it cannot be read', () => {
    setup(<ProofScreen proof={null} said={promises} sourcesPath="/sources" />);
    expect(screen.getByText(proof.unreadable)).toBeVisible();
    expect(screen.queryByRole('heading', { name: proof.promisesTitle })).toBeNull();
  });

  it('says in plain words what was asked and found, and right beside it what that does not show', () => {
    const { container } = show(proofSample);
    const text = container.textContent;
    const order = [proof.lead(31), proof.allHold(proofSample.table.length), ...proof.limits, proof.promisesTitle];
    const places = order.map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has lay words for every promise, each once and under its subject', () => {
    show(proofSample);
    const told = Object.values(facts.promises).flat();
    expect(told.toSorted()).toEqual(proofSample.table.map(({ id }) => id).toSorted());
    for (const id of told) expect(screen.getAllByText(promises[id]!)).toHaveLength(1);
    expect(screen.getByText(promises['inv-08']!)).toBeVisible();
    expect(screen.getByText(proof.group(words.promiseGroups.first!, 7))).toBeVisible();
  });

  it('never lists a promise that nothing proved', () => {
    show({ ...proofSample, table: proofSample.table.slice(0, 3) });
    expect(screen.queryByText(promises['inv-08']!)).toBeNull();
  });

  it('says first of all which promise is broken, and not to rely on it', () => {
    show(brokenSample);
    const heading = screen.getByRole('heading', { name: proof.brokenTitle });
    const broken = within(heading.closest('section')!);
    expect(broken.getAllByRole('listitem').map((line) => line.textContent)).toEqual([promises['inv-08']]);
    expect(screen.getByText(proof.someBroken(1, brokenSample.table.length))).toBeVisible();
    expect(screen.queryByText(proof.allHold(brokenSample.table.length))).toBeNull();
    openAll();
    expect(rowOf(/^inv-08/).getByText(proof.verdicts.broken)).toBeVisible();
  });
});

describe('for anyone who looks closer', () => {
  it('each promise has its number of answer sets, exact where that can be read, and its time', () => {
    show(proofSample);
    openAll();
    expect(screen.getByRole('table', { name: proof.tableCaption })).toBeVisible();
    expect(screen.getAllByRole('columnheader', { name: proof.columns.promise })).toHaveLength(1);
    expect(rowOf(/^inv-01/).getByText(proof.power('8.4', 30))).toBeInTheDocument();
    expect(rowOf(/^inv-05/).getByText('1,152')).toBeVisible();
    expect(rowOf(/^inv-05/).getByText('12 ms')).toBeVisible();
  });

  it('there are the day, the exact number, the fingerprint and the command', () => {
    const { container } = show(proofSample);
    const text = container.textContent.replaceAll('\u200B', '');
    for (const each of ['November 25, 2026', '8,433,172,096,451,208,857,603,584,000,000', proofSample.contentHash, proof.command])
      expect(text).toContain(each);
  });

  it('nobody has to listen to 31 digits: the number is heard by its power of ten', () => {
    show(proofSample);
    expect(screen.getByText(/8,\u200B433,\u200B172/)).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getAllByText(proof.power('8.4', 30)).length).toBeGreaterThan(0);
  });

  it('there are the screens that people see before each result', () => {
    show(proofSample);
    openAll();
    const row = within(within(screen.getByRole('table', { name: proof.walksCaption })).getByRole('rowheader', { name: words.levels.go!.short }).closest('tr')!);
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['9', '9', '9']);
  });

  it('the cases have figures with intervals, how they were made, and the published figures with their sources', () => {
    show(proofSample);
    openAll();
    expect(screen.getByText(proof.casesMade)).toBeVisible();
    const ours = rowOf(new RegExp(`^${proof.shares.exact}$`)).getByRole('cell');
    expect(ours.textContent).toBe('95%88 to 9891 of 96');
    const others = within(screen.getByRole('table', { name: proof.othersCaption }));
    for (const { link, cite } of proofSample.cases.others) expect(others.getByRole('link', { name: cite })).toHaveAttribute('href', link);
    expect(rowOf(/91 lay people/).getByRole('cell').textContent).toBe('61%60 to 62');
    expect(rowOf(/394 physical/).getByRole('cell').textContent).toBe('79%');
  });
});

it.each([['whole', proofSample], ['broken', brokenSample]] as const)('has no violation, unfolded: %s', async (_name, value) => {
  const { container } = show(value);
  openAll();
  expect(await violationsIn(container)).toEqual([]);
}, 30_000);
