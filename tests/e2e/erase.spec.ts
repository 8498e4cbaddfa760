import { expect, type Page, test } from '@playwright/test';
import { screens } from '#data';
import { headline, option, toResult } from './support.ts';

// What a device keeps for the next visit is erased too.
test.use({ serviceWorkers: 'allow' });

const { privacy } = screens.library;

/** All that a browser keeps for this origin, by name. */
const keptAnywhere = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).toSorted(),
    session: Object.keys(sessionStorage).toSorted(),
    databases: (await indexedDB.databases()).map(({ name }) => name).toSorted(),
    caches: (await caches.keys()).toSorted(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).toSorted(),
    cookies: document.cookie,
  }));

const nothing = { local: [], session: [], databases: [], caches: [], workers: [], cookies: '' };

/** Things of this app, and of others on the same host, in every storage that can be filled by hand. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    const here = new URL('/', location.href).href;
    sessionStorage.setItem('kneadwise-note', 'ours');
    for (const storage of [localStorage, sessionStorage]) storage.setItem('kneadwiser', 'not ours');
    for (const name of [`kneadwise-more-${here}`, `kneadwise-precache-v2-${here}other/`, `shop-precache-v2-${here}`])
      await (await caches.open(name)).put(`${here}kept`, new Response('kept'));
    for (const name of ['kneadwise-queue', 'shop'])
      await new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          request.result.close();
          done(undefined);
        });
        request.addEventListener('error', fail);
      });
  });

/** What is left of that. */
const othersOf = (page: Page) => {
  const here = new URL('/', page.url()).href;
  return {
    ...nothing,
    local: ['kneadwiser'],
    session: ['kneadwiser'],
    databases: ['shop'],
    caches: [`kneadwise-precache-v2-${here}other/`, `shop-precache-v2-${here}`],
  };
};

const erase = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: privacy.button }).click();
  await page.getByRole('button', { name: privacy.yes }).click();
  await expect(page.getByText(privacy.deleted)).toBeFocused();
};

/** Someone with answers, a country and a look, once the app is kept for use without a network. */
const used = async (page: Page): Promise<void> => {
  await page.goto('/look');
  await page.getByRole('radio', { name: screens.look.theme.options.dark }).check();
  // What is done before the app is there is heard a moment later.
  const kept = (name: string) => expect.poll(() => page.evaluate((each) => localStorage.getItem(each), name)).not.toBeNull();
  await kept('kneadwise-look');
  await page.goto('/numbers');
  await page.getByRole('combobox').selectOption('nz');
  await kept('kneadwise');
  await toResult(page, {});
  await page.evaluate(() => navigator.serviceWorker.ready);
};

test('erasing leaves nothing in any storage, and touches nothing that is not ours', async ({ page, context }) => {
  await used(page);
  await fill(page);
  await page.goto('/privacy');
  await headline(page).waitFor();
  const here = page.getByRole('listitem').filter({ hasText: privacy.appKept });
  await expect(here.first()).toBeVisible();
  const before = await keptAnywhere(page);
  expect(before.local).toEqual(['kneadwise', 'kneadwise-look', 'kneadwiser']);
  expect(before.workers).toHaveLength(1);
  expect(before.caches.filter((name) => name.startsWith('kneadwise-') && name.endsWith(new URL('/', page.url()).href))).toHaveLength(2);
  await erase(page);
  expect(await keptAnywhere(page)).toEqual(othersOf(page));
  expect(await context.cookies()).toEqual([]);
  await expect(page.getByRole('button', { name: privacy.button })).toHaveCount(0);
});

test('the page that stays open writes nothing again by itself', async ({ page, context }) => {
  await used(page);
  await page.goto('/privacy');
  await erase(page);
  const other = await context.newPage();
  await other.goto('about:blank');
  await page.bringToFront();
  await page.evaluate(() => {
    for (const event of ['focus', 'pageshow', 'online']) dispatchEvent(new Event(event));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.getByRole('link', { name: screens.shell.howItWorksLink }).click();
  await headline(page).waitFor();
  await page.getByRole('link', { name: screens.shell.numbersLink, exact: true }).click();
  await page.waitForTimeout(500);
  expect(await keptAnywhere(page)).toEqual(nothing);
});

test('what is said to be kept is all that is there, under the names that the page tells', async ({ page }) => {
  await used(page);
  const { local, session, databases, caches: named, cookies } = await keptAnywhere(page);
  expect([local, session, databases, cookies]).toEqual([['kneadwise', 'kneadwise-look'], [], [], '']);
  for (const name of named) expect(name).toMatch(/^kneadwise-precache/);
});

test('after it, the app begins as on a first visit', async ({ page }) => {
  await used(page);
  await page.goto('/privacy');
  await erase(page);
  await page.goto('/check/nerve-danger');
  await headline(page).waitFor();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await option(page, 'nerveDanger', 'none').check();
  expect((await keptAnywhere(page)).local).toEqual(['kneadwise']);
});
