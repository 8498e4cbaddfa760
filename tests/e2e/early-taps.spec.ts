import { expect, type Page } from '@playwright/test';
import { begun, taken } from '../support/begun.ts';
import { kept, openUnscripted, test } from './late-app.ts';
import { headline, next, option, step } from './support.ts';

/*
 * The page stands before its script has come. What someone does in between has to count: measured on plain hydration, an
 * answer chosen in that time looks chosen and is then missing.
 */
test('a choice and a Next made before the script has come count', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  expect(await kept(page)).toBeNull();
  letGo();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
  expect(JSON.parse((await kept(page)) ?? '{}').answers.nerveDanger.value).toEqual(['none']);
  // Only once: the next question is not answered by it.
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('ticks and a change of mind count in the order in which they were made', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
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

test('a danger sign is never unticked by a change of mind, nor passed over by a Next', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'none').uncheck();
  await next(page).click();
  letGo();
  await expect(page).toHaveURL(`${host.app}result/`);
  await expect(headline(page)).toContainText('emergency');
});

test('a danger sign ticked after a Next that nothing heard counts, and that Next no more', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
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

test('an answer taken back after a Next that nothing heard is taken back', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  await option(page, 'nerveDanger', 'none').uncheck();
  letGo();
  await begun(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
  expect((await kept(page)) ?? '').not.toContain('none');
});

test('ticks count where the page is drawn anew, as after a translation, and are looked at before going on', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
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

test('who comes back and ticks a danger sign before their own answers stand there has ticked it', async ({ page, host, letGo }) => {
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

/** Numbers from 0 to below 1 that are the same in every run. */
const chances = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

for (let seed = 1; seed <= 12; seed += 1)
  test(`what is ticked and sent early, in whatever order, ends as it looks (${seed})`, async ({ page, host, letGo }) => {
    const chance = chances(seed);
    await openUnscripted(page, host, 'check/nerve-danger/');
    const moves = Array.from({ length: 3 + Math.floor(chance() * 6) }, () => ['none', 'unsure', 'pee-leak', 'saddle-numb', 'next', 'next'][Math.floor(chance() * 6)]!);
    for (const move of moves) await (move === 'next' ? next(page).click() : option(page, 'nerveDanger', move).click());
    const ticked = () => page.locator('input[name="nerveDanger"]:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const looked = await ticked();
    letGo();
    await taken(page);
    const answered = async (): Promise<string[]> => JSON.parse((await kept(page)) ?? '{}').answers?.nerveDanger?.value ?? [];
    const possible = looked.length === 1 || !looked.some((each) => each === 'none' || each === 'unsure');
    if (moves.at(-1) === 'next' && possible && looked.length > 0) {
      await expect(page, moves.join()).not.toHaveURL(/nerve-danger/);
      expect((await answered()).toSorted(), moves.join()).toEqual(looked.toSorted());
      return;
    }
    expect(step(page), moves.join()).toBe('/some/folder/check/nerve-danger');
    const now = await ticked();
    expect((await answered()).toSorted(), moves.join()).toEqual(now.toSorted());
    // What stands together stays; of ticks that exclude each other some of those that were seen.
    expect(looked, moves.join()).toEqual(expect.arrayContaining(now));
    if (possible) expect(now.toSorted(), moves.join()).toEqual(looked.toSorted());
    else expect(now.length, moves.join()).toBeGreaterThan(0);
  });

test('of two countries chosen early the later one counts', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, '');
  await page.getByRole('combobox').selectOption('nz');
  await page.getByRole('button', { name: /United States|US/ }).click();
  letGo();
  await begun(page);
  await expect(page.getByRole('combobox')).toHaveValue('us');
});

test('ticks that exclude each other are looked at again before going on', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'pee-leak').check();
  await option(page, 'nerveDanger', 'none').check();
  await next(page).click();
  letGo();
  await taken(page);
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
  await expect(option(page, 'nerveDanger', 'pee-leak')).not.toBeChecked();
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
});

test('a tick that the app has not heard of does not stay to look like an answer', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  // As a browser restores it after a reload.
  await option(page, 'nerveDanger', 'saddle-numb').evaluate((input) => {
    (input as HTMLInputElement).checked = true;
  });
  letGo();
  await taken(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('the numbers that the device suggests, pressed early, are chosen', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, '');
  await page.getByRole('button', { name: /United States|US/ }).click();
  letGo();
  await taken(page);
  await expect(page.getByRole('combobox')).toHaveValue('us');
});

test('an emergency told before the script has come is an emergency', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'saddle-numb').check();
  await next(page).click();
  letGo();
  await expect(page).toHaveURL(`${host.app}result/`);
  await expect(headline(page)).toContainText('emergency');
});

test('a Next without an answer is asked for one, as always, and the address says nothing', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await next(page).click();
  expect(new URL(page.url()).search).toBe('');
  letGo();
  await expect(page.getByRole('alert').or(page.locator('.error-summary')).first()).toBeVisible();
  expect(step(page)).toBe('/some/folder/check/nerve-danger');
});

test('keys count as taps do', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, 'check/nerve-danger/');
  await option(page, 'nerveDanger', 'none').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  letGo();
  await expect(page).toHaveURL(`${host.app}check/body-danger/`);
});

test('a country chosen on the start before the app has begun is chosen', async ({ page, host, letGo }) => {
  await openUnscripted(page, host, '');
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
  test(`a country chosen while the app takes over /${address} is chosen`, async ({ page, host, letGo }) => {
    letGo();
    await whileTakenOver(page, choosing);
    await openUnscripted(page, host, address);
    await page.mouse.move(1, 1);
    await taken(page);
    await expect(page.getByRole('combobox')).toHaveValue('nz');
    expect(JSON.parse((await kept(page)) ?? '{}').place).toBe('nz');
  });
}

test('a danger sign and a Next while the app takes the question over are an emergency', async ({ page, host, letGo }) => {
  letGo();
  await whileTakenOver(page, `
    document.querySelector('input[value="saddle-numb"]').click();
    document.querySelector('main form').requestSubmit();`);
  await openUnscripted(page, host, 'check/nerve-danger/');
  await expect(page).toHaveURL(`${host.app}result/`);
  await expect(headline(page)).toContainText('emergency');
});
