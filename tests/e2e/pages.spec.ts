import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileTexts, places, screens, techniques } from '#data';
import { type Host, startHost } from './host.ts';
import { expectNoSidewaysScroll, expectNoViolation, headline, open } from './support.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replace(/index\.html$/, ''));

for (const base of ['/', '/kneadwise/', '/one/folder/in/another/'])
  test.describe(`on a plain host of files, under ${base}`, () => {
    let host: Host;
    test.beforeEach(async () => {
      host = await startHost('dist', base);
    });
    test.afterEach(async () => host.close());

    test('every page answers with a file of its own, and all that it asks for is there', async ({ page }) => {
      test.slow();
      const missing: string[] = [];
      page.on('response', (response) => {
        if (!response.ok() && response.status() !== 301) missing.push(`${response.status()} ${response.url()}`);
      });
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', ({ message }) => errors.push(message));
      for (const each of ['', 'check/nerve-danger/', 'check/pain/', 'result/', 'for-the-doctor/', 'shared/for-the-therapist/', 'techniques/swedish/', 'sources/', 'proof/', 'privacy/']) {
        await open(page, `${host.app}${each}`);
        await expect(headline(page)).toBeVisible();
      }
      expect(missing).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('screens follow each other within the folder, and can be loaded anew', async ({ page }) => {
      await open(page, host.app);
      await page.getByRole('link', { name: screens.shell.techniquesLink }).first().click();
      await expect(page).toHaveURL(`${host.app}techniques/`);
      await page.getByRole('main').getByRole('link').and(page.locator(`[href="${base}techniques/swedish/"]`)).first().click();
      await expect(page).toHaveURL(`${host.app}techniques/swedish/`);
      const name = await headline(page).innerText();
      await page.reload();
      await expect(headline(page)).toHaveText(name);
      await page.getByRole('link', { name: screens.shell.appName, exact: true }).click();
      await expect(page).toHaveURL(host.app);
    });

    test('an address that is not there leads back into the app', async ({ page }) => {
      for (const address of ['nonsense', 'no/such/page', 'check/nonsense', 'result/x/y']) {
        await page.goto(`${host.app}${address}`);
        await expect(headline(page)).toHaveText(screens.library.unknownPage.title);
        await expect(page.getByRole('link', { name: screens.shell.waiting.start })).toHaveAttribute('href', base);
      }
    });
  });

test.describe('where JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });
  let host: Host;
  test.beforeEach(async () => {
    host = await startHost('dist', '/a/');
  });
  test.afterEach(async () => host.close());

  test('every page can be read: its heading, whom to call or where to go on, and no way that ends nowhere', async ({ page }) => {
    test.slow();
    expect(pages.length).toBeGreaterThan(30);
    const known = new Set(pages.map((each) => `${host.app}${each}`));
    for (const each of pages) {
      await page.goto(`${host.app}${each}`);
      await expect(headline(page), each).toBeVisible();
      const links = await page.locator('a[href]').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href.split('#')[0]));
      expect(links.filter((link) => link?.startsWith(host.app) && !known.has(link)), each).toEqual([]);
    }
  });

  test('a question can be read whole, and sends its answers nowhere', async ({ page }) => {
    await page.goto(`${host.app}check/nerve-danger/`);
    await page.getByLabel('None of these').check();
    await page.getByRole('button', { name: screens.wizard.next }).click();
    expect(page.url()).toBe(`${host.app}check/nerve-danger/`);
    expect(host.asked.filter((each) => !each.startsWith('/a/assets/') && !each.includes('icon') && !each.endsWith('manifest'))).toEqual(['/a/check/nerve-danger/']);
    await expectNoSidewaysScroll(page);
  });

  test('pages on which something is to be chosen say that JavaScript is missing, and every number', () => {
    for (const each of ['', 'check/nerve-danger/', 'result/', 'numbers/']) {
      // A browser shows what stands in noscript; the one that is driven here does not.
      const html = readFileSync(join('dist', each, 'index.html'), 'utf8');
      const said = [...html.matchAll(/<noscript>(.*?)<\/noscript>/gs)].map(([, text]) => text).join('');
      expect(said, each).toContain(fileTexts.noScript.first);
      for (const { numbers } of Object.values(places)) for (const { tel } of numbers) expect(said, each).toContain(`href="${tel}"`);
    }
  });
});

test('nothing on a page is in the way of its words: no typeface is fetched ahead, no script is waited for', () => {
  for (const each of pages) {
    const html = readFileSync(join('dist', each, 'index.html'), 'utf8');
    expect(html).not.toMatch(/as="font"|blocking=/);
    for (const [script] of html.matchAll(/<(?:script type="module"|link rel="preload" as="script")[^>]*>/g)) expect(script, each).toContain('fetchpriority="low"');
    expect(html.match(/<h1/g), each).toHaveLength(1);
    expect(html, each).toMatch(/<title>[^<]+<\/title>/);
  }
  expect(Object.keys(techniques).every((id) => pages.includes(`techniques/${id}/`))).toBe(true);
});

test('axe finds nothing on pages as they stand before the app', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  for (const each of ['/', '/check/nerve-danger/', '/result/', '/no/such/page']) {
    await page.goto(each);
    await expectNoViolation(page);
  }
});
