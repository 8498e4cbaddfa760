import { expect, type Page, test } from '@playwright/test';
import { content, screens } from '#data';
import { answerPage, give, headline, next, open, option, safe, step, toResult, walk } from './support.ts';

const saved = (page: Page) => page.evaluate(() => localStorage.getItem('kneadwise'));

test('answers survive a reload, on a half-filled page too', async ({ page }) => {
  await open(page, '/check/nerve-danger');
  await give(page, 'nerveDanger', ['pee-leak']);
  await page.reload();
  await expect(option(page, 'nerveDanger', 'pee-leak')).toBeChecked();
});

test('Back and Forward of the browser walk the steps and keep every answer', async ({ page }) => {
  await walk(page, {});
  await page.goBack();
  await expect(page).toHaveURL(/\/check\/target\/$/);
  await expect(option(page, 'feel', 'stress-tight')).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/check\/massage-checks\/$/);
  await page.goForward();
  await expect(page).toHaveURL(/\/check\/target\/$/);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/\/check\/massage-checks\/$/);
});

test('the result follows the answers when someone goes back, reloads and changes one', async ({ page }) => {
  await toResult(page, {});
  await expect(headline(page)).toContainText(content.levels.go.headline);
  await open(page, '/check/pain');
  await page.reload();
  await option(page, 'painNow', 5).check();
  await open(page, '/result');
  await expect(headline(page)).toContainText(content.levels['go-with-care'].headline);
  await open(page, '/check/pain');
  await option(page, 'painNow', 2).check();
  await open(page, '/result');
  await expect(headline(page)).toContainText(content.levels.go.headline);
});

