import { expect, type Page, test } from '@playwright/test';
import { neutralPage, neutralTitle, screens } from '#data';
import { answerPage, headline, next, open, option, safe } from './support.ts';

/** Where the tab was before the app; it counts as what Back may lead to. */
const BEFORE = 'https://before.example/';
const { origin: neutralOrigin } = new URL(neutralPage);

test.beforeEach(async ({ page }) => {
  for (const [address, title] of [[neutralPage, 'neutral'], [BEFORE, 'before']] as const)
    await page.route(`${new URL(address).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>${title}</title><h1>${title}</h1>` }));
  await open(page, BEFORE);
});

const exit = (page: Page) => page.getByRole('link', { name: screens.shell.leave, exact: true });
const expectNeutral = (page: Page) => expect(page).toHaveURL(neutralPage);

/** Three steps, in the app alone. */
const walkThree = async (page: Page): Promise<void> => {
  await open(page, '/check/nerve-danger');
  for (const here of ['/check/nerve-danger', '/check/body-danger', '/check/urgent-signs']) {
    await expect(page).toHaveURL(new RegExp(`${here}/$`));
    await answerPage(page, safe);
    await next(page).click();
  }
  await expect(page).toHaveURL(/\/check\/about-you\/$/);
};

/** Notes every address of the app that is shown from now on, be it for a moment. */
const noteShown = async (page: Page): Promise<string[]> => {
  const shown: string[] = [];
  await page.exposeBinding('noteShown', (_source, text: string) => void shown.push(text));
  await page.addInitScript((neutral) => {
    const look = () => {
      if (!location.href.startsWith(neutral) && document.body !== null && document.documentElement.checkVisibility() && document.body.innerText.trim() !== '')
        (globalThis as unknown as { noteShown: (text: string) => void }).noteShown(`${location.href} ${document.title}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, neutralOrigin);
  return shown;
};

/** Back leads past every page of the app, and shows none of them on the way. */
const expectNoWayBack = async (page: Page): Promise<void> => {
  const shown = await noteShown(page);
  await page.goBack();
  await expect(page).toHaveURL(BEFORE);
  expect(shown.filter((each) => !each.startsWith(BEFORE))).toEqual([]);
};

const ways: { readonly [name: string]: (page: Page) => Promise<void> } = {
  'a tap': (page) => exit(page).click(),
  'the keyboard': async (page) => {
    await page.locator('body').press('Tab');
    for (let presses = 0; presses < 30; presses += 1) {
      if (await exit(page).evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(exit(page)).toBeFocused();
    await page.keyboard.press('Enter');
  },
  'Escape, three times': async (page) => {
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
  },
};

for (const [name, way] of Object.entries(ways))
  test(`after three steps ${name} leads to the neutral page, and Back to no page of the app`, async ({ page }) => {
    await walkThree(page);
    await way(page);
    await expectNeutral(page);
    await expectNoWayBack(page);
  });

/** Three steps, and then the exit to a neutral page that does not come: what was there before stays. */
const leaveForNothing = async (page: Page): Promise<void> => {
  await page.unroute(`${neutralOrigin}/**`);
  await page.route(`${neutralOrigin}/**`, (route) => route.fulfill({ status: 204 }));
  await walkThree(page);
  const asked = page.waitForRequest(neutralPage);
  await exit(page).click();
  await asked;
};

test('nothing is seen, and the title tells nothing, while the neutral page is still to come', async ({ page }) => {
  await leaveForNothing(page);
  await expect(page).toHaveTitle(neutralTitle);
  await expect(page.locator('html')).toBeHidden();
  await expect(headline(page)).toBeHidden();
});

test('from the middle of the history what lies ahead is gone too', async ({ page }) => {
  await walkThree(page);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/check\/body-danger\/$/);
  await exit(page).click();
  await expectNeutral(page);
  const shown = await noteShown(page);
  await page.goForward();
  await expectNeutral(page);
  expect(shown).toEqual([]);
  // That was the one entry left ahead, and it has given way.
  expect(await page.goForward()).toBeNull();
  await expectNeutral(page);
});

test('a visit that loaded several pages is left as a whole', async ({ page }) => {
  await open(page, '/');
  await open(page, '/check/nerve-danger');
  await answerPage(page, safe);
  await next(page).click();
  await page.reload();
  await expect(page).toHaveURL(/\/check\/body-danger\/$/);
  await open(page, '/numbers');
  await exit(page).click();
  await expectNeutral(page);
  // In the browser's own list for this tab no page of the app is named, before or ahead.
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  expect(entries.map(({ title }) => title).filter((title) => title.includes('Kneadwise'))).toEqual([]);
  expect(entries.length).toBeLessThan(5);
  await expectNoWayBack(page);
});

test('where the browser does not tell what is in its history, no page of the app is seen again either', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'navigation', { value: undefined }));
  await open(page, '/privacy');
  await headline(page).waitFor();
  await walkThree(page);
  await exit(page).click();
  await expectNeutral(page);
  const shown = await noteShown(page);
  // The page that another load has put before this visit gives way as soon as someone comes to it.
  for (let presses = 0; presses < 3 && page.url() !== BEFORE; presses += 1) {
    await page.goBack();
    await page.waitForURL((url) => url.href === BEFORE || url.href === neutralPage);
  }
  await expect(page).toHaveURL(BEFORE);
  expect(shown.filter((each) => !each.startsWith(BEFORE))).toEqual([]);
});

test('who opens the app anew finds it as it was, with the answers', async ({ page }) => {
  await walkThree(page);
  await exit(page).click();
  await expectNeutral(page);
  await open(page, '/check/nerve-danger');
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(option(page, 'nerveDanger', 'none')).toBeChecked();
});

test('Escape, three times, leaves also where a dialog is open', async ({ page }) => {
  await walkThree(page);
  await open(page, '/privacy');
  await page.getByRole('button', { name: screens.library.privacy.button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectNeutral(page);
});

test('a reload while the neutral page is still to come shows nothing of the app', async ({ page }) => {
  await leaveForNothing(page);
  const again = page.waitForRequest(neutralPage);
  await page.reload({ waitUntil: 'commit' });
  await again;
  await expect(page).toHaveTitle(neutralTitle);
  await expect(page.locator('html')).toBeHidden();
});

test('where no page is, there is a way out too', async ({ page }) => {
  for (const way of ['a tap', 'Escape, three times'] as const) {
    await page.goto('/no/such/page/');
    await ways[way]!(page);
    await expectNeutral(page);
  }
});

test('nothing is asked of the neutral page before someone leaves', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await walkThree(page);
  expect(asked.filter((url) => url.startsWith(neutralOrigin))).toEqual([]);
});

test.describe('before the app has begun', () => {
  test('the early script leaves without it', async ({ page }) => {
    await page.route(/\/assets\/.*\.js$/, () => {});
    await page.goto('/', { waitUntil: 'commit' });
    await exit(page).click();
    await expectNeutral(page);
  });

  test.describe('and with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test('the link leads away', async ({ page }) => {
      await page.goto('/');
      await exit(page).click();
      await expectNeutral(page);
    });
  });
});

for (const [width, height] of [[320, 640], [320, 256], [360, 740], [1280, 800]] as const)
  test(`the way out stands beside help and apart from it, 48 px high (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const text of ['normal', 'larger']) {
      await page.addInitScript((chosen) => localStorage.setItem('kneadwise-look', JSON.stringify({ text: chosen, theme: 'device' })), text);
      await open(page, '/check/nerve-danger');
      await headline(page).waitFor();
      const [out, help] = await Promise.all([exit(page).boundingBox(), page.getByRole('link', { name: screens.shell.numbersLink, exact: true }).boundingBox()]);
      if (out === null || help === null) throw new Error('not shown');
      expect(out.y).toBe(help.y);
      expect(Math.min(out.height, help.height)).toBeGreaterThanOrEqual(48);
      expect(help.x - (out.x + out.width)).toBeGreaterThanOrEqual(8);
      expect(help.width).toBeGreaterThan(1.5 * out.width);
    }
  });
