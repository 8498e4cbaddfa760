import { expect, test } from '@playwright/test';
import { content, screens } from '#data';
import { expectNoSidewaysScroll, expectNoViolation, give, headline, next, open, option, settled, step, toResult, walk } from './support.ts';

const results = {
  go: {},
  'go-with-care': { painNow: 3, painStart: 'under-3-days', flare: 'yes', massageChecks: ['diabetes', 'oil-allergy'] },
  'see-provider-first': { painNow: 7 },
  'same-day': { urgentSigns: ['fever-back', 'calf-swollen'] },
  'emergency-now': { nerveDanger: ['saddle-numb', 'pee-leak'] },
} as const;

for (const scheme of ['light', 'dark'] as const)
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme, viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });

    test('axe finds nothing on any step, and nothing scrolls sideways at 320 px', async ({ page }) => {
      await open(page, '/');
      await settled(page);
      await expectNoViolation(page);
      await expectNoSidewaysScroll(page);
      await walk(page, { nerveSigns: ['weak', 'numb'], nerveChange: 'steady', weakTask: ['only-feels-weak'], cleared: 'yes-same' }, async () => {
        await expectNoViolation(page);
        await next(page).click();
        await expect(page.getByRole('group', { name: screens.wizard.errorTitle })).toBeFocused();
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
      });
      await expectNoViolation(page);
      await expectNoSidewaysScroll(page);
    });

    for (const [level, answers] of Object.entries(results))
      test(`axe finds nothing on the result ${level}`, async ({ page }) => {
        await toResult(page, answers);
        await settled(page);
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
        await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
      });

    test('axe finds nothing on the other pages', async ({ page }) => {
      for (const address of ['/numbers', '/sources', '/proof', '/no/such/page']) {
        await open(page, address);
        await settled(page);
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
      }
      await walk(page, { urgentSigns: ['calf-swollen'] }, async (here) => {
        if (here !== '/check/nerve') return;
        await open(page, '/stop');
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
        await open(page, here);
      });
    });
  });

test('focus goes to the heading of the new step, and the title changes', async ({ page }) => {
  const titles: string[] = [];
  await walk(page, {}, async () => {
    await expect(headline(page)).toBeFocused();
    titles.push(await page.title());
  });
  await expect(headline(page)).toBeFocused();
  expect(new Set(titles).size).toBe(titles.length);
  await page.getByRole('link', { name: 'See my result' }).first().click();
  await expect(headline(page)).toBeFocused();
  expect(titles).not.toContain(await page.title());
});

test('an empty Next moves focus to a summary that names and links each question', async ({ page }) => {
  await walk(page, {}, async (here) => {
    if (here !== '/check/pain') return;
    await next(page).click();
    const summary = page.getByRole('group', { name: screens.wizard.errorTitle });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(4);
    await summary.getByRole('link', { name: content.items.painTrend.prompt }).click();
    await expect(page.locator('input[name="painTrend"]').first()).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
    await next(page).click();
    await expect(summary).toBeFocused();
  });
});

test('keyboard alone goes from the start to the result', async ({ page }) => {
  const tabTo = async (found: () => Promise<boolean>) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await found()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not reach it');
  };
  const focused = (selector: string) => page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);
  const tick = async (item: string, value: string) => {
    await tabTo(() => focused(`input[name="${item}"]`));
    const type = await page.evaluate(() => (document.activeElement as HTMLInputElement).type);
    for (let presses = 0; presses < 30; presses += 1) {
      if (await focused(`input[name="${item}"][value="${value}"]`)) break;
      await page.keyboard.press(type === 'radio' ? 'ArrowDown' : 'Tab');
    }
    if (!(await option(page, item, value).isChecked())) await page.keyboard.press('Space');
    await expect(option(page, item, value)).toBeChecked();
  };
  await open(page, '/check/nerve-danger');
  await headline(page).waitFor();
  const answers: readonly (readonly [string, string])[][] = [
    [['nerveDanger', 'none']],
    [['bodyDanger', 'none']],
    [['urgentSigns', 'none']],
    [['ageBand', '18-44'], ['pregnancy', 'no']],
    [['painNow', '2'], ['painStart', '2-to-6-weeks'], ['painTrend', 'same'], ['flare', 'no']],
    [['nerveSigns', 'none']],
    [['healthFlags', 'none']],
    [['massageChecks', 'none']],
    [['painArea', 'low-back'], ['feel', 'ache'], ['touch', 'normal']],
  ];
  for (const given of answers) {
    const here = step(page);
    for (const [item, value] of given) await tick(item, value);
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => location.pathname !== `${before}/`, here);
  }
  await expect(page).toHaveURL(/\/answers\/$/);
  await tabTo(() => focused('a[href$="/result/"]'));
  await page.keyboard.press('Enter');
  await expect(headline(page)).toContainText(content.levels.go.headline);
});

test.describe('at 400 % zoom of a 1280 px window', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  test('the pain question and a result can be read without sideways scrolling', async ({ page }) => {
    await walk(page, {}, async (here) => {
      if (here === '/check/pain') await expectNoSidewaysScroll(page);
    });
    await open(page, '/result');
    await expectNoSidewaysScroll(page);
  });
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('every control is at least 48 px high or wide enough to hit', async ({ page }) => {
    await walk(page, { nerveSigns: ['weak'], nerveChange: 'steady', weakTask: ['only-feels-weak'] }, async () => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main label, main button, main a')]
          .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
          .map(({ text }) => text),
      );
      expect(small).toEqual([]);
    });
  });

  test('forced colors leave the chosen answer to be seen', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '/check/nerve-danger');
    await give(page, 'nerveDanger', ['none']);
    const borders = await page.evaluate(() =>
      [...document.querySelectorAll('.choice')].map((card) => getComputedStyle(card).borderTopWidth),
    );
    expect(new Set(borders).size).toBe(2);
    await expectNoViolation(page);
  });
});
