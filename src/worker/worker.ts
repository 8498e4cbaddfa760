import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { getCacheKeyForURL, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

/*
 * Keeps every file of one version of the app on the device and serves it from there. A new version waits until someone
 * asks for it, or until no page of the old one is open, so nothing changes in the middle of a questionnaire.
 */
setCacheNameDetails({ prefix: 'kneadwise' });
// oxlint-disable-next-line no-underscore-dangle -- The tool that writes the list looks for this name.
const files = self.__WB_MANIFEST;

/** Keeps again what was deleted. Where the host has a newer version, that keeps itself. */
const keepAgain = async (): Promise<void> => {
  const cache = await caches.open(cacheNames.precache);
  const addresses = files.map((file) => (typeof file === 'string' ? file : file.url));
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = addresses.map((address) => ({ address, key: getCacheKeyForURL(address) ?? address })).filter(({ key }) => !kept.has(key));
  if (missing.length === 0) return;
  await self.registration.update();
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  await Promise.all(
    missing.map(async ({ address, key }) => {
      const answer = await fetch(address, { cache: 'no-cache' });
      if (answer.ok) await cache.put(key, answer);
    }),
  );
};

// A browser can hold on to the worker where all that it had kept was deleted. Heard before anything answers.
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(keepAgain().catch(() => {}));
});

// The address of a folder without its slash, from which nothing beside the page is found.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && !/\/([^/]*\.\w+)?$/.test(url.pathname),
  async ({ url }) => {
    const filed = new URL(url);
    filed.pathname += '/';
    return Response.redirect(filed.href, 302);
  },
);
precacheAndRoute(files, {
  cleanURLs: false,
  // What stands after the address of a page does not make it another page.
  ignoreURLParametersMatching: [/./],
});

// A page that is not kept is not part of the app.
registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return (await matchPrecache('404.html')) ?? Response.error();
    }
  }),
);

// The first visit is kept too, without a reload.
clientsClaim();

addEventListener('message', ({ data }) => {
  if (data === 'begin') void self.skipWaiting();
});
