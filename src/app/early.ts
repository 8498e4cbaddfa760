import { decodeLook, LOOK_NAME, showLook } from '#look';
import { listenForEscape } from './escape.ts';
import { browserKeep, isKnown } from './keep.ts';
import { noteTaps } from './note-taps.ts';
import { goAway, hide, stayAway } from './stay-away.ts';

const single = import.meta.env.MODE === 'single';

/*
 * Runs while the page is still being read, before its first paint and long before the app: inline in every page, so it
 * stays small.
 */
const page = document.documentElement;

// Some browsers know only this old way to tell, when a page is this young.
stayAway(performance.navigation.type !== performance.navigation.TYPE_NAVIGATE);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) stayAway(true);
});

// The quick exit, until the app can do it better.
const leave = (event: Event): void => {
  if (!(event.target instanceof Element) || event.target.closest('.shell-leave') === null) return;
  event.preventDefault();
  hide();
  goAway();
};
addEventListener('click', leave, true);
globalThis.kneadwiseLeave = () => removeEventListener('click', leave, true);
listenForEscape(() => document.querySelector<HTMLElement>('.shell-leave')?.click());

// Some hosts answer the address of a folder without its slash, and then nothing beside the page is found.
if (!single && !/\/([^/]*\.html)?$/.test(location.pathname)) location.replace(`${location.origin}${location.pathname}/${location.search}${location.hash}`);

const keep = browserKeep();
try {
  showLook(decodeLook(keep?.getItem(LOOK_NAME) ?? null), page);
} catch {
  // A device that keeps nothing.
}
const kept = isKnown(keep, page.dataset.page);
// The typeface is there already where the device keeps the app, and where the page brings it along.
if (single || navigator.serviceWorker?.controller) page.dataset.typeface = '';

// What was drawn ahead is for someone of whom nothing is known, at the start; others would see it change.
if (kept || (single && location.hash.startsWith('#/'))) {
  page.dataset.kept = '';
  // What stands in the place of a result is for everyone, and says whom to call: it is not waited for long.
  setTimeout(() => delete page.dataset.kept, (page.dataset.drawn === 'whole' && page.dataset.page !== '/numbers') || single ? 4000 : 400);
}

/** The region that a language names; some devices name languages wrongly. */
const regionOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
};
// What was drawn ahead for every country is shown for the one that the device's language names.
const region = navigator.languages.map(regionOf).find((each) => each !== undefined);
if (region !== undefined) {
  const mine = `.likely[data-regions~="${region}"]`;
  try {
    const sheet = new CSSStyleSheet();
    // It stands after the layers of the page, so it wins.
    sheet.replaceSync(`${mine}{display:block}:has(>${mine})>.unlikely{display:none}`);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // An older browser: the numbers for everyone stand there until the app does.
  }
}

// A page that is whole without the app begins it when there is nothing else to do, or when someone begins to use the page.
const { app } = page.dataset;
if (app !== undefined) {
  const begin = () => void import(/* @vite-ignore */ new URL(app, location.href).href);
  if (kept) addEventListener('DOMContentLoaded', begin);
  else for (const use of ['pointerdown', 'keydown']) addEventListener(use, begin, { once: true, capture: true });
  addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(begin));
}

if (page.dataset.page !== undefined) noteTaps();
