import { expect, type Page, test } from '@playwright/test';
import { headline, toResult } from './support.ts';

const typeface = 'Atkinson Hyperlegible Next Variable';

/** Holds the font file back until it is let go. */
const holdFont = async (page: Page): Promise<() => void> => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
};

const arrived = (page: Page) =>
  page.evaluate((name) => [...document.fonts].some(({ family, status }) => family.includes(name) && status === 'loaded'), typeface);

/** Sums up, from now on, how far what is seen moves: 0 is not at all, 1 the whole window over its whole height. */
const watchShift = (page: Page) =>
  page.evaluate(() => {
    const seen = { shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
    Object.assign(globalThis, { seen });
  });

const shift = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift);

/** How far the page moves when the font arrives after the words: where it is worn, or on the first screen of a first visit, where it is not. */
const shiftOnArrival = async (page: Page, show: () => Promise<unknown>, worn = true): Promise<number> => {
  const letGo = await holdFont(page);
  await show();
  await headline(page).waitFor();
  expect(await arrived(page)).toBe(false);
  await watchShift(page);
  if (worn) await page.evaluate(() => document.documentElement.setAttribute('data-typeface', ''));
  letGo();
  await expect.poll(() => arrived(page)).toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));
  return shift(page);
};

/** A line that only just fits may break in the one font and not in the other; on a phone that moves the rest by 0.02. */
const ONE_LINE = 0.03;

for (const [device, viewport] of [
  ['phone', { width: 360, height: 740 }],
  ['desk', { width: 1280, height: 800 }],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test('on the first screen of a first visit nothing at all moves when the typeface arrives', async ({ page }) => {
      for (const address of ['/', '/check/nerve-danger/']) {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        expect(await shiftOnArrival(page, () => page.goto(address, { waitUntil: 'commit' }), false)).toBe(0);
      }
    });

    test('nothing on the start moves when the typeface arrives', async ({ page }) => {
      expect(await shiftOnArrival(page, () => page.goto('/', { waitUntil: 'commit' }))).toBeLessThan(0.01);
    });

    test('nothing on a step moves when the typeface arrives', async ({ page }) => {
      expect(await shiftOnArrival(page, () => page.goto('/check/nerve-danger', { waitUntil: 'commit' }))).toBeLessThan(0.01);
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test.slow();

  for (const [level, answers] of Object.entries({ go: {}, 'emergency-now': { nerveDanger: ['saddle-numb'] } }))
    test(`hardly anything on the result ${level} moves when the typeface arrives`, async ({ page }) => {
      await toResult(page, answers);
      expect(await shiftOnArrival(page, () => page.reload({ waitUntil: 'commit' }))).toBeLessThan(ONE_LINE);
    });
});

test('the typeface is asked for once, and neither words nor app wait for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) asked.push(request.url());
  });
  const letGo = await holdFont(page);
  await page.goto('/check/nerve-danger', { waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible();
  await page.getByLabel('None of these').check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/body-danger\/$/);
  expect(await arrived(page)).toBe(false);
  letGo();
  await expect.poll(() => arrived(page)).toBe(true);
  expect(asked).toHaveLength(1);
});
