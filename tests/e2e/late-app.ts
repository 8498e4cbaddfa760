import { test as base, type Page, expect } from '@playwright/test';
import { type Host, startHost } from './host.ts';
import { headline } from './support.ts';

interface LateApp {
  readonly host: Host;
  /** Lets the app's scripts come, which are held back until then. */
  readonly letGo: () => void;
}

/** A test on a page that stands before its scripts have come. */
export const test = base.extend<LateApp & { readonly held: LateApp }>({
  // oxlint-disable-next-line no-empty-pattern -- A fixture says so that it needs no other.
  held: async ({}, hand) => {
    const host = await startHost('dist', '/some/folder/');
    let letGo = () => {};
    host.hold('.js', new Promise<void>((done) => {
      letGo = done;
    }));
    await hand({ host, letGo });
    await host.close();
  },
  host: async ({ held }, hand) => hand(held.host),
  letGo: async ({ held }, hand) => hand(held.letGo),
});

/** Opens a page as it stands without its scripts. */
export const openUnscripted = async (page: Page, host: Host, address: string): Promise<void> => {
  await page.goto(`${host.app}${address}`, { waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible();
};

/** What the device keeps of the answers, as a text. */
export const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('kneadwise'));
