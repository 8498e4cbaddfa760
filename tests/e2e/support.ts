import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { guide, techniques } from '#data';
import { begun } from '../support/begun.ts';
import { safe } from '../support/clinical.ts';

export type Given = { readonly [item: string]: string | number | readonly string[] };

export { safe };

/** Every screen that someone with a result can open, as the address behind the app's. */
export const afterResult: readonly string[] = [
  'for-the-therapist', 'for-the-doctor', 'numbers', 'sources', 'proof', 'privacy', 'about', 'how-it-works', 'techniques',
  ...Object.keys(techniques).map((id) => `techniques/${id}`), 'shared', 'look',
];

/** The address of the screen, as the routes are written. */
export const step = (page: Page): string => new URL(page.url()).pathname.replace(/(.)\/$/, '$1');

/** The input of one option, or of one number on a scale. */
export const option = (page: Page, item: string, value: string | number) =>
  page.locator(`input[name="${item}"][value="${value}"]`);

/** Gives one answer, as far as its question is shown. */
export const give = async (page: Page, item: string, answer: Given[string]): Promise<void> => {
  for (const value of typeof answer === 'object' ? answer : [answer]) await option(page, item, value).check();
};

export const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true });

/** Answers every question that is shown on this page. A question that appears on the way is answered too. */
export const answerPage = async (page: Page, given: Given, here = step(page).split('/')[2]): Promise<string[]> => {
  const asked: string[] = [];
  for (const item of guide.pages.find(({ id }) => id === here)?.items ?? []) {
    if ((await page.locator(`input[name="${item}"]`).count()) === 0) continue;
    asked.push(item);
    const answer = given[item];
    if (answer === undefined) throw new Error(`the walk meets ${item} and the case has no answer to it`);
    await give(page, item, answer);
  }
  return asked;
};

/** Opens a page and waits until the app has taken it over; before that it can be read and used too, but is not tested here. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await begun(page);
};

/** Lays styles of a person's own over the page; the page's policy allows none that stand in it. */
export const addStyle = (page: Page, text: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, text);

/** Walks from the start that is on screen until no question is left; returns the steps in the order they were shown. */
const walkOn = async (page: Page, answers: Given, each?: (step: string) => Promise<void>): Promise<string[]> => {
  await page.getByRole('link', { name: /start|begin/i }).first().click();
  const steps: string[] = [];
  while (step(page).startsWith('/check/')) {
    const here = step(page);
    steps.push(here.slice('/check/'.length));
    await each?.(here);
    await answerPage(page, { ...safe, ...answers });
    await next(page).click();
    await page.waitForFunction((before) => location.pathname !== `${before}/`, here);
    if (steps.length > 12) throw new Error(`the walk does not end: ${steps.join(', ')}`);
  }
  return steps;
};

/** The same, after the start was opened. */
export const walk = async (page: Page, answers: Given, each?: (step: string) => Promise<void>): Promise<string[]> => {
  await open(page, '/');
  return walkOn(page, answers, each);
};

/** Walks from the start that is on screen to the result, past the summary where there is one. */
export const onToResult = async (page: Page, answers: Given): Promise<string[]> => {
  const steps = await walkOn(page, answers);
  if (step(page) === '/answers') await page.getByRole('link', { name: 'See my result' }).first().click();
  await page.waitForURL('**/result/');
  return steps;
};

/** The same, after the start was opened. */
export const toResult = async (page: Page, answers: Given): Promise<string[]> => {
  await open(page, '/');
  return onToResult(page, answers);
};

/** axe finds nothing: WCAG 2.2 A and AA, and best practice. */
export const expectNoViolation = async (page: Page): Promise<void> =>
  expectAxeFindsNothing(axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']));

/** axe finds all text 7:1 or more against its ground, or 4.5:1 where it is large, and links told from the text around them. */
export const expectStrongColors = async (page: Page): Promise<void> =>
  expectAxeFindsNothing(axe(page).withRules(['color-contrast-enhanced', 'link-in-text-block']));

// The other mode looks into frames of other origins, of which there is none, and takes twice the time.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

const expectAxeFindsNothing = async (builder: AxeBuilder): Promise<void> => {
  const { violations } = await builder.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
};

export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const { wide, view } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(view);
};

export const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the fonts have arrived and nothing moves. */
export const settled = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => true));
