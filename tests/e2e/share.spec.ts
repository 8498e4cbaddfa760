import { createServer, type IncomingMessage, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { encodeLink } from '#codec';
import { content, guide } from '#data';
import type { Answers } from '#engine';
import { expectNoSidewaysScroll, expectNoViolation, give, headline, open, safe } from './support.ts';

const withCare = { painNow: 5, feel: 'knot', massageChecks: ['varicose'] } as const;
const level = content.levels['go-with-care'].headline;
const notYours = 'Someone shared these answers with you. They are not yours.';
const HOUR = 3_600_000;

// Several phones, pages and files in one test.
test.describe.configure({ timeout: 60_000 });

/** All that the browser keeps for the app, but for the number by which a screen of the tab's history is known. */
const kept = (page: Page) =>
  page.evaluate(() => {
    // Numbers of the screens in the tab's history say nothing of any answer.
    const { entry = 0, depth = 0, ...state } = Object(history.state) as { readonly [name: string]: unknown };
    for (const count of [entry, depth]) if (!Number.isInteger(count)) throw new Error(`no number: ${String(count)}`);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, state, document.cookie]);
  });

/** What a camera reads from a picture of this part of the screen. */
const scan = async (page: Page, selector: string): Promise<string> => {
  const png = (await page.locator(selector).screenshot()).toString('base64');
  const { width, height, reds } = await page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, picture.width, picture.height);
    let found = '';
    for (let at = 0; at < data.length; at += 4) found += String.fromCharCode(data[at] ?? 0);
    return { width: picture.width, height: picture.height, reds: btoa(found) };
  }, png);
  const data = new Uint8ClampedArray(width * height * 4);
  Buffer.from(reds, 'base64').forEach((value, at) => data.fill(value, at * 4, at * 4 + 4));
  return decodeQR({ width, height, data }, { timeLimit: 10_000 });
};

/** Someone who has answered just now, and looks at their result. */
const atResult = async (page: Page, answers: Answers): Promise<void> => {
  await open(page, '/numbers');
  await page.evaluate(
    ([given, at]) => {
      const stamped = Object.fromEntries(Object.entries(given).map(([item, value]) => [item, { value, at }]));
      localStorage.setItem('kneadwise', JSON.stringify({ format: 1, answers: stamped, place: 'uk-gb', askedAgain: [] }));
    },
    [{ ...safe, ...answers }, Date.now()] as const,
  );
  await open(page, '/result');
};

/** The address in the code that a page shows. */
const codeOn = async (page: Page): Promise<URL> => {
  await page.getByRole('button', { name: 'Show a code for another phone' }).click();
  const address = new URL(await scan(page, 'svg.qr'));
  await page.getByRole('button', { name: 'Close' }).click();
  return address;
};

/** Another person's phone, with answers of its own that have nothing to do with those. */
const otherPhone = async (browser: Browser) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, '/check/nerve-danger');
  await give(page, 'nerveDanger', ['pee-leak']);
  return { context, page };
};

const codeOf = (answers: Answers, hours = 0) => encodeLink(guide, { answers, at: Date.now() - hours * HOUR });

test('a code made on one phone opens the same result on another that has no network', async ({ page, browser }) => {
  await atResult(page, withCare);
  const before = await kept(page);
  const address = await codeOn(page);
  expect(`${address.origin}${address.pathname}`).toBe(new URL('/shared/', page.url()).href);
  expect(address.search).toBe('');
  expect(await kept(page)).toBe(before);
  expect(page.url()).not.toContain('#');

  const { context, page: other } = await otherPhone(browser);
  // The app was loaded once; from here on nothing comes from outside. A change of the fragment loads nothing.
  await open(other, '/shared');
  await expect(headline(other)).toHaveText('Scan the code again');
  const own = await kept(other);
  await context.setOffline(true);
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.evaluate((hash) => {
    location.hash = hash;
  }, address.hash);

  await expect(headline(other)).toHaveText(level);
  await expect(headline(other)).toBeFocused();
  await expect(other.getByText(notYours)).toBeVisible();
  await expect(other).toHaveURL(/\/shared\/$/);
  for (const name of ['For the therapist', 'For the doctor', 'The result']) {
    await other.getByRole('link', { name, exact: true }).click();
    await expect(headline(other)).toContainText(level, { ignoreCase: true });
    await expect(headline(other)).toHaveAccessibleDescription(new RegExp(notYours));
    await expect(other).toHaveTitle(/^Shared: /);
    await expect(other.getByText('Your answers stay on this device.')).toHaveCount(0);
    await expect(other.getByText(notYours)).toBeVisible();
    expect(other.url()).not.toContain('#');
  }
  expect(await kept(other)).toBe(own);
  expect(asked).toEqual([]);
  await context.close();
});

