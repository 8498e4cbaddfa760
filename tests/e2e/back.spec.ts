import { expect, type Locator, type Page, test } from '@playwright/test';
import { headline, next, open, option, safe, step } from './support.ts';
import { begun } from '../support/begun.ts';

/** Someone who has answered just now, on this screen. */
const at = async (page: Page, path: string): Promise<void> => {
  await open(page, '/numbers');
  await page.evaluate(
    ([given, now]) => {
      const stamped = Object.fromEntries(Object.entries(given).map(([item, value]) => [item, { value, at: now }]));
      localStorage.setItem('kneadwise', JSON.stringify({ format: 1, answers: stamped, place: null, askedAgain: [] }));
    },
    [safe, Date.now()] as const,
  );
  await open(page, path);
};

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Follows a link by keyboard, as it stands on the screen; says how far that was scrolled. */
const follow = async (page: Page, link: Locator): Promise<number> => {
  await link.focus();
  const before = await scrolled(page);
  const from = page.url();
  await link.press('Enter');
  await page.waitForFunction((url) => location.href !== url, from);
  await expect(headline(page)).toBeVisible();
  return before;
};

const expectBackAt = async (page: Page, link: Locator, before: number) => {
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await expect.poll(() => scrolled(page)).toBe(before);
};

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(reducedMotion === 'reduce' ? 'where nothing moves' : 'where one screen fades into the next', () => {
    test.use({ contextOptions: { reducedMotion }, viewport: { width: 360, height: 740 } });

    test('Back from the page for the therapist leads to where one was on the result', async ({ page }) => {
      await at(page, '/result');
      const link = page.getByRole('main').getByRole('link', { name: /therapist/ }).last();
      const before = await follow(page, link);
      await expect(headline(page)).toBeFocused();
      expect(await scrolled(page)).toBe(0);
      expect(before).toBeGreaterThan(0);
      await page.goBack();
      await expectBackAt(page, link, before);
      await page.goForward();
      await expect(headline(page)).toBeFocused();
      await page.getByRole('button', { name: /back/i }).click();
      await expectBackAt(page, link, before);
    });

    test('Back from a source leads to the link to it, with what was unfolded open again', async ({ page }) => {
      await at(page, '/result');
      const fold = page.locator('details', { has: page.locator('a[href*="/sources/#"]') }).last();
      await fold.locator('summary').click();
      const others = await page.locator('details[open]').count();
      const link = fold.locator('a[href*="/sources/#"]').last();
      const before = await follow(page, link);
      await expect(page).toHaveURL(/\/sources\/#/);
      await page.goBack();
      await expectBackAt(page, link, before);
      expect(await page.locator('details[open]').count()).toBe(others);
    });

    test('each screen of the way is come back to where it was left', async ({ page }) => {
      await at(page, '/techniques');
      const first = page.getByRole('main').getByRole('link').and(page.locator('[href^="/techniques/"]')).last();
      const atList = await follow(page, first);
      const second = page.getByRole('contentinfo').getByRole('link', { name: 'How it works' });
      const atTechnique = await follow(page, second);
      await expect(page).toHaveURL(/\/how-it-works\/$/);
      await page.goBack();
      await expectBackAt(page, second, atTechnique);
      await page.goBack();
      await expectBackAt(page, first, atList);
    });

    for (const [way, leave] of [
      ['the browser’s Back', (page: Page) => page.goBack()],
      ['Back', (page: Page) => page.getByRole('link', { name: 'Back', exact: true }).click()],
      ['Next', (page: Page) => next(page).click()],
    ] as const)
      test(`an answer is changed from the summary, and ${way} leads to its part of it`, async ({ page }) => {
        await at(page, '/answers');
        const link = page.locator('a[href$="/change/"]').last();
        await follow(page, link);
        await expect(headline(page)).toBeFocused();
        await leave(page);
        await expect(page).toHaveURL(/\/answers\/$/);
        await expect(link).toBeFocused();
        await expect(link).toBeInViewport();
      });
  });

test('a screen that is opened anew begins at its heading, also one that was left further down', async ({ page }) => {
  await at(page, '/result');
  await follow(page, page.getByRole('main').getByRole('link', { name: /therapist/ }).last());
  await page.getByRole('link', { name: 'Kneadwise' }).click();
  await page.getByRole('main').getByRole('link', { name: /result/i }).first().click();
  await expect(page).toHaveURL(/\/result\/$/);
  await expect(headline(page)).toBeFocused();
  expect(await scrolled(page)).toBe(0);
});

test('a change that makes the result another is told from its heading', async ({ page }) => {
  await at(page, '/result');
  await follow(page, page.locator('a[href$="/answers/"]').last());
  await follow(page, page.locator('a[href$="/check/urgent-signs/change/"]'));
  await option(page, 'urgentSigns', 'fever-back').check();
  await next(page).click();
  await expect(page).toHaveURL(/\/result\/$/);
  await expect(headline(page)).toBeFocused();
  expect(await scrolled(page)).toBe(0);
});

test('after the page is loaded again, Back leads to the heading: nothing was written down', async ({ page }) => {
  await at(page, '/result');
  await follow(page, page.getByRole('main').getByRole('link', { name: /therapist/ }).last());
  expect(await page.evaluate(() => Object.keys(history.state as object))).toEqual(['entry', 'depth']);
  await page.reload();
  await begun(page);
  await page.goBack();
  expect(step(page)).toBe('/result');
  await expect(headline(page)).toBeFocused();
  expect(await scrolled(page)).toBe(0);
});
