import { expect, type Page, test } from '@playwright/test';
import { content, screens } from '#data';
import { addStyle, answerPage, expectNoSidewaysScroll, expectNoViolation, headline, next, open, option, safe, settled, step, walk } from './support.ts';

// Walks through every step take their time on a busy machine.
test.setTimeout(90_000);

const help = (page: Page) => page.getByRole('link', { name: screens.shell.numbersLink, exact: true });
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
const scrollToEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

/** Chooses on the screen for text and colors, and goes back to where the person was. */
const choose = async (page: Page, ...labels: string[]) => {
  await page.getByRole('link', { name: screens.shell.lookLink }).click();
  for (const label of labels) await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByRole('button', { name: screens.look.back }).click();
};

test.describe('text and colors', () => {
  test.use({ colorScheme: 'light' });

  test('last over reloads and other pages, beside the answers', async ({ page }) => {
    await open(page, '/check/nerve-danger');
    await option(page, 'nerveDanger', 'none').check();
    const [light, normal] = [await ground(page), await size(page)];
    await choose(page, screens.look.theme.options.dark, screens.look.text.options.larger);
    await expect(page).toHaveURL(/nerve-danger\/$/);
    await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    expect(await size(page)).toBeCloseTo(normal * 1.25);
    await page.reload();
    expect([await ground(page), await size(page)]).toEqual([dark, normal * 1.25]);
    await open(page, '/numbers');
    expect([await ground(page), await size(page)]).toEqual([dark, normal * 1.25]);
    await choose(page, screens.look.theme.options.device, screens.look.text.options.normal);
    expect([await ground(page), await size(page)]).toEqual([light, normal]);
  });

  test('are there at the first paint', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('kneadwise-look', '{"theme":"dark"}');
      new PerformanceObserver(() => {
        (globalThis as { atFirstPaint?: string }).atFirstPaint ??= document.documentElement.dataset.theme ?? 'none';
      }).observe({ type: 'paint', buffered: true });
    });
    await open(page, '/');
    await headline(page).waitFor();
    await page.waitForFunction(() => 'atFirstPaint' in globalThis);
    expect(await page.evaluate(() => (globalThis as { atFirstPaint?: string }).atFirstPaint)).toBe('dark');
  });

  test('go before what the device says, both ways', async ({ page }) => {
    await open(page, '/look');
    await headline(page).waitFor();
    const light = await ground(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    await page.getByRole('radio', { name: screens.look.theme.options.light, exact: true }).check();
    expect(await ground(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('radio', { name: screens.look.theme.options.dark, exact: true }).check();
    expect(await ground(page)).toBe(dark);
  });

  test('that a device has kept wrongly are left aside', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kneadwise-look', '{"theme":"\\"><b>","text":null'));
    await open(page, '/');
    await expect(headline(page)).toBeVisible();
    expect(await page.evaluate(() => ['text', 'theme', 'kept'].filter((name) => name in document.documentElement.dataset))).toEqual([]);
  });
});

for (const theme of ['light', 'dark'])
  test.describe(`with larger words, in ${theme} by choice`, () => {
    test.use({ viewport: { width: 320, height: 640 }, colorScheme: theme === 'light' ? 'dark' : 'light' });

    test('every step fits at 320 px, and axe finds nothing on the one with every kind of control', async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('kneadwise-look', JSON.stringify({ text: 'larger', theme: chosen })), theme);
      await walk(page, { nerveSigns: ['weak', 'numb'], nerveChange: 'steady', weakTask: ['only-feels-weak'], cleared: 'yes-same' }, async (here) => {
        await settled(page);
        await expectNoSidewaysScroll(page);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('main :is(label, p, h1, h2, h3, a, button, summary)')]
            .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
            .map((each) => each.textContent),
        );
        expect(cut).toEqual([]);
        if (here === '/check/pain') await expectNoViolation(page);
      });
    });
  });

