import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { screens } from '#data';
import { type Host, startHost } from './host.ts';
import { headline, next, onToResult, open, option, toResult } from './support.ts';

/*
 * Nothing leaves the device: not one request to another origin, ever, and none at all once the page and what it keeps are
 * there, through a whole journey with printing, sharing and saving.
 */
test.use({ serviceWorkers: 'allow', acceptDownloads: true });
test.slow();

/** Every request of the page, of its worker and of whatever it opens. */
const watch = (page: Page): string[] => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  return asked;
};

test('nothing is asked of another origin, and nothing at all of its own once the app is kept', async ({ page }) => {
  const host = await startHost('dist');
  const asked = watch(page);
  const beacons: unknown[] = [];
  await page.exposeFunction('noteBeacon', (url: unknown) => beacons.push(url));
  await page.addInitScript(() => {
    navigator.sendBeacon = (url) => {
      void (globalThis as unknown as { noteBeacon: (url: string) => void }).noteBeacon(String(url));
      return true;
    };
  });
  await open(page, host.app);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
  });
  await open(page, host.app);
  // The browser itself looks for a new worker after a page was loaded.
  await expect.poll(() => host.asked.filter((each) => each === '/sw.js').length).toBeGreaterThan(1);
  await page.waitForLoadState('networkidle');

  // From here on the host itself hears of nothing, whoever would ask: the page, its worker or the browser for them.
  const before = host.asked.length;
  expect(before).toBeGreaterThan(20);
  await page.getByRole('combobox').selectOption('us');
  await onToResult(page, {});
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: screens.share.saveFile }).first().click();
  await download;
  await page.getByRole('button', { name: screens.share.code.open }).click();
  await page.getByRole('button', { name: screens.share.code.close }).click();
  for (const name of [/therapist/, /doctor/]) {
    await page.getByRole('main').getByRole('link', { name }).last().click();
    await expect(headline(page)).toBeFocused();
    await page.goBack();
  }
  for (const name of [screens.shell.techniquesLink, screens.shell.sourcesLink, screens.shell.proofLink, screens.shell.privacyLink]) {
    await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    await expect(headline(page)).toBeFocused();
  }
  await page.waitForTimeout(500);
  expect(host.asked.slice(before)).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(host.app) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(beacons).toEqual([]);
  await host.close();
});

test('no answer stands in an address, a title, the tab’s history or the log', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('framenavigated', (frame) => said.push(frame.url()));
  await toResult(page, { painNow: 3 });
  said.push(await page.title(), await page.evaluate(() => JSON.stringify(history.state)));
  for (const answer of ['low-back', '18-44', '2-to-6-weeks', 'painNow']) expect(said.join(' ')).not.toContain(answer);
});

test('no result stands in the name of a page, which browsers list', async ({ page }) => {
  await open(page, '/check/nerve-danger');
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  const told = await headline(page).innerText();
  const named: string[] = [];
  for (const path of ['/result', '/for-the-therapist', '/for-the-doctor']) {
    await open(page, path);
    await expect(headline(page)).toContainText(/emergency/i);
    named.push(await page.title());
  }
  expect(told).toMatch(/emergency/i);
  expect(named.join(' ')).not.toMatch(/emergency|today|massage\b(?! therapist)|care/i);
  expect(new Set(named).size).toBe(3);
});

test('every page says what it may load, and nothing in it needs an exception', async ({ page }) => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const html = readFileSync(join('dist', file), 'utf8');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, file).toContain("default-src &#39;none&#39;".replaceAll('&#39;', "'"));
    expect(policy, file).toMatch(/connect-src 'self'(;|$)/);
    expect(policy, file).not.toMatch(/unsafe|\*|https?:/);
    expect(html.indexOf('Content-Security-Policy'), file).toBeLessThan(html.indexOf('<script'));
    expect(html, file).not.toMatch(/ style="| on[a-z]+="/);
  }
  // A script that someone smuggles in does not run, and an address elsewhere is not asked.
  await open(page, '/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.smuggled = true';
    document.head.append(script);
    const away = await fetch('https://example.org/').then(() => 'asked', () => 'refused');
    return [(globalThis as { smuggled?: boolean }).smuggled ?? false, away];
  });
  expect(ran).toEqual([false, 'refused']);
});

test('npm start answers with the headers that a page cannot give itself', async ({ page }) => {
  const answer = await page.goto('/');
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['permissions-policy']).toContain('camera=()');
});

test.describe('without the headers of a host', () => {
  let host: Host;
  test.beforeEach(async () => {
    host = await startHost('dist');
  });
  test.afterEach(async () => host.close());
  test('no policy is broken on any page', async ({ page }) => {
    const broken: string[] = [];
    await page.exposeFunction('noteViolation', (what: string) => broken.push(what));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        void (globalThis as unknown as { noteViolation: (what: string) => void }).noteViolation(`${violatedDirective} ${blockedURI} on ${location.pathname}`);
      });
    });
    for (const path of ['', 'check/nerve-danger/', 'check/pain/', 'result/', 'look/', 'techniques/swedish/', 'sources/', 'proof/', 'privacy/', 'nothing/here']) {
      await open(page, `${host.app}${path}`);
      await expect(headline(page)).toBeVisible();
    }
    expect(broken).toEqual([]);
  });
});
