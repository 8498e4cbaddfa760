// npm run screens: pictures of every screen on every size of device and on paper, in the folder `screens`.
// Some of them: npm run screens -- --only result --only start --size phone --size paper --scheme dark
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import config from '../../playwright.config.ts';
import { draw, openReader, papers, print } from './paper.ts';
import { picture, type Scheme, schemes, type Size, sizes } from './picture.ts';
import { type Screen, screens } from './screens.ts';
import { around, visit } from './visit.ts';

const folder = 'screens';

const several = { type: 'string', multiple: true } as const;
const { values: asked } = parseArgs({ options: { only: several, size: several, scheme: several } });
const wanted = (given: readonly string[] | undefined, name: string): boolean => given === undefined || given.some((each) => name.includes(each));

/** Serves a fresh build on any free port. */
const serve = async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'kneadwise-screens-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, strictPort: false } });
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { origin: server.resolvedUrls?.local[0] ?? '', close };
};

const open = async (browser: Browser, origin: string, screen: Screen, size: Size, scheme: Scheme): Promise<Page> => {
  const context = await browser.newContext({
    ...around,
    baseURL: origin,
    viewport: sizes[size],
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  const page = await context.newPage();
  await visit(page, screen);
  return page;
};

/** One line of the table: what was made of a screen. */
interface Made {
  readonly pictures: string[];
  readonly pages: string[];
}

const shoot = async (browser: Browser, origin: string, screen: Screen): Promise<Made> => {
  const made: Made = { pictures: [], pages: [] };
  await rm(`${folder}/${screen.name}`, { recursive: true, force: true });
  await mkdir(`${folder}/${screen.name}`, { recursive: true });
  for (const size of Object.keys(sizes) as Size[]) {
    for (const scheme of schemes) {
      if (!wanted(asked.size, size) || !wanted(asked.scheme, scheme)) continue;
      if (scheme === 'forced' && !(screen.key && size === 'phone')) continue;
      const page = await open(browser, origin, screen, size, scheme);
      const pieces = await picture(page, `${folder}/${screen.name}/${size}-${scheme}`);
      made.pictures.push(`${size}-${scheme}${pieces > 1 ? ` (${pieces})` : ''}`);
      await page.context().close();
    }
  }
  if (!screen.printed || !wanted(asked.size, 'paper')) return made;
  const page = await open(browser, origin, screen, 'desktop', 'light');
  const reader = await openReader(page.context());
  for (const paper of papers) {
    const pdf = await print(page, paper);
    await writeFile(`${folder}/${screen.name}/paper-${paper}.pdf`, pdf);
    const sheets = await draw(reader, pdf);
    for (const [at, sheet] of sheets.entries()) await writeFile(`${folder}/${screen.name}/paper-${paper}.${at + 1}.png`, sheet);
    made.pages.push(`${paper} ${sheets.length}`);
  }
  await page.context().close();
  return made;
};

const { origin, close } = await serve();
const browser = await chromium.launch(config.use?.launchOptions);
const queue = screens.filter(({ name }) => wanted(asked.only, name));
console.log(`${'screen'.padEnd(28)}${'printed pages'.padEnd(18)}pictures in ${folder}/<screen>/ (pieces of a tall one)`);
let failed = 0;
const work = async (): Promise<void> => {
  for (let screen = queue.shift(); screen !== undefined; screen = queue.shift()) {
    const { name } = screen;
    try {
      const { pictures, pages } = await shoot(browser, origin, screen);
      console.log(`${name.padEnd(28)}${pages.join(', ').padEnd(18)}${pictures.join(' ')}`);
    } catch (error) {
      failed += 1;
      console.log(`${name.padEnd(28)}failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};
await Promise.all([work(), work()]);
await browser.close();
await close();
process.exitCode = failed === 0 ? 0 : 1;
