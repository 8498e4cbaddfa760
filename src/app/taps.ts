import { flushSync } from 'react-dom';

/** Something that was done to the page: what, where, and the choice of a select. */
type Tap = readonly [kind: 'click' | 'change' | 'submit', target: Element, choice?: string];

/** What someone did to the page before the app was there, in order; the early script notes it. */
export interface Taps {
  readonly done: Tap[];
  /** Where the page was loaded; by the time the app is there, Back may have led elsewhere. */
  readonly at: string;
  /** Ends the noting. */
  readonly end: () => void;
}

declare global {
  // oxlint-disable-next-line no-var -- A global of the page is declared like this.
  var kneadwiseTaps: Taps | undefined;
}

const repeat = ([kind, target, choice = '']: Tap): void => {
  if (kind === 'submit') (target as HTMLFormElement).requestSubmit();
  else if (kind === 'click') (target as HTMLElement).click();
  else {
    (target as HTMLSelectElement).value = choice;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

/** Tells the app what was done before it was there, so that no answer and no Next is lost. */
export const repeatTaps = (): void => {
  const { done = [], end } = globalThis.kneadwiseTaps ?? {};
  globalThis.kneadwiseTaps = undefined;
  end?.();
  // The page shows these choices already: undone and done again in their order, the app hears of them too.
  for (const [, target] of done) if (target instanceof HTMLInputElement) target.checked = false;
  for (const tap of done) flushSync(() => repeat(tap));
};
