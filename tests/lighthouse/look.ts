import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import config from '../../playwright.config.ts';
import { STORAGE_NAME } from '#session';
import type { Visit } from './visits.ts';

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/**
 * Has Lighthouse look at a page as on a phone, as often as asked, in a browser that has never been here. It works out a
 * slow phone and network from a fast visit (`simulate`, its usual way), or slows the visit down (`devtools`).
 */
export const lookAt = async (origin: string, { path, kept }: Visit, times: number, throttlingMethod: 'simulate' | 'devtools'): Promise<Result[]> => {
  const profile = await mkdtemp(join(tmpdir(), 'kneadwise-lighthouse-'));
  const port = await freePort();
  const launch = config.use?.launchOptions ?? {};
  // Lighthouse shares what the browser keeps only with its first person, whom Playwright calls persistent.
  const browser = await chromium.launchPersistentContext(profile, { ...launch, args: [...(launch.args ?? []), `--remote-debugging-port=${port}`] });
  try {
    const text = kept();
    if (text !== null) {
      const [page = await browser.newPage()] = browser.pages();
      await page.goto(`${origin}/proof.json`);
      await page.evaluate(([name, value]) => localStorage.setItem(name, value), [STORAGE_NAME, text] as const);
      await page.goto('about:blank');
    }
    const results: Result[] = [];
    for (let time = 0; time < times; time += 1) {
      // It empties the browser's caches before each look, and leaves what the person keeps.
      const looked = await lighthouse(`${origin}${path}`, { port, logLevel: 'error', throttlingMethod });
      if (looked === undefined) throw new Error(`Lighthouse said nothing of ${path}`);
      const { lhr } = looked;
      if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse could not look at ${path}: ${lhr.runtimeError.message}`);
      if (lhr.finalDisplayedUrl !== `${origin}${path}`) throw new Error(`${path} led on to ${lhr.finalDisplayedUrl}`);
      results.push(lhr);
    }
    return results;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
};
