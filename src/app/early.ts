import { decodeLook, LOOK_NAME, showLook } from '#look';
import { listenForEscape } from './escape.ts';
import { browserKeep, isKnown } from './keep.ts';
import { goAway, hide, stayAway } from './stay-away.ts';
import { choiceOf, type Taps, WHO_TO_CALL } from './tap.ts';

const single = import.meta.env.MODE === 'single';

/*
 * Runs while the page is still being read, before its first paint and long before the app: inline in every page, so it
 * stays small.
 */
const page = document.documentElement;

// Some browsers know only this old way to tell, when a page is this young.
stayAway(performance.navigation.type === performance.navigation.TYPE_BACK_FORWARD);
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
if (!single && !/\/([^/]*\.html)?$/.test(location.pathname)) location.replace(`${location.pathname}/${location.search}${location.hash}`);

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

const note = (event: Event): void => {
  const { type, target } = event;
  if (!(target instanceof Element) || target.closest('a') !== null) return;
  // The app hears of it once it has taken the page over. Sooner, it would take it over at once, and undo the choice.
  event.stopPropagation();
  if (type === 'submit') event.preventDefault();
  const used = type === 'click' ? target.closest('button[type=button]') : type === 'input' || type === 'submit' ? target : null;
  if (used !== null) keepTap(used);
};
const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'keydown', 'keyup', 'input', 'change', 'submit'];
for (const kind of kinds) addEventListener(kind, note, true);

/** How long a Next may go unheard, in milliseconds. */
let patience = 6000;
let waiting: ReturnType<typeof setTimeout> | undefined;
const taps: Taps = {
  done: [],
  at: location.pathname,
  end: () => {
    for (const kind of kinds) removeEventListener(kind, note, true);
    const takeAway = () => {
      for (const each of document.querySelectorAll('.no-script')) each.remove();
    };
    // Who has gone to the numbers keeps them until the next question.
    if (location.hash === WHO_TO_CALL) return addEventListener('submit', takeAway, { once: true });
    const focused = document.activeElement?.closest('.no-script');
    takeAway();
    if (focused) document.querySelector<HTMLElement>('main [type=submit],main select')?.focus({ preventScroll: true });
  },
};
globalThis.kneadwiseTaps = taps;

/** Where the app does not come, the page says what it says where JavaScript is off: whom to call. */
const sayWhoToCall = (): void => {
  if (globalThis.kneadwiseTaps === undefined) return;
  patience = 0;
  for (const each of document.querySelectorAll('noscript')) each.outerHTML = each.textContent;
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('.no-script a')?.focus({ preventScroll: true });
};
const fail = (): void => {
  patience = 0;
  if (waiting !== undefined) sayWhoToCall();
};
addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement) fail();
}, true);
addEventListener('unhandledrejection', fail);

const keepTap = (target: Element): void => {
  // Whatever is done later takes back a Next, and a country chosen before. Ticks stay.
  taps.done = [...taps.done.filter(([each]) => each !== target && each instanceof HTMLInputElement), [target, choiceOf(target)]];
  if (target instanceof HTMLInputElement) return;
  if (patience === 0) sayWhoToCall();
  else waiting ??= setTimeout(sayWhoToCall, patience);
};