test('all answers can be cleared, after asking once more', async ({ page }) => {
  await toResult(page, {});
  await open(page, '/answers');
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(page).toHaveURL(/\/answers\/$/);
  await expect(page.getByRole('button', { name: 'Clear all answers' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await page.getByRole('button', { name: 'Clear them' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(headline(page)).toBeFocused();
  await expect(headline(page)).toHaveAccessibleDescription(screens.start.cleared);
  expect(await saved(page)).not.toContain('nerveDanger');
  await page.reload();
  await headline(page).waitFor();
  await expect(page.getByText(screens.start.cleared)).toHaveCount(0);
});

test('answers about the present that are older than a day are asked again from a blank page, the others are kept', async ({ page }) => {
  await toResult(page, {});
  await page.evaluate(() => {
    const record = JSON.parse(localStorage.getItem('kneadwise') ?? '{}');
    for (const entry of Object.values<{ at: number }>(record.answers)) entry.at -= 25 * 3_600_000;
    localStorage.setItem('kneadwise', JSON.stringify(record));
  });
  await open(page, '/result');
  await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
  await expect(page.getByText('more than a day old')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('more than a day old')).toBeVisible();
  for (const here of ['nerve-danger', 'body-danger', 'urgent-signs', 'pain', 'nerve']) {
    await expect(page).toHaveURL(new RegExp(`/check/${here}/$`));
    await expect(page.locator('input:checked')).toHaveCount(0);
    await answerPage(page, safe);
    await next(page).click();
  }
  await expect(page).toHaveURL(/\/answers\/$/);
  await open(page, '/result');
  await expect(headline(page)).toContainText(content.levels.go.headline);
});

test('saved answers of another version are read as far as they are valid, and the rest is asked again', async ({ page }) => {
  await toResult(page, {});
  await page.evaluate(() => {
    const record = JSON.parse(localStorage.getItem('kneadwise') ?? '{}');
    record.answers.touch.value = 'ticklish';
    record.answers.oldQuestion = { value: 'yes', at: Date.now() };
    localStorage.setItem('kneadwise', JSON.stringify(record));
  });
  await open(page, '/result');
  await expect(page).toHaveURL(/\/check\/target\/$/);
  await expect(page.getByText('could not be read')).toBeVisible();
  await expect(option(page, 'feel', 'stress-tight')).toBeChecked();
  await expect(page.locator('input[name="touch"]:checked')).toHaveCount(0);
});

for (const [name, text] of [
  ['text that is not JSON', '{"answers":'],
  ['a list', '[1,2,3]'],
  ['null', 'null'],
  ['a number in the place of answers', '{"answers":7}'],
] as const)
  test(`corrupted storage (${name}) starts afresh and says so`, async ({ page }) => {
    await open(page, '/');
    await page.evaluate((broken) => localStorage.setItem('kneadwise', broken), text);
    await open(page, '/result');
    await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
    await expect(page.getByText('could not be read')).toBeVisible();
  });

for (const [name, script] of [
  ['forbidden', "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });"],
  ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"],
] as const)
  test(`with storage ${name} the whole way works, and it says that answers are not saved`, async ({ page }) => {
    await page.addInitScript(script);
    await toResult(page, {});
    await expect(headline(page)).toContainText(content.levels.go.headline);
    await expect(page.getByText('does not let us save')).toBeVisible();
  });

test('two tabs share the answers: a page shows what the other tab has said, and that is what counts', async ({ page, context }) => {
  await open(page, '/check/nerve-danger');
  await give(page, 'nerveDanger', ['saddle-numb']);
  const other = await context.newPage();
  await open(other, '/check/nerve-danger');
  await expect(option(other, 'nerveDanger', 'saddle-numb')).toBeChecked();
  await option(other, 'nerveDanger', 'none').check();
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
  await expect(option(page, 'nerveDanger', 'saddle-numb')).not.toBeChecked();
  await give(page, 'nerveDanger', ['pee-stuck']);
  await expect(option(other, 'nerveDanger', 'pee-stuck')).toBeChecked();
  await next(other).click();
  await expect(other).toHaveURL(/\/result\/$/);
  await expect(headline(other)).toContainText(content.levels['emergency-now'].headline);
});

test('an address of a step that is not reachable yet goes to the first open step', async ({ page }) => {
  for (const address of ['/check/target', '/result', '/answers', '/stop', '/check/health/change']) {
    await open(page, address);
    await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
  }
  await answerPage(page, safe);
  await next(page).click();
  await open(page, '/check/massage-checks');
  await expect(page).toHaveURL(/\/check\/body-danger\/$/);
});

test('an unknown page or step helps on', async ({ page }) => {
  for (const address of ['/check/nonsense', '/no/such/page']) {
    await open(page, address);
    await expect(headline(page)).toContainText('find that page');
    await expect(page.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/');
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    expect(step(page)).toBe('/');
  }
});

for (const [width, height] of [[320, 640], [390, 844], [768, 1024], [1280, 800]] as const)
  test(`a double click on Next at ${width}×${height} goes one step on and ticks nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/check/nerve-danger');
    for (const [item, following] of [['nerveDanger', 'body-danger'], ['bodyDanger', 'urgent-signs'], ['urgentSigns', 'about-you']] as const) {
      await give(page, item, ['none']);
      await next(page).dblclick({ delay: 60 });
      await expect(page).toHaveURL(new RegExp(`/check/${following}/$`));
      await page.waitForTimeout(150);
      await expect(page.getByRole('group', { name: screens.wizard.errorTitle })).toHaveCount(0);
      await expect(page.locator('input:checked')).toHaveCount(0);
      expect(step(page)).toBe(`/check/${following}`);
    }
  });

test('answers that grow old while a page is open do not make a result', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00') });
  await toResult(page, {});
  await page.clock.setSystemTime(new Date('2026-11-24T11:00:00'));
  await page.getByRole('link', { name: 'Change my answers' }).click();
  await expect(page.getByRole('link', { name: 'See my result' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go on with the questions' }).first().click();
  await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
  await give(page, 'nerveDanger', ['none']);
  await page.clock.setSystemTime(new Date('2026-11-25T12:00:00'));
  await next(page).click();
  await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByText('more than a day old')).toBeVisible();
});

test('a changed danger answer is announced on the summary, whichever way someone gets there', async ({ page }) => {
  await toResult(page, {});
  await open(page, '/answers');
  await page.getByRole('link', { name: `Change: ${content.pages['nerve-danger']}` }).click();
  await give(page, 'nerveDanger', ['saddle-numb']);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByText(content.levels['emergency-now'].headline)).toBeVisible();
  await page.getByRole('link', { name: 'See what to do' }).click();
  await expect(headline(page)).toContainText(content.levels['emergency-now'].headline);
});

test('emptying the browser’s storage in another tab takes the answers away here too', async ({ page, context }) => {
  await toResult(page, {});
  const other = await context.newPage();
  await open(other, '/numbers');
  await other.evaluate(() => localStorage.clear());
  await expect(page).toHaveURL(/\/check\/nerve-danger\/$/);
});

test('with JavaScript switched off the start page still tells the danger signs and the numbers', async ({ page }) => {
  const html = await (await page.request.get('/')).text();
  // A document parsed by DOMParser never runs scripts, so it holds what such a browser shows.
  const text = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return { words: parsed.body.textContent, calls: [...parsed.links].map(({ href }) => href) };
  }, html);
  const { lines } = content.advice['adv-safety-net'];
  for (const line of [lines.saddle, lines.pee, lines.poo, lines.legs, lines.fever, lines.body]) expect(text.words).toContain(line);
  for (const call of ['tel:911', 'tel:999', 'tel:112', 'tel:000', 'tel:111']) expect(text.calls).toContain(call);
});
