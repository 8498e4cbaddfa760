import { expect, test } from '@playwright/test';
import { sizes } from '../screens/picture.ts';
import { screens } from '../screens/screens.ts';
import { around, visit } from '../screens/visit.ts';
import { cutOff, faintBorders, openAll, smallTargets, spaceText } from './measure.ts';
import { expectNoSidewaysScroll, expectNoViolation, expectStrongColors } from './support.ts';

const narrow = { width: 320, height: 640 };
const widths = { 'at 320 px': narrow, 'at 400 % zoom of a 1280 px window': { width: 320, height: 256 } };
/** Screens on which access.spec.ts runs all the rules of axe. */
const elsewhere = /^(start|step-|summary|result-|stop|numbers|sources|proof|unknown-page)/;

test.use({ ...around, viewport: sizes.phone });
// A busy machine takes ten times as long as a quiet one.
test.describe.configure({ timeout: 240_000 });

for (const screen of screens)
  test(`${screen.name}: at any size and spacing, all of it can be read, and hit`, async ({ page }) => {
    const soft = expect.configure({ soft: true });
    await visit(page, screen);
    soft(await smallTargets(page), 'everything that can be hit is 48 px high').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      soft(await faintBorders(page), `borders of what is not chosen stand out in ${colorScheme}`).toEqual([]);
    }
    await openAll(page);
    soft(await smallTargets(page), 'also in what unfolds').toEqual([]);
    for (const [name, size] of Object.entries(widths)) {
      await page.setViewportSize(size);
      await test.step(`nothing scrolls sideways ${name}`, () => expectNoSidewaysScroll(page));
      soft(await cutOff(page), `nothing is cut off ${name}`).toEqual([]);
    }
    await page.setViewportSize(narrow);
    await spaceText(page);
    await test.step('nothing scrolls sideways with wide text spacing', () => expectNoSidewaysScroll(page));
    soft(await cutOff(page), 'nothing is cut off with wide text spacing').toEqual([]);
  });

for (const screen of screens.filter(({ alike }) => !alike))
  test(`${screen.name}: its colors are strong in light, in dark and where they are forced`, async ({ page }) => {
    await visit(page, screen);
    await openAll(page);
    if (!elsewhere.test(screen.name)) await test.step('axe finds nothing', () => expectNoViolation(page));
    await test.step('in light', () => expectStrongColors(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('in dark', () => expectStrongColors(page));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await test.step('where they are forced', () => expectStrongColors(page));
  });
