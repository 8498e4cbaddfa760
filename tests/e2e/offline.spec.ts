import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { screens } from '#data';
import { type Host, startHost } from './host.ts';
import { afterResult, answerPage, headline, next, open, option, safe, step } from './support.ts';

test.use({ serviceWorkers: 'allow' });
test.slow();

const base = '/kneadwise/';
let host: Host;
test.beforeEach(async () => {
  host = await startHost('dist', base);
});
test.afterEach(async () => host.close());

/** Opens the app and waits until the device keeps all of it. */
const visitOnce = async (page: Page): Promise<void> => {
  await open(page, host.app);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
  });
};
const here = (page: Page): string => step(page).slice(base.length - 1);

/** Walks from the first question to the result. */
const walkOn = async (page: Page): Promise<void> => {
  await open(page, `${host.app}check/nerve-danger/`);
  while (here(page).startsWith('/check/')) {
    const before = step(page);
    await answerPage(page, safe, here(page).split('/')[2] ?? '');
    await next(page).click();
    await page.waitForFunction((from) => location.pathname !== `${from}/`, before);
  }
  await page.getByRole('link', { name: screens.review.result }).first().click();
  await expect(headline(page)).toBeVisible();
};

test('after one visit the whole journey works without a network, each page loaded anew', async ({ page, context }) => {
  await visitOnce(page);
  await host.close();
  await context.setOffline(true);
  await page.reload();
  await expect(headline(page)).toHaveText(screens.start.heading);
  await walkOn(page);
  expect(here(page)).toBe('/result');
  const level = await headline(page).innerText();
  await page.reload();
  await expect(headline(page)).toHaveText(level);
  await expect(page.locator('.call a[href^="tel:"], a[href^="tel:"]').first()).toBeAttached();
  expect(await page.evaluate(() => document.fonts.load('1rem "Atkinson Hyperlegible Next Variable"').then((faces) => faces.length))).toBe(1);
  for (const path of afterResult) {
    await open(page, `${host.app}${path}/`);
    await expect(headline(page), path).toBeVisible();
    await expect(headline(page), path).not.toHaveText(screens.shell.waiting.title);
  }
  // Without the slash at its end, with something behind it, and one that is not there.
  for (const [path, title] of [['numbers', screens.shell.numbersLink], ['privacy', screens.library.privacy.title]] as const) {
    await open(page, `${host.app}${path}`);
    await expect(headline(page)).toHaveText(title);
    await expect(page).toHaveURL(`${host.app}${path}/`);
  }
  await open(page, `${host.app}?from=somewhere`);
  await expect(headline(page)).toHaveText(screens.start.heading);
  await open(page, `${host.app}no/such/page`);
  await expect(headline(page)).toHaveText(screens.library.unknownPage.title);
  await expect(page.getByRole('link', { name: screens.shell.waiting.start })).toHaveAttribute('href', base);
});

test('an emergency and its number are there without a network', async ({ page, context }) => {
  await visitOnce(page);
  await host.close();
  await context.setOffline(true);
  await open(page, `${host.app}check/nerve-danger/`);
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
});

test('what was deleted is kept again on the next visit, though the browser held on to the worker', async ({ page, context }) => {
  await visitOnce(page);
  const files = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, each) => sum + each, 0));
  const before = await files();
  expect(before).toBeGreaterThan(40);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await open(page, host.app);
  await expect.poll(files).toBe(before);
  await host.close();
  await context.setOffline(true);
  await open(page, `${host.app}numbers/`);
  await expect(headline(page)).toHaveText(screens.shell.numbersLink);
});

test('an address that begins with two slashes leads nowhere else', async ({ page }) => {
  const root = await startHost('dist', '/');
  await open(page, root.app);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.goto(`${root.app}/elsewhere.example/login`).catch(() => {});
  expect(new URL(page.url()).origin).toBe(new URL(root.app).origin);
  await root.close();
});

test('the app can be put beside other apps of the device', async ({ page }) => {
  await open(page, host.app);
  const address = await page.locator('link[rel=manifest]').evaluate((link) => (link as HTMLLinkElement).href);
  const answer = await page.request.get(address);
  const manifest = (await answer.json()) as { name: string; start_url: string; scope: string; display: string; icons: { src: string; sizes: string; purpose: string }[] };
  expect(manifest).toMatchObject({ name: screens.shell.appName, display: 'standalone' });
  expect(new URL(manifest.start_url, address).href).toBe(host.app);
  expect(new URL(manifest.scope, address).href).toBe(host.app);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const icon = await page.evaluate(async (from) => {
      const image = new Image();
      image.src = from;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, address).href);
    if (sizes !== 'any') expect(icon).toBe(sizes);
  }
});

