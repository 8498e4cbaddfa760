import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright';
import type { Contender } from '../contender.ts';
import type { Spot, Told } from '../in-page.ts';
import type { AskedPage } from '../questions.ts';
import { Tab } from '../tab.ts';

/** Someone with a slow phone who comes to a contender, each time as if for the first time. */
export interface Visitor {
  readonly browser: Browser;
  readonly contender: Contender;
  /** The address of the first question. */
  readonly url: string;
  /** How many times slower the processor is. */
  readonly cpu: number;
  readonly pages: readonly AskedPage[];
}

export interface Arrival {
  readonly tab: Tab;
  /** The first question, painted. */
  readonly shown: Shown;
  /** When the navigation began, in milliseconds since 1970. */
  readonly begun: number;
}

export interface Slow {
  readonly ms: number;
  readonly name: string;
}

/** How long the bench waits for a question before it gives a contender up. */
export const PATIENCE = 60_000;

type Shown = Extract<Told, { kind: 'shown' }>;
export const shows = (page: number) => (told: Told): told is Shown => told.kind === 'shown' && told.page === page;

/** A selector of the answer that is tapped first. */
export const firstTap = ({ contender, pages }: Visitor): string => {
  const item = pages[0]?.items[0];
  const value = item?.taps[0];
  if (pages[0]?.items.length !== 1 || item?.taps.length !== 1 || value === undefined) throw new Error('the first page asks one question that takes one tap');
  return contender.signs.option(item, value);
};

/** An answer of each page by which it is known. */
const signsOf = (visitor: Visitor): readonly string[] => {
  const { contender, pages } = visitor;
  const firstAnswer = ({ items: [item] }: AskedPage) => (item === undefined ? '' : contender.signs.option(item, item.options[0]?.value ?? ''));
  return [firstTap(visitor), ...pages.slice(1).map(firstAnswer)];
};

/** Opens the first question and waits until it is painted. */
export const arrive = async (visitor: Visitor): Promise<Arrival> => {
  const tab = await Tab.open(visitor.browser, visitor.cpu, signsOf(visitor));
  await tab.go(visitor.url);
  const shown = await tab.hears(shows(0), PATIENCE);
  if (shown === null) throw new Error('the first question never stood there');
  return { tab, shown, begun: tab.loads[0]?.begun ?? Number.NaN };
};

/** Where to tap an answer. A question may appear only once another is answered. */
export const optionSpot = async (tab: Tab, selector: string): Promise<Spot> => {
  for (let turn = 0; turn < 200; turn += 1) {
    const found = await tab.call('option', selector);
    if (found !== null) return found;
    await pause(50);
  }
  const there = await tab.read<string>("`${location.pathname}: ${document.body.innerText.slice(0, 300).replaceAll('\\n', ' / ')}`");
  throw new Error(`nothing to tap at ${selector} on ${there}`);
};

export const nextSpot = async (tab: Tab): Promise<Spot> => {
  const found = await tab.call('next');
  if (found === null) throw new Error('no Next to tap');
  return found;
};

/** Whether the contender holds the answers of a page that was left. */
export const keeps = async ({ contender, pages }: Visitor, tab: Tab, place: number): Promise<boolean> => {
  const kept = (await tab.read<string | undefined>(contender.signs.kept)) ?? '';
  return (pages[place]?.items ?? []).every(({ id, taps }) => kept.includes(id) && taps.every((value) => kept.includes(value)));
};

/** All layout shift so far that no tap explains. */
export const shiftIn = (told: readonly Told[]): number => told.reduce((sum, each) => sum + (each.kind === 'shift' ? each.by : 0), 0);

/** The largest layout shift so far, in words. */
export const shiftNote = (told: readonly Told[]): string[] => {
  const shifts = told.filter((each) => each.kind === 'shift').toSorted((a, b) => b.by - a.by);
  return shifts[0] === undefined ? [] : [`layout shift ${shifts[0].by.toPrecision(2)} of ${shifts[0].what}`];
};

/** When Next was tapped last before the question that followed. */
export const lastNext = (told: readonly Told[], before: number): number =>
  told.reduce((at, each) => (each.kind === 'next' && each.at <= before ? each.at : at), Number.NaN);

/** The slowest interaction so far. What is done within a frame is not told of, and counts as one. */
export const slowestOf = async (tab: Tab): Promise<Slow> => {
  await tab.call('flush');
  await pause(50);
  return tab.told.reduce<Slow>((slow, told) => (told.kind === 'interaction' && told.ms > slow.ms ? told : slow), { ms: 16, name: 'none' });
};

export const slowestOfAll = (...all: readonly Slow[]): Slow => all.reduce((slow, each) => (each.ms > slow.ms ? each : slow));
