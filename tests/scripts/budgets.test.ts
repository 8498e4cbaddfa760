import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { acceptedOf } from '../../scripts/budgets/accepted.ts';
import { readFolder } from '../../scripts/budgets/folder.ts';
import { isOver, measure } from '../../scripts/budgets/measure.ts';
import { reportOf } from '../../scripts/budgets/report.ts';

type Files = Readonly<Record<string, string | Buffer>>;

const FIRST = 'check/first/index.html';

/** Text that no packing makes smaller than this. */
const heavy = (kB: number): string => randomBytes(kB * 1000).toString('base64');

const face = (display = 'swap'): string => `@font-face{font-family:A;font-display:${display};src:url(./letters-AAAAAAAA.woff2)format("woff2")}`;

/** A small app as the build makes it: a start page that begins later, a first question that begins at once. */
const app: Files = {
  'index.html': '<!doctype html><script>let early</script><link rel="stylesheet" href="./assets/style-AAAAAAAA.css"><p>Start</p>',
  [FIRST]:
    '<!doctype html><script>let early</script><link rel="stylesheet" href="../../assets/style-AAAAAAAA.css"><link rel="modulepreload" href="../../assets/runtime-AAAAAAAA.js"><script type="module" src="../../assets/index-AAAAAAAA.js"></script>',
  'assets/index-AAAAAAAA.js': 'import{a}from"./runtime-AAAAAAAA.js";a(()=>import(`./later-AA-AA_AA.js`))',
  'assets/runtime-AAAAAAAA.js': 'export let a',
  'assets/later-AA-AA_AA.js': 'export let later',
  'assets/design-AAAAAAAA.js': 'export let design',
  'assets/style-AAAAAAAA.css': face(),
  'assets/letters-AAAAAAAA.woff2': 'letters',
  'sw.js': 'let worker',
};

let folder: string | undefined;

afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

const measured = (files: Files) => {
  folder = mkdtempSync(join(tmpdir(), 'kneadwise-budgets-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const found = measure(readFolder(folder), FIRST);
  rmSync(folder, { recursive: true });
  folder = undefined;
  return found;
};

const accepted = acceptedOf(measured(app));

/** The budgets that an app is over after a change, and what is said about each. */
const overAfter = (change: Files): Record<string, string> => {
  const over = measured({ ...app, ...change }).filter(isOver);
  return Object.fromEntries(over.map((each) => [each.id, reportOf([each], accepted).split('\n\n')[1] ?? '']));
};

describe('the budgets', () => {
  it('hold for a small app', () => expect(overAfter({})).toEqual({}));

  it('count what a page loads by itself, and nothing that it asks for later', () => {
    const parts = Object.fromEntries(measured(app).map((each) => [each.id, each.parts.map(({ name }) => name)]));
    expect(parts['start-scripts']).toEqual(['index.html, the script in it']);
    expect(parts['answer-scripts']).toEqual([`${FIRST}, the script in it`, 'assets/runtime.js', 'assets/index.js']);
    expect(parts['requests']).toEqual([FIRST, 'assets/style.css', 'assets/runtime.js', 'assets/index.js', 'assets/letters.woff2']);
  });

  it('find a style and its typeface where they stand in the page', () => {
    const inPage = (display: string, more = '') => ({ [FIRST]: `<style>${face(display).replace('./letters', '../../assets/letters')}${more}</style>`, 'assets/style-AAAAAAAA.css': '' });
    const requests = measured({ ...app, ...inPage('swap') }).find(({ id }) => id === 'requests');
    expect(requests?.parts.map(({ name }) => name)).toEqual([FIRST, 'assets/letters.woff2']);
    expect(overAfter(inPage('auto'))['typeface-in-the-way']).toContain(FIRST);
    expect(overAfter(inPage('swap', heavy(13)))['styles']).toContain(`${FIRST}, the style in it`);
  });

  it('leave the page for builders and the service worker out of the whole app', () => {
    const parts = Object.fromEntries(measured(app).map((each) => [each.id, each.parts.map(({ name }) => name)]));
    expect(parts['app-scripts']).toEqual(['assets/index.js', 'assets/later.js', 'assets/runtime.js']);
    expect(parts['worker-scripts']).toEqual(['sw.js']);
    expect(overAfter({ 'assets/design-BBBBBBBB.js': heavy(200), 'sw.js': heavy(200) })).toEqual({});
  });

  it.each([
    ['start-scripts', { 'index.html': `<script>${heavy(80)}</script>` }, ['index.html, the script in it: ', 'grew by ']],
    ['answer-scripts', { 'assets/index-AAAAAAAA.js': heavy(110) }, ['assets/index.js: ', 'grew by ']],
    ['app-scripts', { 'assets/later-AA-AA_AA.js': heavy(195) }, ['assets/later.js: ', 'grew by ']],
    ['styles', { 'assets/style-AAAAAAAA.css': `${face()}/*${heavy(13)}*/` }, ['assets/style.css: ', 'grew by ']],
    ['typeface', { 'assets/letters-AAAAAAAA.woff2': Buffer.alloc(45_001) }, ['assets/letters.woff2: 45.00 kB, grew by ']],
    ['typeface-files', { 'assets/bold-AAAAAAAA.woff2': '', 'assets/thin-AAAAAAAA.woff2': '' }, ['assets/bold.woff2: 0.00 kB, new here', 'assets/thin.woff2: ']],
    ['page', { 'long/index.html': heavy(15), 'longer/index.html': heavy(16) }, ['long/index.html: ', 'longer/index.html: ', 'new here']],
    ['requests', { 'assets/index-AAAAAAAA.js': 'import"./one.js";import"./two.js"', 'assets/one.js': '', 'assets/two.js': '' }, ['assets/one.js: 0.02 kB, new here', 'assets/two.js: ']],
  ] as const)('%s: says what made it too much', (id, change, says) => {
    const over = overAfter(change);
    expect(Object.keys(over)).toContain(id);
    for (const each of says) expect(over[id]).toContain(each);
  });

  it('find a typeface that is asked for before it is needed, and one that hides the words', () => {
    const preload = `<link rel=preload as="font" href="./assets/letters-AAAAAAAA.woff2">`;
    expect(overAfter({ 'about/index.html': preload })['typeface-in-the-way']).toContain('about/index.html');
    expect(overAfter({ 'assets/style-AAAAAAAA.css': face('block') })['typeface-in-the-way']).toContain('assets/style.css');
  });

  it('name a script that was there and is now waited for', () => {
    const change = { 'assets/index-AAAAAAAA.js': 'import{later}from"./later-AA-AA_AA.js"', 'assets/later-AA-AA_AA.js': heavy(110) };
    expect(overAfter(change)['answer-scripts']).toMatch(/assets\/later\.js: [\d.]+ kB, new here/);
  });

  it('put the biggest growth first', () => {
    const told = overAfter({ 'assets/index-AAAAAAAA.js': heavy(70), 'assets/runtime-AAAAAAAA.js': heavy(80) })['answer-scripts'] ?? '';
    expect(told.indexOf('assets/runtime.js')).toBeLessThan(told.indexOf('assets/index.js'));
  });

  it('say so where nothing grew since the sizes were accepted', () => {
    const now = measured({ ...app, 'assets/index-AAAAAAAA.js': heavy(110) });
    expect(reportOf(now, acceptedOf(now))).toMatch(/assets\/index\.js: [\d.]+ kB, did not grow/);
  });
});