test.describe('when a new version has come', () => {
  let newer: string;
  test.beforeEach(() => {
    // The same app with scripts of other names, as after a change: the old ones are no longer on the host.
    newer = mkdtempSync(join(tmpdir(), 'newer-'));
    cpSync('dist', newer, { recursive: true });
    const scripts = readdirSync(join(newer, 'assets')).filter((name) => name.endsWith('.js'));
    for (const file of readdirSync(newer, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|js)$/.test(name))) {
      const text = readFileSync(join(newer, file), 'utf8');
      // The worker tells versions of a page apart by a mark of what is in it.
      const marked = file === 'sw.js' ? text.replaceAll(/(revision\W+)(\w{8,})/g, '$1newer-$2') : text;
      writeFileSync(join(newer, file), scripts.reduce((all, name) => all.replaceAll(name, `newer-${name}`), marked));
    }
    for (const name of scripts) renameSync(join(newer, 'assets', name), join(newer, 'assets', `newer-${name}`));
  });
  test.afterEach(() => rmSync(newer, { recursive: true }));

  // False while the page is being loaded anew.
  const version = (page: Page) =>
    page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/newer-index-'))).catch(() => false);
  const offer = (page: Page) => page.getByRole('button', { name: screens.share.newVersion.begin });

  test('it is not offered where nothing can be kept, as all answers would be lost', async ({ page }) => {
    await visitOnce(page);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, `${host.app}check/nerve-danger/`);
    await option(page, 'nerveDanger', 'saddle-numb').check();
    await next(page).click();
    await expect(headline(page)).toContainText('emergency');
    host.serve(newer);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)).toBe(true);
    await page.waitForTimeout(500);
    await expect(offer(page)).toHaveCount(0);
    await expect(headline(page)).toContainText('emergency');
  });

  test('it is offered and never forced, and a half-answered questionnaire survives it', async ({ page }) => {
    await visitOnce(page);
    await open(page, `${host.app}check/nerve-danger/`);
    for (const _ of [1, 2, 3]) {
      const before = step(page);
      await answerPage(page, safe, here(page).split('/')[2] ?? '');
      await next(page).click();
      await page.waitForFunction((from) => location.pathname !== `${from}/`, before);
    }
    // Chosen, and not yet sent on.
    const place = here(page);
    const [given] = await answerPage(page, safe, place.split('/')[2] ?? '');
    const kept = await page.evaluate(() => localStorage.getItem('kneadwise'));
    host.serve(newer);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)).toBe(true);
    // In the middle of a question nothing is offered, and what is there goes on working.
    await expect(offer(page)).toBeHidden();
    await page.reload();
    expect(await version(page)).toBe(false);
    expect(here(page)).toBe(place);
    await expect(page.locator(`input[name="${given}"]:checked`)).toHaveCount(1);
    expect(await page.evaluate(() => localStorage.getItem('kneadwise'))).toBe(kept);

    await open(page, host.app);
    await expect(offer(page)).toBeVisible();
    expect(await version(page)).toBe(false);
    await offer(page).click();
    await expect.poll(() => version(page)).toBe(true);
    await expect(offer(page)).toBeHidden();
    expect(await page.evaluate(() => localStorage.getItem('kneadwise'))).toBe(kept);
    await expect(page.getByRole('link', { name: screens.kept.goOn })).toBeVisible();
    await open(page, `${host.app}${place.slice(1)}/`);
    await expect(page.locator(`input[name="${given}"]:checked`)).toHaveCount(1);
    await next(page).click();
    await expect(headline(page)).toBeVisible();
  });

  test('whoever does not take it stays with a whole old one, without a network too', async ({ page, context }) => {
    await visitOnce(page);
    host.serve(newer);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(offer(page)).toBeVisible();
    await host.close();
    await context.setOffline(true);
    await walkOn(page);
    expect(await version(page)).toBe(false);
    expect(here(page)).toBe('/result');
  });
});
