import { choiceOf, type Taps, WHO_TO_CALL } from './tap.ts';

/** What of a person's doing React would answer by taking the page over at once. */
const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'keydown', 'keyup', 'input', 'change', 'submit'];

/** How long a Next may go unheard, in milliseconds. */
const PATIENCE = 6000;

/** Where the app does not come, the page says what it says where JavaScript is off: whom to call. */
const sayWhoToCall = (): void => {
  for (const each of document.querySelectorAll('noscript')) each.outerHTML = each.textContent;
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('.no-script a')?.focus({ preventScroll: true });
};

const takeAwayWhoToCall = (): void => {
  for (const each of document.querySelectorAll('.no-script')) each.remove();
};

/** Notes what someone does to the page until the app hears it, and says whom to call where the app does not come. */
export const noteTaps = (): void => {
  let patience = PATIENCE;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const helpless = (): void => {
    if (globalThis.kneadwiseTaps === undefined) return;
    patience = 0;
    sayWhoToCall();
  };
  const fail = (): void => {
    patience = 0;
    if (waiting !== undefined) helpless();
  };
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) fail();
  }, true);
  addEventListener('unhandledrejection', fail);

  const keep = (target: Element): void => {
    // Whatever is done later takes back a Next, and a country chosen before. Ticks stay.
    taps.done = [...taps.done.filter(([each]) => each !== target && each instanceof HTMLInputElement), [target, choiceOf(target)]];
    if (target instanceof HTMLInputElement) return;
    if (patience === 0) helpless();
    else waiting ??= setTimeout(helpless, patience);
  };
  const note = (event: Event): void => {
    const { type, target } = event;
    if (!(target instanceof Element) || target.closest('a') !== null) return;
    // The app hears of it once it has taken the page over. Sooner, it would take it over at once, and undo the choice.
    event.stopPropagation();
    if (type === 'submit') event.preventDefault();
    const used = type === 'click' ? target.closest('button[type=button]') : type === 'input' || type === 'submit' ? target : null;
    if (used !== null) keep(used);
  };
  for (const kind of kinds) addEventListener(kind, note, true);

  const taps: Taps = {
    done: [],
    at: location.pathname,
    end: () => {
      for (const kind of kinds) removeEventListener(kind, note, true);
      // Who has gone to the numbers keeps them until the next question.
      if (location.hash === WHO_TO_CALL) return addEventListener('submit', takeAwayWhoToCall, { once: true });
      const focused = document.activeElement?.closest('.no-script');
      takeAwayWhoToCall();
      if (focused) document.querySelector<HTMLElement>('main [type=submit],main select')?.focus({ preventScroll: true });
    },
  };
  globalThis.kneadwiseTaps = taps;
};
