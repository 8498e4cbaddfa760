import { expect, type Page } from '@playwright/test';
import { fileTexts } from '#data';
import { taken } from '../support/begun.ts';
import { openUnscripted, test } from './late-app.ts';
import { expectNoSidewaysScroll, expectNoViolation, headline, next, option, step } from './support.ts';

/* Where the app does not come, a Next must not look like nothing. */
/** What is said where the app does not come: to call, and whom. */
const help = (page: Page) => page.getByRole('alert').filter({ hasText: fileTexts.noScript.first });

test('where the app cannot be had, a Next says to get help and whom to call, instead of nothing', async ({ page, host }) => {
  await page.route('**/index-*.js', (route) => route.abort());
  await page.goto(`${host.app}check/nerve-danger/`);
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await expect(help(page)).toHaveCount(0);
  await next(page).click();
  await expect(help(page)).toBeInViewport();
  await help(page).getByRole('link', { name: fileTexts.noScript.call }).click();
  await expect(page.getByRole('link', { name: 'Call 911' }).first()).toBeInViewport();
  await expect(option(page, 'nerveDanger', 'saddle-numb')).toBeChecked();
  await expectNoViolation(page);
  await expectNoSidewaysScroll(page);
});

test('where the app is long in coming, the same is said until it is there, and the Next then counts', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await expect(help(page)).toBeInViewport({ timeout: 10_000 });
  letGo();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
  await expect(help(page)).toHaveCount(0);
  await expect(headline(page)).toBeInViewport();
});

test('who has gone to the numbers is not led away from them when the app comes', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  // Where a keyboard stands, as Next is at the end of the page.
  const call = help(page).getByRole('link', { name: fileTexts.noScript.call });
  await expect(call).toBeFocused({ timeout: 10_000 });
  await page.keyboard.press('Enter');
  letGo();
  await taken(page);
  await expect(page.getByRole('link', { name: 'Call 911' }).first()).toBeInViewport();
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
  await next(page).click();
  await expect(headline(page)).toContainText('emergency');
  await expect(page.locator('.no-script')).toHaveCount(0);
});

test('where the app does not come, a country that is chosen leads to the numbers of all', async ({ page, host }) => {
  await page.route('**/index-*.js', (route) => route.abort());
  await page.goto(`${host.app}numbers/`);
  await page.getByRole('combobox').selectOption('nz');
  await expect(help(page)).toBeInViewport({ timeout: 10_000 });
  await expect(page.getByRole('link', { name: 'Call 111' }).first()).toBeAttached();
});

test('a Next that is held back leaves the keyboard where it was needed', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await expect(help(page)).toBeInViewport({ timeout: 10_000 });
  letGo();
  await taken(page);
  await expect(help(page)).toHaveCount(0);
  await expect(next(page)).toBeFocused();
});
