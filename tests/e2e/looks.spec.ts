import { expect, test } from '@playwright/test';
import { type Scheme, type Size, sizes } from '../screens/picture.ts';
import { screens } from '../screens/screens.ts';
import { around, visit } from '../screens/visit.ts';

const looks = [['phone', 'light'], ['phone', 'dark'], ['desktop', 'light']] as const satisfies readonly (readonly [Size, Scheme])[];

test.skip(Boolean(process.env.CHROMIUM_PATH), 'the pictures were taken by the packaged browser, and CHROMIUM_PATH names another');

test.use(around);

for (const screen of screens.filter(({ key }) => key))
  test(`${screen.name} looks as it did`, async ({ page }) => {
    await visit(page, screen);
    for (const [size, colorScheme] of looks) {
      await page.setViewportSize(sizes[size]);
      await page.emulateMedia({ colorScheme });
      // A word, a line or a shade that changes is more than this; how two processors round a color is less.
      await expect.soft(page).toHaveScreenshot(`${screen.name}-${size}-${colorScheme}.png`, { threshold: 0.03, maxDiffPixels: 60 });
    }
  });
