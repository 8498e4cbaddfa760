import type { Page } from '@playwright/test';

/** Waits until the app has taken the page over and the typeface stands on it. Before that a page can be read and used too. */
export const begun = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const { page: drawn, typeface } = document.documentElement.dataset;
    // The page for what is not there has no app.
    if (drawn === undefined) return true;
    const taken = (globalThis as { kneadwiseTaps?: unknown }).kneadwiseTaps === undefined;
    return taken && typeface !== undefined && document.fonts.check('1rem "Atkinson Hyperlegible Next Variable"');
  });
};
