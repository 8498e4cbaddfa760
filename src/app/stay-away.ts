import { neutralPage, neutralTitle } from '#data';

/** Stands in the tab's own memory once someone has left, until the tab is closed or the app is opened anew. */
const LEFT = 'kneadwise-left';

/** The tab's own memory may be forbidden. Then only what cannot be taken out of the history is not kept shut. */
const remember = <T>(work: (memory: Storage) => T): T | undefined => {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
};

/** Hides all there is to see, and the name of it, and remembers that someone has left. */
export const hide = (): void => {
  document.documentElement.hidden = true;
  document.title = neutralTitle;
  remember((memory) => memory.setItem(LEFT, ''));
};

export const goAway = (): void => location.replace(neutralPage);

/** Leaves once more where the tab's history or a reload, and no new visit, has led to a page of the app again. */
export const stayAway = (again: boolean, go = goAway): void => {
  if ((remember((memory) => memory.getItem(LEFT)) ?? null) === null) return;
  if (!again) return void remember((memory) => memory.removeItem(LEFT));
  hide();
  if ((globalThis.navigation as Navigation | undefined)?.canGoForward === false) return go();
  // What lies ahead gives way to an entry that is made here and gone back from.
  history.pushState(null, '');
  addEventListener('popstate', () => go(), { once: true });
  setTimeout(go, 1000);
  history.back();
};

/** What is heard of a step in the history while someone leaves. */
export const ARRIVED = 'kneadwise-arrived';

/** The app is not to draw and name what is passed on the way out; so this listens before it. */
export const passUnseen = (event: Event): void => {
  if (!document.documentElement.hidden) return;
  event.stopImmediatePropagation();
  if (event.type === 'popstate') dispatchEvent(new Event(ARRIVED));
};