test('no server hears of the answers when a camera opens the code, and the address is clean at once', async ({ page, browser, baseURL }) => {
  await atResult(page, withCare);
  const address = await codeOn(page);
  const code = address.hash.slice(1);
  const heard: string[] = [];
  const onTheWay = createServer((incoming: IncomingMessage, answer) => {
    heard.push(`${incoming.method} ${incoming.url} ${JSON.stringify(incoming.headers)}`);
    const target = new URL(incoming.url ?? '/', baseURL);
    ask(target, { headers: { ...incoming.headers, host: target.host } }, (got) => {
      answer.writeHead(got.statusCode ?? 500, got.headers);
      got.pipe(answer);
    }).end();
  });
  await new Promise<void>((done) => void onTheWay.listen(0, 'localhost', done));
  const { port } = onTheWay.address() as AddressInfo;

  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, `http://localhost:${port}${address.pathname}${address.hash}`);
  await expect(headline(other)).toHaveText(level);
  await expect(other).toHaveURL(`http://localhost:${port}/shared/`);
  await other.getByRole('link', { name: 'How it works' }).click();
  await other.goBack();
  await expect(headline(other)).toHaveText(level);
  expect(heard.length).toBeGreaterThan(2);
  expect(heard.filter((each) => each.includes(code))).toEqual([]);
  expect(await other.evaluate(() => JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name)))).not.toContain(code);

  await other.reload();
  await expect(headline(other)).toHaveText('Scan the code again');
  expect(await kept(other)).not.toContain(code);
  await context.close();
  onTheWay.close();
});

test('the code of a page to hand over opens that page', async ({ page }) => {
  await atResult(page, withCare);
  for (const [path, name] of [['/for-the-therapist', 'For the therapist'], ['/for-the-doctor', 'For the doctor']] as const) {
    await open(page, path);
    const address = await codeOn(page);
    expect(address.pathname).toBe(`/shared${path}/`);
    await open(page, `${address.pathname}${address.hash}`);
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(headline(page)).toContainText(level, { ignoreCase: true });
    await open(page, '/result');
  }
});

test('an old result is not shown as if it held, and a broken code is told in words', async ({ page }) => {
  const code = codeOf(safe, 26);
  await open(page, `/shared#${code}`);
  await expect(headline(page)).toHaveText('Too old to plan a massage');
  await open(page, '/numbers');
  await open(page, `/shared#${code.slice(1)}`);
  await expect(headline(page)).toHaveText('We can’t read this code');
  await expect(page).toHaveURL(/\/shared\/$/);
});

for (const [path, name] of [
  ['/result', 'kneadwise.html'],
  ['/for-the-therapist', 'kneadwise-for-the-therapist.html'],
  ['/for-the-doctor', 'kneadwise-for-the-doctor.html'],
] as const)
  test(`the file of ${path} holds the page, runs nothing, asks for nothing, and its name tells nothing`, async ({ page, context }, info) => {
    await atResult(page, withCare);
    await open(page, path);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save this page as a file' }).click()]);
    expect(download.suggestedFilename()).toBe(name);
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    const file = info.outputPath(name);
    await download.saveAs(file);
    const text = await readFile(file, 'utf8');
    expect(text.toLowerCase()).toContain(level.toLowerCase());
    expect(text).not.toMatch(/<script|<link|<iframe|url\((?!(?:&quot;|")?#)|@import|<button/i);

    const reader = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    reader.on('console', (message) => complaints.push(message.text()));
    await reader.goto(`file://${file}`);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(level, { ignoreCase: true });
    await expect(reader.getByText(/^Answers given on/)).toBeVisible();
    expect(asked).toEqual([`file://${file}`]);
    expect(complaints).toEqual([]);
    await reader.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(reader);
    await expectNoViolation(reader);
  });

test('the signs to watch for are kept as a picture, in the typeface of the app', async ({ page }, info) => {
  await atResult(page, {});
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save these danger signs as a picture' }).click()]);
  expect(download.suggestedFilename()).toBe('signs-to-watch-for.png');
  const file = info.outputPath('card.png');
  await download.saveAs(file);
  const png = await readFile(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1080);
  expect(png.readUInt32BE(20)).toBeGreaterThan(1200);
});

test('the signs to watch for are printed alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await atResult(page, {});
  await page.getByRole('button', { name: 'Print only these danger signs' }).click();
  await expect(headline(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(headline(page)).toBeHidden();
  const card = page.locator('body > .print-alone');
  await expect(card.getByText(content.advice['adv-safety-net'].lines.saddle)).toBeVisible();
  await expect(card.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(card).toHaveCount(0);
  await expect(headline(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}, on a narrow phone`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });

    test('the code is black on white, at least 240 px wide, and keeps focus until it is closed', async ({ page }) => {
      await atResult(page, {});
      const opener = page.getByRole('button', { name: 'Show a code for another phone' });
      await opener.click();
      const picture = page.getByRole('img', { name: /QR code/ });
      expect((await picture.boundingBox())?.width).toBeGreaterThanOrEqual(240);
      const colors = await picture.evaluate((svg) => [...svg.children].map((part) => getComputedStyle(part).fill));
      expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      await expectNoViolation(page);
      await expectNoSidewaysScroll(page);
      expect(await scan(page, 'svg.qr')).toContain('/shared/#');
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
    });

    test('what someone was handed has nothing that axe finds wrong, young or old', async ({ page }) => {
      for (const [answers, hours] of [[safe, 0], [safe, 30], [{ ...safe, urgentSigns: ['fever-back'] }, 30], [{ nerveDanger: ['saddle-numb'] }, 0]] as const) {
        await open(page, '/numbers');
        await open(page, `/shared#${codeOf(answers, hours)}`);
        await expect(page.getByText(notYours)).toBeVisible();
        await expectNoViolation(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
