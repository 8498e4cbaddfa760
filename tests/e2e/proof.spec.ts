import { expect, type Page, test } from '@playwright/test';
import { content, screens } from '#data';
import { proofSample } from '../library/proof-sample.ts';
import { expectNoSidewaysScroll, expectNoViolation, headline, open, settled, toResult } from './support.ts';

const { proof, shell, result } = screens;

const serve = (page: Page, body = JSON.stringify(proofSample)) =>
  page.route('**/proof.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
const openAll = (page: Page) => page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
const arrived = (page: Page) => expect(page.getByRole('heading', { name: proof.promisesTitle })).toBeVisible();

for (const scheme of ['light', 'dark'] as const)
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme, viewport: { width: 320, height: 640 } });
    test('axe finds nothing on the page of how this is checked, and nothing scrolls sideways', async ({ page }) => {
      await serve(page);
      await open(page, '/proof');
      await arrived(page);
      await settled(page);
      await expectNoViolation(page);
      await expectNoSidewaysScroll(page);
      await openAll(page);
      await expectNoViolation(page);
      await expectNoSidewaysScroll(page);
    });
  });

test('a result and the foot of every page lead to it, and Back leads back', async ({ page }) => {
  await serve(page);
  await toResult(page, {});
  await page.getByRole('link', { name: result.proofLink }).click();
  await expect(headline(page)).toBeFocused();
  await expect(headline(page)).toHaveText(proof.title);
  await page.getByRole('button', { name: screens.wizard.back, exact: true }).click();
  await expect(headline(page)).toHaveText(content.levels.go.headline);
  await page.getByRole('contentinfo').getByRole('link', { name: shell.proofLink }).click();
  await arrived(page);
});

test('without the file the page says so, and the rest works', async ({ page }) => {
  await page.route('**/proof.json', (route) => route.abort());
  await open(page, '/proof');
  await expect(page.getByText(proof.unreadable)).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('link', { name: proof.sourcesLink }).click();
  await expect(headline(page)).toHaveText(screens.library.title);
});

test('what is folded opens with the keyboard, and prints open', async ({ page }) => {
  await serve(page);
  await open(page, '/proof');
  await arrived(page);
  const folded = page.getByText(content.promises['inv-14']);
  await expect(folded).toBeHidden();
  await page.getByText(proof.group(content.promiseGroups.first, 7)).focus();
  await page.keyboard.press('Enter');
  await expect(folded).toBeVisible();
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(proof.casesMade)).toBeVisible();
});

test.describe('at 400 % zoom of a 1280 px window, in forced colors', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  test('it can be read without sideways scrolling, and axe finds nothing', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await serve(page);
    await open(page, '/proof');
    await arrived(page);
    await openAll(page);
    await expectNoSidewaysScroll(page);
    await expectNoViolation(page);
  });
});
