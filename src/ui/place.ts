/** Where someone was on a screen: enough to find it again when the screen is drawn anew, and nothing of any answer. */
interface Place {
  readonly path: string;
  readonly scroll: number;
  /** Names of what was unfolded, and of the link that led away or had focus. */
  readonly open: readonly string[];
  readonly link: string | undefined;
}

type Navigate = (to: string, options?: { replace?: boolean; state?: unknown }) => void;

/** By entry in the tab's history; in memory alone, so that it is gone with the page. */
const places = new Map<number, Place>();
/** Higher than any entry that the page knew before it was loaded again. */
let entries = Date.now();
let here = 0;
/** Not every browser gives a clicked link focus. */
let clicked: Element | null = null;
/** The place that the screen about to be shown begins at. */
let back: Place | undefined;

/** Which screen an address shows: where all have one address, they are told apart behind the `#`. */
const pathOf = ({ pathname, hash }: URL | Location): string => (hash.startsWith('#/') ? hash.slice(1) : pathname);

const entryOf = (state: unknown): number => Number(Object(state).entry ?? 0);

/** The elements of a kind, each under a name that it has again when the screen is drawn anew. */
const named = (selector: string, nameOf: (element: HTMLElement) => string): Map<string, HTMLElement> => {
  const found = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    let name = nameOf(element);
    while (found.has(name)) name += ' again';
    found.set(name, element);
  }
  return found;
};
const folds = () => named('details', (fold) => fold.querySelector('summary')?.textContent ?? '') as Map<string, HTMLDetailsElement>;
const links = () => named('a[href]', (link) => link.getAttribute('href') ?? '');

const keep = (path: string): void => {
  const open = [...folds()].filter(([, fold]) => fold.open).map(([name]) => name);
  const last = clicked ?? document.activeElement;
  const link = [...links()].find(([, each]) => each === last)?.[0];
  places.delete(here);
  places.set(here, { path, scroll: scrollY, open, link });
};

/**
 * Remembers where someone was on each screen of the tab's history, so that Back leads there. `leadsBack` says from which
 * screens a link leads back as well, to the screen before them. Called before anything else listens to the history: then
 * the screen that is left still stands. Each entry says how many were made before it, for who has to leave all of them.
 */
export const keepPlaces = (leadsBack: (from: string, to: string) => boolean): ((navigate: Navigate) => Navigate) => {
  let path = pathOf(location);
  here = entryOf(history.state);
  const move = (entry: number, to: string, found: Place | undefined) => {
    back = found;
    here = entry;
    path = to;
    clicked = null;
    // What is drawn later, for another reason, begins at its heading.
    setTimeout(() => {
      back = undefined;
    });
  };
  addEventListener('click', ({ target }) => {
    clicked = target instanceof Element ? target.closest('a') : null;
  }, true);
  addEventListener('popstate', ({ state }) => {
    keep(path);
    const entry = entryOf(state);
    move(entry, pathOf(location), places.get(entry));
  });
  return (navigate) => (to, options) => {
    const next = pathOf(new URL(to, location.href));
    if (options?.replace !== true) keep(path);
    const found = leadsBack(path, next) ? [...places.values()].findLast((each) => !leadsBack(each.path, next)) : undefined;
    entries += 1;
    const depth = Number(Object(history.state).depth ?? 0) + (options?.replace === true ? 0 : 1);
    move(entries, next, found);
    navigate(to, { ...options, state: { ...Object(options?.state), entry: entries, depth } });
  };
};

/** Focus and scroll on a screen that has just been drawn: where someone was when they come back to it, else its heading. */
export const arriveAt = (heading: HTMLElement | null): void => {
  const place = back?.path === pathOf(location) ? back : undefined;
  const now = folds();
  for (const name of place?.open ?? []) {
    const fold = now.get(name);
    if (fold !== undefined) fold.open = true;
  }
  const link = links().get(place?.link ?? '');
  (link ?? heading)?.focus({ preventScroll: true });
  globalThis.scrollTo?.(0, place?.scroll ?? 0);
  link?.scrollIntoView?.({ block: 'nearest' });
};
