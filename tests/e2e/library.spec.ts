import { expect, type Page, test } from '@playwright/test';
import { content, presentItems, screens, techniques } from '#data';
import { answerPage, expectNoSidewaysScroll, expectNoViolation, headline, next, open, safe, settled, step, toResult } from './support.ts';

const { library, shell, start } = screens;
const pages = ['/techniques', ...Object.keys(techniques).map((id) => `/techniques/${id}`), '/how-it-works', '/privacy', '/about'];
const kept = () => Object.entries({ ...localStorage });

/** Answers every step that comes, without loading the page again, up to the result. */
const answerOn = async (page: Page): Promise<void> => {
  while (step(page).startsWith('/check/')) {
    const here = step(page);
    await answerPage(page, safe);
    await next(page).click();
    await page.waitForFunction((before) => location.pathname !== `${before}/`, here);
  }
  await page.getByRole('link', { name: screens.review.result }).first().click();
};

for (const scheme of ['light', 'dark'] as const)
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme, viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });

    test('axe finds nothing on the pages to read, folded or not, and nothing scrolls sideways at 320 px', async ({ page }) => {
      test.slow();
      for (const address of pages) {
        await open(page, address);
        await settled(page);
        await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });

test('every link at the foot leads to a page of its own, with focus on its heading, and Back leads back', async ({ page }) => {
  await open(page, '/');
  await headline(page).waitFor();
  const foot = page.getByRole('navigation', { name: shell.footLabel });
  const names = await foot.getByRole('link').allTextContents();
  expect(names).toHaveLength(7);
  const titles = new Set<string>();
  for (const name of names) {
    const link = foot.getByRole('link', { name });
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    await link.click();
    await expect(headline(page)).toBeFocused();
    titles.add(await page.title());
    await page.getByRole('button', { name: screens.wizard.back }).click();
    await expect(page).toHaveURL(/\/$/);
  }
  expect(titles.size).toBe(7);
});

test('from the start to the techniques, to one of them, and from there into the check', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: start.readLink }).click();
  await page.getByRole('link', { name: content.modalities['trigger-point'] }).click();
  await expect(headline(page)).toHaveText(content.modalities['trigger-point']);
  await page.getByRole('link', { name: start.begin }).first().click();
  await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
});

test('where answers are kept, the way into the check is the start, which offers to go on', async ({ page }) => {
  await toResult(page, {});
  await open(page, '/techniques/swedish');
  await page.getByRole('link', { name: start.begin }).first().click();
  await expect(page.getByText(screens.kept.title)).toBeVisible();
});

test('a technique that does not exist is no page', async ({ page }) => {
  await open(page, '/techniques/constructor');
  await expect(headline(page)).toHaveText(screens.library.unknownPage.title);
});

test('deleting takes away everything that is kept, in another tab too, and nothing comes back', async ({ page, context }) => {
  await open(page, '/look');
  await page.getByRole('radio', { name: screens.look.theme.options.dark }).check();
  await toResult(page, {});
  const other = await context.newPage();
  await open(other, '/answers');
  await headline(other).waitFor();
  await open(page, '/privacy');
  expect((await page.evaluate(kept)).length).toBe(2);
  await page.getByRole('button', { name: library.privacy.button }).click();
  await page.getByRole('button', { name: library.privacy.yes }).click();
  await expect(page.getByText(library.privacy.deleted)).toBeFocused();
  await expect(other).toHaveURL(/\/check\/nerve-danger\/$/);
  await other.waitForTimeout(300);
  expect(await page.evaluate(kept)).toEqual([]);
  expect(await page.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, '']);
  await page.reload();
  await headline(page).waitFor();
  // Opening the app keeps the app itself again, and nothing else.
  const here = page.getByRole('heading', { name: library.privacy.deleteTitle }).locator('..');
  await expect(here.getByRole('listitem').or(here.getByText(library.privacy.nothing, { exact: true }))).toHaveText(
    new RegExp(`^(${library.privacy.appKept}|${library.privacy.nothing})$`),
  );
  expect(await page.evaluate(kept)).toEqual([]);
});

test.describe('what the page on privacy says', () => {
  test('nothing is asked of the network while someone answers', async ({ page }) => {
    const asked: string[] = [];
    await open(page, '/');
    await settled(page);
    // What someone may come to is fetched when nothing else is to be done.
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('link', { name: start.begin }).click();
    await headline(page).waitFor();
    const origin = new URL(page.url()).origin;
    await page.context().setOffline(true);
    await answerOn(page);
    await expect(headline(page)).toHaveText(content.levels.go.headline);
    // Letters that a later screen is the first to need may come from the site itself; nothing else is ever asked for.
    expect(asked.filter((url) => !(url.startsWith(`${origin}/assets/`) && url.endsWith('.woff2')))).toEqual([]);
  });

  test('only answers, their times, the country and the note of what is asked again are kept', async ({ page }) => {
    await toResult(page, {});
    const [[name, text]] = (await page.evaluate(kept)) as [[string, string]];
    expect(name).toBe('kneadwise');
    const record = JSON.parse(text);
    expect(Object.keys(record).toSorted()).toEqual(['answers', 'askedAgain', 'format', 'place']);
    for (const entry of Object.values<object>(record.answers)) expect(Object.keys(entry).toSorted()).toEqual(['at', 'value']);
    for (const item of presentItems.slice(0, 3)) expect(record.answers).toHaveProperty(item);
  });
});
