import { flushSync } from 'react-dom';

/** Something that was done to the page: what, where, and how that left it. */
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
  // oxlint-disable-next-line no-var -- The same. Ends what the early script does where someone leaves.
  var kneadwiseLeave: (() => void) | undefined;
}

const repeat = ([kind, target, choice = '']: Tap): void => {
  if (kind === 'submit') (target as HTMLFormElement).requestSubmit();
  else if (kind === 'change') {
    (target as HTMLSelectElement).value = choice;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (String((target as HTMLInputElement).checked) !== choice) (target as HTMLElement).click();
};

/**
 * Tells the app what was done before it was there, so that no answer and no Next is lost. Where a question does not look
 * as it was left, as ticks that exclude each other cannot stay, the person is to look before going on.
 */
export const repeatTaps = (): void => {
  const { done = [], end } = globalThis.kneadwiseTaps ?? {};
  globalThis.kneadwiseTaps = undefined;
  end?.();
  const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
  const seen = inputs.filter(({ checked }) => checked);
  // What only the page shows, done here or restored by the browser, the app has not heard of.
  for (const each of inputs) each.checked = each.defaultChecked;
  for (const tap of done) {
    if (tap[0] === 'submit' && seen.some(({ checked }) => !checked)) return;
    flushSync(() => repeat(tap));
  }
};
