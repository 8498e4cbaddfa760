import type { Page } from '@playwright/test';

/** Waits until the app has taken the page over, where it has an app: the page for what is not there has none. */
export const taken = (page: Page) => page.waitForFunction(() => (globalThis as { kneadwiseTaps?: unknown }).kneadwiseTaps === undefined);

/**
 * Waits until the app has taken the page over, and puts it into the typeface, in which every screen but the first of a
 * first visit stands. Before that a page can be read and used too.
 */
export const begun = async (page: Page): Promise<void> => {
  await taken(page);
  await page.evaluate(async () => {
    document.documentElement.dataset.typeface = '';
    await document.fonts.load('1rem "Atkinson Hyperlegible Next Variable"').catch(() => []);
  });
};
