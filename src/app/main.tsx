import './app.css';
import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { RouterOptions } from 'wouter';
import { readying } from '#engine';
import { STORAGE_NAME } from '#session';
import { keepPlaces } from '#ui';
import { fetchBody } from '#wizard';
import { addresses, openedAt, single, toldAddress } from './address.ts';
import { App } from './App.tsx';
import { base } from './base.ts';
import { content } from './flow-content.ts';
import { browserKeep, isKnown } from './keep.ts';
import { paths } from './paths.ts';
import { fetchFor } from './pieces.tsx';
import { Root } from './Root.tsx';
import { createOwnSession, openDoor } from './session.ts';
import { repeatTaps } from './repeat-taps.ts';
import { passUnseen } from './stay-away.ts';
import { brightenNext, standStill } from './transition.ts';

const page = document.documentElement;

/** Listens to what changes around the app: other tabs, time, and the tab's history. */
const listen = ({ store, reload }: ReturnType<typeof createOwnSession>): void => {
  // Another tab may have changed the answers, and answers about the present grow old while nobody looks.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === STORAGE_NAME && newValue !== null) reload();
    // Emptied from outside: here too, then.
    if (key === null || (key === STORAGE_NAME && newValue === null)) store.getState().forget();
  });
  setInterval(() => store.getState().expire(), 60_000);
  addEventListener('pageshow', reload);
  addEventListener('focus', reload);
  document.addEventListener('visibilitychange', reload);
  for (const step of ['popstate', 'hashchange']) addEventListener(step, passUnseen);
  addEventListener('popstate', standStill);
  // A screen is drawn anew when someone comes back to it, after the browser would have scrolled.
  history.scrollRestoration = 'manual';
};

/**
 * Takes over what was drawn ahead where that is what this person sees; draws anew for whom something is known. In slices:
 * a tap in between is answered first.
 */
const show = (root: HTMLElement, app: ReactNode, known: boolean, here: string): void => {
  if (known || page.dataset.drawn !== 'whole' || page.dataset.page !== here) {
    const fresh = createRoot(root);
    startTransition(() => fresh.render(app));
    return;
  }
  // A page drawn ahead does not know where it will lie.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) {
    link.setAttribute('href', link.pathname + link.hash);
  }
  startTransition(() => void hydrateRoot(root, app));
};

/** Makes the engine ready, in tasks of its own: drawing a question then takes less time at once. */
const prepare = async (): Promise<void> => {
  for (const work of readying) {
    await new Promise((next) => setTimeout(next));
    work(content.facts.guide);
  }
};

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  const keep = browserKeep();
  const known = isKnown(keep, page.dataset.page);
  // In the one file only what begins with a slash names a screen.
  if (single && /^#[^/]/.test(location.hash)) history.replaceState(null, '', '#/');
  const here = openedAt(base);
  // The start needs more only for who comes back.
  const screen = (known || here !== paths.start) && fetchFor(here);
  // Without its piece a page that is whole is better left as it is; what stands in the place of others gives way to a screen.
  const needed = page.dataset.drawn === 'whole' ? screen : Promise.allSettled([screen]);
  await Promise.all([known && openDoor(), known && fetchBody().catch(() => {}), needed]);
  await prepare();
  const session = createOwnSession(keep);
  listen(session);
  // Who changes an answer comes back to it in the summary.
  const keepPlace = keepPlaces((from, to) => from.endsWith(toldAddress('/change')) && to === toldAddress(base + paths.review));
  const router: RouterOptions = {
    base,
    ...addresses,
    aroundNav: (navigate, to, options) => brightenNext(keepPlace(navigate), toldAddress(to), options),
  };
  const onDrawn = () => {
    delete page.dataset.kept;
    queueMicrotask(repeatTaps);
  };
  show(
    root,
    <Root store={session.store} router={router}>
      <App onDrawn={onDrawn} />
    </Root>,
    known,
    here,
  );
};

start().then(
  // When nothing else is to be done.
  () => (globalThis.requestIdleCallback ?? setTimeout)(() => void import('./ahead.ts').then(({ prepareAll }) => prepareAll()).catch(() => {})),
  (reason: unknown) => {
    // The page as it was drawn ahead can still be read, and its links lead on.
    delete page.dataset.kept;
    throw reason;
  },
);
