import { expect, type Page } from '@playwright/test';
import { screens } from '#data';
import { begun, taken } from '../support/begun.ts';
import { openUnscripted, test } from './late-app.ts';
import { headline, next, option } from './support.ts';

/* The page as it stands before the app, and when the app takes it over. */
test('an older browser begins the app all the same', async ({ page, host, letGo }) => {
  letGo();
  await page.addInitScript(() => {
    Object.assign(globalThis, { CSSStyleSheet: undefined });
  });
  await page.goto(`${host.app}check/nerve-danger/`);
  await taken(page);
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
});

test('a page to read stays as it is where its piece cannot be had', async ({ page, host, letGo }) => {
  letGo();
  await page.route(/library-.*\.js$/, (route) => route.abort());
  await page.goto(`${host.app}techniques/`);
  const failed = page.waitForEvent('requestfailed');
  await page.mouse.move(1, 1);
  await failed;
  await page.waitForTimeout(500);
  await expect(headline(page)).toHaveText('The five techniques');
  await page.getByRole('main').getByRole('link', { name: 'Swedish massage' }).first().click();
  await expect(page).toHaveURL(`${host.app}techniques/swedish/`);
});

test('where a result cannot be had, trying again leads to it once the network is back', async ({ page, host, letGo }) => {
  letGo();
  await page.route(/\/(ahead|results)-.*\.js$/, (route) => route.abort());
  await page.goto(`${host.app}check/nerve-danger/`);
  await begun(page);
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  await expect(headline(page)).toHaveText(screens.shell.crash.title);
  await expect(page.getByRole('link', { name: /911/ }).first()).toBeVisible();
  await page.unroute(/\/(ahead|results)-.*\.js$/);
  await page.getByRole('link', { name: screens.shell.crash.again }).click();
  await expect(page).toHaveURL(`${host.app}result/`);
  await expect(headline(page)).toContainText('emergency');
});

test('who comes back can answer where the drawing of the body cannot be had', async ({ page, host, letGo }) => {
  const back = { format: 1, answers: { nerveDanger: { value: ['none'], at: Date.now() } }, place: null, askedAgain: [] };
  await page.addInitScript((saved) => localStorage.setItem('kneadwise', saved), JSON.stringify(back));
  letGo();
  await page.route(/rest-.*\.js$/, (route) => route.abort());
  await page.goto(`${host.app}check/nerve-danger/`);
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
  await next(page).click();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
});

test('the way in works before any script: it is a link to a page that is there', async ({ page, host }) => {
  await openUnscripted(page, host, '');
  await page.getByRole('link', { name: 'Start the check' }).click();
  await expect(page).toHaveURL(`${host.app}check/nerve-danger/`);
  await expect(option(page, 'nerveDanger', 'none')).toBeVisible();
});

/** What can be read on the page. What is only heard may come a little later. */
const seen = (page: Page) =>
  page.locator('#root').evaluate((root) =>
    [...root.querySelectorAll('*')].filter((each) => each.checkVisibility() && each.closest('.visually-hidden') === null)
      .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent)));

test('nothing moves when the app takes the page over', async ({ page, host, letGo }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.woff2', (route) => route.abort());
  for (const address of ['', 'check/nerve-danger/', 'techniques/', 'numbers/']) {
    await page.goto(`${host.app}${address}`, { waitUntil: 'commit' });
    await expect(headline(page)).toBeVisible();
    const before = await seen(page);
    await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.splice(0));
    letGo();
    await taken(page);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), address).toEqual([]);
    if (address !== '' && address !== 'numbers/') expect(await seen(page)).toEqual(before);
  }
});

test('someone who comes back sees their own page, never first that of somebody else', async ({ page, host, letGo }) => {
  const back = { format: 1, answers: { nerveDanger: { value: ['none'], at: Date.now() } }, place: null, askedAgain: [] };
  await page.addInitScript((saved) => localStorage.setItem('kneadwise', saved), JSON.stringify(back));
  await page.goto(`${host.app}check/nerve-danger/`, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeAttached();
  await expect(page.locator('h1')).toBeHidden();
  letGo();
  await begun(page);
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
  await expect(headline(page)).toBeVisible();
});

test('Back before the app has begun leads to the page that was left', async ({ page, host, letGo }) => {
  letGo();
  await page.goto(`${host.app}techniques/`);
  await begun(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'How it works' }).click();
  await expect(page).toHaveURL(`${host.app}how-it-works/`);
  let come = () => {};
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route('**/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  come();
  await begun(page);
  await expect(page).toHaveURL(`${host.app}techniques/`);
  await expect(headline(page)).toHaveText('The five techniques');
});

test('who goes back to the start before all has come sees the start, and then what is kept', async ({ page, host, letGo }) => {
  letGo();
  let come = () => {};
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route('**/near-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${host.app}check/nerve-danger/`);
  await begun(page);
  await option(page, 'nerveDanger', 'none').check();
  await page.getByRole('banner').getByRole('link', { name: screens.shell.appName }).click();
  await expect(headline(page)).toHaveText(screens.start.heading);
  await expect(headline(page)).toBeFocused();
  come();
  await expect(page.getByText(screens.kept.title)).toBeVisible();
  await expect(headline(page)).toHaveText(screens.start.heading);
});

test('where the script never comes, the page is shown all the same after a while', async ({ page, host }) => {
  await page.addInitScript(() => localStorage.setItem('kneadwise', '{"format":1}'));
  await page.goto(`${host.app}result/`, { waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
});
