import { expect, type Page, test } from '@playwright/test';
import { fileTexts, screens } from '#data';
import { begun, taken } from '../support/begun.ts';
import { type Host, startHost } from './host.ts';
import { expectNoSidewaysScroll, expectNoViolation, headline, next, option, step } from './support.ts';

/*
 * The page stands before its script has come. What someone does in between has to count: measured on plain hydration, an
 * answer chosen in that time looks chosen and is then missing.
 */
let host: Host;
let letGo: () => void;

test.beforeEach(async () => {
  host = await startHost('dist', '/some/folder/');
  host.hold('.js', new Promise<void>((done) => {
    letGo = done;
  }));
});
test.afterEach(async () => host.close());

/** The page as it stands without its script. */
const openUnscripted = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${host.app}${address}`, { waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible();
};
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('kneadwise'));

test('a choice and a Next made before the script has come count', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  expect(await kept(page)).toBeNull();
  letGo();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
  expect(JSON.parse((await kept(page)) ?? '{}').answers.nerveDanger.value).toEqual(['none']);
  // Only once: the next question is not answered by it.
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('ticks and a change of mind count in the order in which they were made', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await option(page, 'nerveDanger', 'pee-leak').uncheck();
  letGo();
  await begun(page);
  await expect(option(page, 'nerveDanger', 'saddle-numb')).toBeChecked();
  await expect(page.locator('input:checked')).toHaveCount(1);
  expect(JSON.parse((await kept(page)) ?? '{}').answers.nerveDanger.value).toEqual(['saddle-numb']);
  await next(page).click();
  await expect(page).toHaveURL(`${host.app}result/`);
});

test('a danger sign is never unticked by a change of mind, nor passed over by a Next', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'none').uncheck();
  await next(page).click();
  letGo();
  await expect(page).toHaveURL(`${host.app}result/`);
  await expect(headline(page)).toContainText('emergency');
});

test('a danger sign ticked after a Next that nothing heard counts, and that Next no more', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await option(page, 'nerveDanger', 'none').uncheck();
  await option(page, 'nerveDanger', 'saddle-numb').check();
  letGo();
  await begun(page);
  await expect(option(page, 'nerveDanger', 'saddle-numb')).toBeChecked();
  await expect(option(page, 'nerveDanger', 'none')).not.toBeChecked();
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
  await next(page).click();
  await expect(headline(page)).toContainText('emergency');
});

test('an answer taken back after a Next that nothing heard is taken back', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await option(page, 'nerveDanger', 'none').uncheck();
  letGo();
  await begun(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
  expect((await kept(page)) ?? '').not.toContain('none');
});

test('ticks count where the page is drawn anew, as after a translation, and are looked at before going on', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await headline(page).evaluate((heading) => {
    heading.textContent = 'Une question de sécurité';
  });
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  letGo();
  await taken(page);
  await expect(option(page, 'nerveDanger', 'saddle-numb')).toBeChecked();
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
  await next(page).click();
  await expect(headline(page)).toContainText('emergency');
});

test('who comes back and ticks a danger sign before their own answers stand there has ticked it', async ({ page }) => {
  const back = { format: 1, answers: { nerveDanger: { value: ['none'], at: Date.now() } }, place: null, askedAgain: [] };
  await page.addInitScript((saved) => localStorage.setItem('kneadwise', saved), JSON.stringify(back));
  await page.goto(`${host.app}check/nerve-danger/`, { waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible({ timeout: 10_000 });
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  letGo();
  await begun(page);
  await expect(option(page, 'nerveDanger', 'saddle-numb')).toBeChecked();
  await expect(option(page, 'nerveDanger', 'none')).not.toBeChecked();
});

test('of two countries chosen early the later one counts', async ({ page }) => {
  await openUnscripted(page, '');
  await page.getByRole('combobox').selectOption('nz');
  await page.getByRole('button', { name: /United States|US/ }).click();
  letGo();
  await begun(page);
  await expect(page.getByRole('combobox')).toHaveValue('us');
});

test('ticks that exclude each other are looked at again before going on', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  letGo();
  await taken(page);
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
  await expect(option(page, 'nerveDanger', 'pee-leak')).not.toBeChecked();
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
});

test('a tick that the app has not heard of does not stay to look like an answer', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  // As a browser restores it after a reload.
  await option(page, 'nerveDanger', 'saddle-numb').evaluate((input) => {
    (input as HTMLInputElement).checked = true;
  });
  letGo();
  await taken(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('the numbers that the device suggests, pressed early, are chosen', async ({ page }) => {
  await openUnscripted(page, '');
  await page.getByRole('button', { name: /United States|US/ }).click();
  letGo();
  await taken(page);
  await expect(page.getByRole('combobox')).toHaveValue('us');
});

test('an older browser begins the app all the same', async ({ page }) => {
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

test('a page to read stays as it is where its piece cannot be had', async ({ page }) => {
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

test('who comes back can answer where the drawing of the body cannot be had', async ({ page }) => {
  const back = { format: 1, answers: { nerveDanger: { value: ['none'], at: Date.now() } }, place: null, askedAgain: [] };
  await page.addInitScript((saved) => localStorage.setItem('kneadwise', saved), JSON.stringify(back));
  letGo();
  await page.route(/rest-.*\.js$/, (route) => route.abort());
  await page.goto(`${host.app}check/nerve-danger/`);
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
  await next(page).click();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
});

test('an emergency told before the script has come is an emergency', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  letGo();
  await expect(page).toHaveURL(`${host.app}result/`);
  await expect(headline(page)).toContainText('emergency');
});

test('a Next without an answer is asked for one, as always, and the address says nothing', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await next(page).click();
  expect(new URL(page.url()).search).toBe('');
  letGo();
  await expect(page.getByRole('alert').or(page.locator('.error-summary')).first()).toBeVisible();
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
});

test('keys count as taps do', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  letGo();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
});

test('a country chosen on the start before the app has begun is chosen', async ({ page }) => {
  await openUnscripted(page, '');
  await page.getByRole('combobox').selectOption('uk-gb');
  letGo();
  await begun(page);
  await expect(page.getByRole('combobox')).toHaveValue('uk-gb');
  expect(JSON.parse((await kept(page)) ?? '{}').place).toBe('uk-gb');
});

/*
 * Between the app's beginning to listen and its having taken the page over: there a choice set off work that put the
 * page back to how it was drawn, and the choice was noted too late.
 */
const whileTakenOver = (page: Page, what: string) =>
  page.addInitScript(`{
    const { addEventListener } = Element.prototype;
    let done = false;
    Element.prototype.addEventListener = function (...given) {
      if (this.id === 'root' && !done) {
        done = true;
        queueMicrotask(() => { ${what} });
      }
      return addEventListener.apply(this, given);
    };
  }`);
const choosing = `
  const select = document.querySelector('select');
  select.value = 'nz';
  for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }));`;

for (const address of ['', 'numbers/']) {
  test(`a country chosen while the app takes over /${address} is chosen`, async ({ page }) => {
    letGo();
    await whileTakenOver(page, choosing);
    await openUnscripted(page, address);
    await page.mouse.move(1, 1);
    await taken(page);
    await expect(page.getByRole('combobox')).toHaveValue('nz');
    expect(JSON.parse((await kept(page)) ?? '{}').place).toBe('nz');
  });
}

test('a danger sign and a Next while the app takes the question over are an emergency', async ({ page }) => {
  letGo();
  await whileTakenOver(page, `
    document.querySelector('input[value="saddle-numb"]').click();
    document.querySelector('main form').requestSubmit();`);
  await openUnscripted(page, 'check/nerve-danger/');
  await expect(page).toHaveURL(`${host.app}result/`);
  await expect(headline(page)).toContainText('emergency');
});

/** What is said where the app does not come: to call, and whom. */
const help = (page: Page) => page.getByRole('alert').filter({ hasText: fileTexts.noScript.first });

test('where the app cannot be had, a Next says to get help and whom to call, instead of nothing', async ({ page }) => {
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

test('where the app is long in coming, the same is said until it is there, and the Next then counts', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await expect(help(page)).toBeInViewport({ timeout: 10_000 });
  letGo();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
  await expect(help(page)).toHaveCount(0);
  await expect(headline(page)).toBeInViewport();
});

test('who has gone to the numbers is not led away from them when the app comes', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
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

test('where the app does not come, a country that is chosen leads to the numbers of all', async ({ page }) => {
  await page.route('**/index-*.js', (route) => route.abort());
  await page.goto(`${host.app}numbers/`);
  await page.getByRole('combobox').selectOption('nz');
  await expect(help(page)).toBeInViewport({ timeout: 10_000 });
  await expect(page.getByRole('link', { name: 'Call 111' }).first()).toBeAttached();
});

test('a Next that is held back leaves the keyboard where it was needed', async ({ page }) => {
  await openUnscripted(page, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await expect(help(page)).toBeInViewport({ timeout: 10_000 });
  letGo();
  await taken(page);
  await expect(help(page)).toHaveCount(0);
  await expect(next(page)).toBeFocused();
});

test('the way in works before any script: it is a link to a page that is there', async ({ page }) => {
  await openUnscripted(page, '');
  await page.getByRole('link', { name: 'Start the check' }).click();
  await expect(page).toHaveURL(`${host.app}check/nerve-danger/`);
  await expect(option(page, 'nerveDanger', 'none')).toBeVisible();
});

/** What can be read on the page. What is only heard may come a little later. */
const seen = (page: Page) =>
  page.locator('#root').evaluate((root) =>
    [...root.querySelectorAll('*')].filter((each) => each.checkVisibility() && each.closest('.visually-hidden') === null)
      .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent)));

test('nothing moves when the app takes the page over', async ({ page }) => {
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

test('someone who comes back sees their own page, never first that of somebody else', async ({ page }) => {
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

test('Back before the app has begun leads to the page that was left', async ({ page }) => {
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

test('who goes back to the start before all has come sees the start, and then what is kept', async ({ page }) => {
  letGo();
  let come = () => {};
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route('**/kept-*.js', async (route) => {
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

test('where the script never comes, the page is shown all the same after a while', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kneadwise', '{"format":1}'));
  await page.goto(`${host.app}result/`, { waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
});