test('with the spacing of WCAG 1.4.12 nothing is cut off or scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await walk(page, { nerveSigns: ['weak'], nerveChange: 'steady', weakTask: ['only-feels-weak'] }, async () => {
    await addStyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    await settled(page);
    await expectNoSidewaysScroll(page);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('header a, main :is(label, p, h1, h2, h3, button, summary)')]
        .filter((each) => !each.closest('.progress') && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
        .filter((each) => getComputedStyle(each).display !== 'inline')
        .map((each) => each.textContent),
    );
    expect(cut).toEqual([]);
  });
});

for (const [width, height] of [[320, 640], [360, 740], [740, 360], [1280, 800]] as const)
  test(`help is one tap away on every step, wherever someone has scrolled (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await walk(page, { nerveSigns: ['weak'], nerveChange: 'steady', weakTask: ['only-feels-weak'] }, async () => {
      await scrollToEnd(page);
      await expect(help(page)).toBeInViewport({ ratio: 1 });
      const box = await help(page).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      // Nothing lies over it.
      expect(await help(page).evaluate((link) => {
        const { x, y, width: wide, height: high } = link.getBoundingClientRect();
        return document.elementFromPoint(x + wide / 2, y + high / 2) === link;
      })).toBe(true);
    });
    await open(page, '/check/nerve-danger');
    await scrollToEnd(page);
    await help(page).click();
    await expect(headline(page)).toHaveText(screens.shell.numbersLink);
  });

test('at 400 % zoom the head scrolls away and leaves the screen to the question', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '/check/nerve-danger');
  await headline(page).waitFor();
  await expect(help(page)).toBeInViewport();
  await scrollToEnd(page);
  await expect(help(page)).not.toBeInViewport();
});

test('the head never covers what has focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page, '/check/nerve-danger');
  await headline(page).waitFor();
  await scrollToEnd(page);
  await next(page).focus();
  const covered: string[] = [];
  for (let presses = 0; presses < 16; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const head = document.querySelector('header');
      if (focused === null || head === null || head.contains(focused) || !document.querySelector('main')?.contains(focused)) return null;
      const box = (focused.closest('label') ?? focused).getBoundingClientRect();
      return box.top < head.getBoundingClientRect().bottom ? focused.outerHTML : null;
    });
    if (hidden !== null) covered.push(hidden);
  }
  expect(covered).toEqual([]);
});

test.describe('the pain scale under one thumb', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const text of ['normal', 'larger'])
    test(`has targets of 48 px and more, apart, with ${text} words`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('kneadwise-look', JSON.stringify({ text: chosen })), text);
      await walk(page, {}, async (here) => {
        if (here !== '/check/pain') return;
        const boxes = await page.locator('.scale-step').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
        expect(boxes).toHaveLength(11);
        for (const box of boxes) {
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
          expect(box.right).toBeLessThanOrEqual(320);
          const touching = boxes.filter((other) => other !== box && other.left < box.right + 4 && other.right > box.left - 4 && other.top < box.bottom + 4 && other.bottom > box.top - 4);
          expect(touching).toEqual([]);
        }
        // A tap beside the circle counts too.
        await page.locator('.scale-step', { hasText: '10' }).tap({ position: { x: 4, y: 4 } });
        await expect(option(page, 'painNow', 10)).toBeChecked();
      });
    });

  test('shows every word right beside the numbers it belongs to', async ({ page }) => {
    await walk(page, {}, async (here) => {
      if (here !== '/check/pain') return;
      const { bands, marks } = content.items.painNow;
      const distance = async (words: string, number: number) => {
        const said = await page.locator('.scale-words', { hasText: words }).boundingBox();
        const tile = await page.locator('.scale-step', { has: page.locator(`input[value="${number}"]`) }).boundingBox();
        if (said === null || tile === null) throw new Error(`${words} is not shown`);
        return Math.max(tile.y - (said.y + said.height), said.y - (tile.y + tile.height), said.x - (tile.x + tile.width), 0);
      };
      for (const [words, number] of [[marks[0], 0], [bands.mild, 1], [bands.moderate, 4], [bands.severe, 7], [marks[10], 10]] as const)
        expect(await distance(words, number), words).toBeLessThanOrEqual(16);
    });
  });
});

test('on a wide screen the scale is one row', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await walk(page, {}, async (here) => {
    if (here !== '/check/pain') return;
    const boxes = await page.locator('.scale-step').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    for (const box of boxes) expect(box.width).toBeGreaterThanOrEqual(48);
  });
});

test.describe('between two steps', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  const running = (page: Page) => page.evaluate(() => document.getAnimations().length);
  const goOn = async (page: Page) => {
    await open(page, '/check/nerve-danger');
    await headline(page).waitFor();
    await answerPage(page, safe);
    await scrollToEnd(page);
    await next(page).click();
    await page.waitForURL('**/body-danger/');
  };

  test('the next one brightens in under 200 ms, and focus and place are already its own', async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('animationstart', () => {
        Object.assign(globalThis, {
          ran: document.getAnimations().map((each) => each.effect?.getComputedTiming().endTime),
          at: [document.activeElement?.tagName, scrollY],
        });
      });
    });
    await goOn(page);
    await page.waitForFunction(() => 'ran' in globalThis);
    const { ran, at } = await page.evaluate(() => {
      const seen = globalThis as unknown as { ran: number[]; at: unknown[] };
      return { ran: seen.ran, at: seen.at };
    });
    expect(ran.length).toBeGreaterThan(0);
    for (const ends of ran) expect(ends).toBeLessThan(200);
    expect(at).toEqual(['H1', 0]);
  });

  test('nothing moves where the device asks for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      addEventListener('animationstart', () => Object.assign(globalThis, { moved: true }));
    });
    await goOn(page);
    expect(await running(page)).toBe(0);
    expect(await page.evaluate(() => 'moved' in globalThis)).toBe(false);
    expect(step(page)).toBe('/check/body-danger');
  });

  test('what is come back to stands still', async ({ page }) => {
    await goOn(page);
    await page.goBack();
    await expect(page).toHaveURL(/nerve-danger\/$/);
    expect(await running(page)).toBe(0);
  });

  test('the next one can be answered while it brightens', async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('main > * { animation-duration: 20s !important }');
        document.adoptedStyleSheets.push(sheet);
      });
    });
    await goOn(page);
    await page.waitForFunction(() => document.getAnimations().length > 0);
    await option(page, 'bodyDanger', 'none').check({ timeout: 5_000 });
    await expect(option(page, 'bodyDanger', 'none')).toBeChecked();
    expect(await running(page)).toBeGreaterThan(0);
    await help(page).click({ timeout: 5_000 });
    await expect(headline(page)).toHaveText(screens.shell.numbersLink);
  });

  test('Back leads back, answers and all, and two quick taps count once', async ({ page }) => {
    await open(page, '/check/nerve-danger');
    await headline(page).waitFor();
    await answerPage(page, safe);
    await next(page).dblclick();
    await expect(page).toHaveURL(/body-danger\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/nerve-danger\/$/);
    await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
    await expect(headline(page)).toBeFocused();
    await page.goForward();
    await expect(page).toHaveURL(/body-danger\/$/);
  });

  test('nothing on the next one shifts, and the head stays where it is', async ({ page }) => {
    await page.addInitScript(() => {
      const shifted: string[] = [];
      Object.assign(globalThis, { shifted });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: readonly { node: Node | null }[] })[])
          for (const { node } of sources) {
            const element = node instanceof Element ? node : node?.parentElement;
            // What stands under a screen moves with its length.
            if (element && !element.closest('footer')) shifted.push(element.outerHTML);
          }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await goOn(page);
    // The typeface has its own test.
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await page.evaluate(() => (globalThis as unknown as { shifted: string[] }).shifted.splice(0));
    for (const there of ['urgent-signs', 'about-you']) {
      await answerPage(page, safe);
      await next(page).click();
      await page.waitForURL(`**/${there}/`);
      await expect(headline(page)).toBeFocused();
    }
    expect(await page.evaluate(() => (globalThis as unknown as { shifted: string[] }).shifted)).toEqual([]);
  });
});
