/** What the page tells the bench, in milliseconds since 1970. */
export type Told =
  /** A question stands there: its page of the questionnaire, and where to tap its first answer and Next, if both can be seen. */
  | { readonly kind: 'shown'; readonly page: number; readonly at: number; readonly spots: Spots | null }
  /** Next was tapped. */
  | { readonly kind: 'next'; readonly at: number }
  | { readonly kind: 'interaction'; readonly name: string; readonly ms: number }
  | { readonly kind: 'shift'; readonly by: number; readonly what: string };

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Spots {
  readonly option: Spot;
  readonly next: Spot;
}

export interface InPage {
  /** Scrolls to the option and says where to tap it; null where it is not there or something lies over it. */
  readonly option: (selector: string) => Spot | null;
  readonly next: () => Spot | null;
  readonly chosen: (selector: string) => boolean;
  /** First and largest contentful paint so far, in milliseconds since the navigation began. */
  readonly paints: () => { readonly first: number | null; readonly largest: number | null; readonly of: string };
  /** Tells what the observers have seen and not told yet. */
  readonly flush: () => void;
}

/**
 * Runs in every document before its own scripts, the same for every contender. Watches which page of questions stands
 * there, without touching the page: a look a frame, and none once it was told until Next is tapped.
 */
export const watchPage = (selectors: readonly string[], tell: (told: Told) => void): InPage => {
  const now = (time: number) => performance.timeOrigin + time;
  const targetOf = (input: Element): Element => {
    const labels = input instanceof HTMLInputElement ? input.labels : null;
    return input.closest('label') ?? labels?.[0] ?? input;
  };
  const isNext = (element: Element): boolean =>
    (element instanceof HTMLInputElement ? element.value : (element.textContent ?? '')).trim() === 'Next' && element.getBoundingClientRect().height > 0;
  const nextButton = (): Element | undefined =>
    [...document.querySelectorAll('button, input[type="button"], input[type="submit"]')].find(isNext);
  const spotIn = (element: Element): Spot | null => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const spot = { x: left + Math.min(width / 2, 60), y: top + height / 2 };
    const hit = document.elementFromPoint(spot.x, spot.y);
    return hit !== null && (element.contains(hit) || hit.contains(element)) ? spot : null;
  };
  const scrollTo = (element: Element, block: ScrollLogicalPosition) => element.scrollIntoView({ block, behavior: 'instant' });
  const spotOf = (element: Element | null | undefined): Spot | null => {
    if (element === null || element === undefined) return null;
    if (spotIn(element) === null) scrollTo(element, 'center');
    return spotIn(element);
  };
  const option = (selector: string): Spot | null => {
    const input = document.querySelector(selector);
    return input === null ? null : spotOf(targetOf(input));
  };
  const both = (selector: string): Spots | null => {
    const input = document.querySelector(selector);
    const button = nextButton();
    if (input === null || button === undefined) return null;
    const target = targetOf(input);
    if (spotIn(button) === null || spotIn(target) === null) scrollTo(button, 'end');
    const first = spotIn(target);
    const second = spotIn(button);
    return first === null || second === null ? null : { option: first, next: second };
  };

  let last = -1;
  let watching = false;
  const standing = (): number =>
    selectors.findIndex((selector) => {
      const input = document.querySelector(selector);
      return input !== null && targetOf(input).getBoundingClientRect().height > 0;
    });
  const look = () => {
    const page = standing();
    if (page === -1 || page === last) return void requestAnimationFrame(look);
    last = page;
    watching = false;
    const spots = page === 0 ? both(selectors[0] ?? '') : null;
    // A task after the frame that draws the question.
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => tell({ kind: 'shown', page, at: now(performance.now()), spots }));
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  const watch = () => {
    if (watching) return;
    watching = true;
    requestAnimationFrame(look);
  };
  watch();
  addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button, input') : null;
      if (button === null || !isNext(button)) return;
      tell({ kind: 'next', at: now(event.timeStamp) });
      watch();
    },
    { capture: true },
  );

  let first: number | null = null;
  let largest: number | null = null;
  let of = '';
  const nameOf = (node: Node | null | undefined): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element === null || element === undefined ? '' : `${element.localName}.${element.getAttribute('class') ?? ''}`;
  };
  const observers: (readonly [PerformanceObserver, (entries: PerformanceEntryList) => void])[] = [];
  const observe = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}) => {
    const read = (entries: PerformanceEntryList) => entries.forEach(each);
    const observer = new PerformanceObserver((list) => read(list.getEntries()));
    observer.observe({ type, buffered: true, ...more });
    observers.push([observer, read]);
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') first = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    largest = entry.startTime;
    of = nameOf((entry as PerformanceEntry & { element?: Element }).element);
  });
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };
    if (!shift.hadRecentInput) tell({ kind: 'shift', by: shift.value, what: shift.sources.map(({ node }) => nameOf(node)).join(' ') });
  });
  observe('event', (entry) => {
    const { name, duration, target, interactionId = 0 } = entry as PerformanceEntry & { target?: Node | null; interactionId?: number };
    if (interactionId > 0) tell({ kind: 'interaction', name: `${name} on ${nameOf(target)}`, ms: duration });
  }, { durationThreshold: 16 });
  const flush = () => observers.forEach(([observer, read]) => read(observer.takeRecords()));
  addEventListener('pagehide', flush);

  return {
    option,
    next: () => spotOf(nextButton()),
    chosen: (selector) => {
      const input = document.querySelector(selector);
      return input instanceof HTMLInputElement && input.checked;
    },
    paints: () => {
      flush();
      return { first, largest, of };
    },
    flush,
  };
};
