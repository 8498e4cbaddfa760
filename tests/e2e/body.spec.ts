import { expect, type Locator, type Page, test } from '@playwright/test';
import { content, pictured } from '#data';
import { addStyle, expectNoSidewaysScroll, expectNoViolation, headline, next, open, option, safe, settled, step } from './support.ts';

const places = Object.keys(pictured.painArea) as (keyof typeof pictured.painArea)[];
const tapOn = (page: Page, place: string) => page.locator(`.body [data-option="${place}"]`);
const lit = (page: Page) => page.locator('.body .body-chosen');

const { painArea: _painArea, feel: _feel, touch: _touch, ...before } = safe;

/** Tabs on until this is reached. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let left = 10; left > 0; left -= 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the keyboard does not get there');
};

/** The last step, for someone who has answered all before it. */
const toTarget = async (page: Page): Promise<void> => {
  const answers = Object.fromEntries(Object.entries(before).map(([item, value]) => [item, { value, at: Date.now() }]));
  await page.addInitScript((kept) => {
    if (localStorage.getItem('kneadwise') === null) localStorage.setItem('kneadwise', kept);
  }, JSON.stringify({ format: 1, answers, place: 'US', askedAgain: [] }));
  await open(page, '/check/target');
  await expect(page.locator('.body')).toBeVisible();
  await settled(page);
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap on the drawing ticks the box beside it, and a second one takes the tick away', async ({ page }) => {
    await toTarget(page);
    await expect(lit(page)).toHaveCount(0);
    for (const [at, place] of places.entries()) {
      await tapOn(page, place).tap();
      await expect(option(page, 'painArea', place)).toBeChecked();
      await expect(lit(page)).toHaveCount(2 * (at + 1));
    }
    await tapOn(page, 'buttock').tap();
    await expect(option(page, 'painArea', 'buttock')).not.toBeChecked();
    await expect(lit(page)).toHaveCount(2 * (places.length - 1));
  });

  test('what was tapped is the answer, also after a reload', async ({ page }) => {
    await toTarget(page);
    await tapOn(page, 'calf').tap();
    await page.reload();
    await expect(option(page, 'painArea', 'calf')).toBeChecked();
    await expect(lit(page)).toHaveCount(2);
  });

  test('each place is large enough for a finger, and drawing and choices are seen together', async ({ page }) => {
    await toTarget(page);
    for (const place of places) {
      const box = await tapOn(page, place).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(48);
      expect(box?.height).toBeGreaterThanOrEqual(48);
    }
    const [drawing, first, last] = await Promise.all([
      page.locator('.body').boundingBox(),
      option(page, 'painArea', 'low-back').boundingBox(),
      option(page, 'painArea', 'calf').boundingBox(),
    ]);
    if (!drawing || !first || !last) throw new Error('something is not shown');
    expect(first.x).toBeGreaterThan(drawing.x + drawing.width);
    expect(Math.max(drawing.y + drawing.height, last.y + last.height) - Math.min(drawing.y, first.y)).toBeLessThan(400);
  });

  test('a finger that stays long selects nothing, and one that moves scrolls', async ({ page }) => {
    await toTarget(page);
    const style = await tapOn(page, 'buttock').evaluate((path) => {
      const { userSelect, touchAction } = getComputedStyle(path);
      return { userSelect, touchAction };
    });
    expect(style).toEqual({ userSelect: 'none', touchAction: 'manipulation' });
    const box = await tapOn(page, 'buttock').boundingBox();
    if (!box) throw new Error('the drawing is not shown');
    const start = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let moved = 20; moved <= 200; moved += 20) await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 50);
    await expect(lit(page)).toHaveCount(0);
  });
});

test('the keyboard alone answers the question and goes on, and the drawing shows where it is', async ({ page }) => {
  await toTarget(page);
  await option(page, 'painArea', 'low-back').focus();
  await page.keyboard.press('Tab');
  await expect(option(page, 'painArea', 'buttock')).toBeFocused();
  await expect(page.locator('.body .body-pointed')).toHaveCount(2);
  await page.keyboard.press('Space');
  await expect(lit(page)).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(option(page, 'painArea', 'calf')).toBeChecked();
  for (const item of ['feel', 'touch']) {
    await tabTo(page, page.locator(`input[name="${item}"]`).first());
    await page.keyboard.press('Space');
  }
  await tabTo(page, next(page));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/answers/');
  await expect(page.getByText(content.items.painArea.options.calf, { exact: true })).toBeVisible();
});

test('a screen reader is told of the boxes and of no drawing', async ({ page }) => {
  await toTarget(page);
  const { prompt, options } = content.items.painArea;
  const group = page.getByRole('group', { name: prompt });
  await expect(group.getByRole('checkbox')).toHaveCount(Object.keys(options).length);
  await expect(group.getByRole('img')).toHaveCount(0);
  expect(await group.ariaSnapshot()).not.toMatch(/img|graphics/);
});

test('pointing at a choice shows its place, and at a place the same', async ({ page }) => {
  await toTarget(page);
  await page.getByText(content.items.painArea.options.calf, { exact: true }).hover();
  await expect(page.locator('.body .body-pointed')).toHaveCount(2);
  await headline(page).hover();
  await expect(page.locator('.body .body-pointed')).toHaveCount(0);
  await tapOn(page, 'buttock').hover();
  await expect(page.locator('.body .body-pointed')).toHaveCount(2);
});

for (const [what, settings] of [
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
  ['in the dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ['in forced colors', { viewport: { width: 320, height: 640 }, forcedColors: 'active' }],
] as const)
  test.describe(what, () => {
    test.use(settings);

    test('nothing scrolls sideways, and axe finds nothing', async ({ page }) => {
      await toTarget(page);
      await tapOn(page, 'low-back').click();
      expect(step(page)).toBe('/check/target');
      await expectNoSidewaysScroll(page);
      await expectNoViolation(page);
    });
  });

test('with letters twice as large, drawing and choices make room for each other', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await toTarget(page);
  await addStyle(page, 'html { font-size: 200% }');
  await expectNoSidewaysScroll(page);
  const [drawing, choice] = await Promise.all([page.locator('.body').boundingBox(), option(page, 'painArea', 'low-back').boundingBox()]);
  if (!drawing || !choice) throw new Error('something is not shown');
  expect(choice.y).toBeGreaterThan(drawing.y + drawing.height);
});
