import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

/*
 * Keeps every file of one version of the app on the device and serves it from there. A new version waits until someone
 * asks for it, so nothing changes in the middle of a questionnaire.
 */
setCacheNameDetails({ prefix: 'kneadwise' });
// The address of a folder without its slash, from which nothing beside the page is found.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && !/\/([^/]*\.\w+)?$/.test(url.pathname),
  async ({ url }) => Response.redirect(`${url.pathname}/${url.search}`, 302),
);
// oxlint-disable-next-line no-underscore-dangle -- The tool that writes the list looks for this name.
precacheAndRoute(self.__WB_MANIFEST, {
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
