import type { BrowserContextOptions, Page } from '@playwright/test';
import { encodeSaved } from '#codec';
import type { Answers } from '#engine';
import { STORAGE_NAME } from '#session';
import type { Screen } from './screens.ts';
import { begun } from '../support/begun.ts';

/** The day on which every picture is taken. */
export const day = new Date('2026-12-01T10:00:00Z');

/** What is alike in every picture. */
export const around = { reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' } as const satisfies BrowserContextOptions;

/** Puts answers into the browser's storage as if they had just been given. */
const remember = async (page: Page, answers: Answers): Promise<void> => {
  const stamped = Object.entries(answers).map(([item, value]) => [item, { value, at: day.getTime() }]);
  const text = encodeSaved({ answers: Object.fromEntries(stamped), place: null, askedAgain: [] });
  await page.addInitScript(
    ([name, kept]) => {
      if (localStorage.getItem(name) === null) localStorage.setItem(name, kept);
    },
    [STORAGE_NAME, text] as const,
  );
};

/** Opens a screen, and waits until all of it is there and nothing moves. */
export const visit = async (page: Page, { address, answers, failed, ready }: Screen): Promise<void> => {
  await page.clock.setFixedTime(day);
  if (Object.keys(answers).length > 0) await remember(page, answers);
  // Relative, as the app may be served from a folder.
  await page.goto(`.${address}`);
  await begun(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (ready !== undefined) await page.getByText(ready).first().waitFor();
  if (failed) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.locator('.error-summary').waitFor();
  }
  await page.evaluate(() => document.fonts.ready.then(() => true));
};
