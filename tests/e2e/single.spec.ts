import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { screens, techniques } from '#data';
import { buildSingle } from '../../scripts/build/single.ts';
import { taken } from '../support/begun.ts';
import { afterResult, answerPage, expectNoViolation, headline, next, option, safe } from './support.ts';

/* The edition that is one file, opened from a disk: no host, no network. */
const file = resolve('node_modules/.cache/kneadwise/single/kneadwise.html');
const app = pathToFileURL(file).href;
const at = (url: string): string => new URL(url).hash.slice(1) || '/';

// It is made once, not by two workers at a time.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  await buildSingle(file);
});

test.beforeEach(async ({ page, context }) => {
  await context.setOffline(true);
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) throw new Error(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(app);
  await taken(page);
});

test('the whole journey goes from the start to a plan, and each screen can be loaded anew', async ({ page }) => {
  await page.getByRole('link', { name: screens.start.begin }).click();
  for (let steps = 0; at(page.url()).startsWith('/check/'); steps += 1) {
    const here = at(page.url());
    if (steps === 2) {
      await page.reload();
      await taken(page);
    }
    await answerPage(page, safe, here.split('/')[2] ?? '');
    await next(page).click();
    await page.waitForFunction((before) => location.hash !== `#${before}`, here);
  }
  expect(at(page.url())).toBe('/answers');
  await page.getByRole('link', { name: screens.review.result }).first().click();
  await expect(page).toHaveURL(/#\/result$/);
  const level = await headline(page).innerText();
  await page.reload();
  await expect(headline(page)).toHaveText(level);
  await expect(page.locator('a[href^="tel:"]').first()).toBeAttached();
  await expectNoViolation(page);
  expect(await page.evaluate(() => document.fonts.load('1rem "Atkinson Hyperlegible Next Variable"').then((faces) => faces.length))).toBe(1);
  // Nobody is handed the link of a file.
  for (const path of afterResult.filter((each) => each !== 'shared')) {
    await page.goto(`${app}#/${path}`);
    await page.reload();
    await taken(page);
    await expect(headline(page), path).toBeVisible();
    await expect(headline(page), path).not.toHaveText(screens.shell.waiting.title);
    expect(at(page.url()), path).toBe(`/${path}`);
  }
});

test('an emergency is told after one screen, with its number', async ({ page }) => {
  await page.getByRole('link', { name: screens.start.begin }).click();
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  await expect(page).toHaveURL(/#\/result$/);
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
});

test('all pages to read are in it, and Back leads from each to the one before', async ({ page }) => {
  for (const [path, name] of [['techniques', screens.shell.techniquesLink], ['sources', screens.shell.sourcesLink], ['how-it-works', screens.shell.howItWorksLink], ['proof', screens.shell.proofLink], ['about', screens.shell.aboutLink], ['privacy', screens.shell.privacyLink], ['look', screens.shell.lookLink]] as const) {
    const before = await headline(page).innerText();
    await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#/${path}$`));
    await expect(headline(page)).not.toHaveText(before);
    await expect(headline(page)).toBeFocused();
    await page.goBack();
    await expect(headline(page)).toHaveText(before);
    await page.goForward();
  }
  for (const id of Object.keys(techniques)) {
    await page.goto(`${app}#/techniques/${id}`);
    await expect(headline(page)).toBeVisible();
  }
  await page.goto(`${app}#/sources#source-nhs-sciatica`);
  await expect(page.locator('#source-nhs-sciatica')).toBeFocused();
});

test('a page can be saved, and no code is offered that no other phone could open', async ({ page }) => {
  await page.evaluate(
    ([answers, now]) => {
      const stamped = Object.fromEntries(Object.entries(answers).map(([item, value]) => [item, { value, at: now }]));
      localStorage.setItem('kneadwise', JSON.stringify({ format: 1, answers: stamped, place: null, askedAgain: [] }));
    },
    [safe, Date.now()] as const,
  );
  // The page that stands there has not heard of it.
  await page.reload();
  await taken(page);
  await page.goto(`${app}#/for-the-doctor`);
  await expect(page.getByRole('button', { name: screens.share.code.open })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: screens.share.saveFile }).click();
  expect((await download).suggestedFilename()).toMatch(/\.html$/);
});
