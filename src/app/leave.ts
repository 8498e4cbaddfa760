import { neutralPage } from '#data';
import { ARRIVED, goAway, hide } from './stay-away.ts';

/** A browser that has not taken a step in the history after as many milliseconds is not waited for. */
const PATIENCE = 1000;

const page = document.documentElement;
/** The folder of the app, found from the page that was loaded. */
const home = new URL((page.dataset.page ?? '/').replace(/[^/]+\/?/g, '../').slice(1) || './', location.href).href;

/** How many steps back the first page of this visit lies: from the browser's list, or as the app has counted them. */
const stepsBack = (list: Navigation | undefined): number => {
  const here = list?.currentEntry?.index;
  if (list === undefined || here === undefined) return Number(Object(history.state).depth ?? 0);
  const entries = list.entries();
  // What lies beside the app on its host is not ours. Of pages that send no referrer, as ours on most hosts, no address is told.
  const isOwn = (at: number): boolean => entries[at]?.url?.startsWith(home) ?? true;
  let first = here;
  while (first > 0 && isOwn(first - 1)) first -= 1;
  return here - first;
};

/** What comes after the step that is being taken. */
let arrive: (() => void) | undefined;

const stepBack = (steps: number, then: () => void): void => {
  const patience = setTimeout(then, PATIENCE);
  arrive = () => {
    clearTimeout(patience);
    then();
  };
  history.go(-steps);
};

/**
 * Hides all there is to see, and puts the neutral page in the place of the first page of this visit. An entry that is
 * made there and gone back from takes the place of all that lay ahead.
 */
export const leave = (go = goAway): void => {
  hide();
  const list = globalThis.navigation as Navigation | undefined;
  const steps = stepsBack(list);
  const goFromFirst = () => {
    if (!(list?.canGoForward ?? steps > 0)) return go();
    // Not that of the app, which would hear of it and draw the screen.
    History.prototype.pushState.call(history, null, '');
    stepBack(1, go);
  };
  if (steps > 0) stepBack(steps, goFromFirst);
  else goFromFirst();
};

/** Takes over the link to the neutral page from the early script. */
export const listenForLeaving = (go?: () => void): void => {
  globalThis.kneadwiseLeave?.();
  addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a')?.href !== neutralPage) return;
    event.preventDefault();
    leave(go);
  }, true);
  addEventListener(ARRIVED, () => arrive?.());
};
