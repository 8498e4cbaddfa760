/** Something that was done to the page: to what, and how that left it. */
export type Tap = readonly [target: Element, choice: string];

/** What someone did to the page before the app was there; the early script notes it. */
export interface Taps {
  /** Ticks in the order in which each was touched last; then, where it is what was done last, a Next, a country or another press. */
  done: readonly Tap[];
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

/** Where a page without the app names whom to call, as its address tells it once someone has gone there. */
export const WHO_TO_CALL = '#who-to-call';

/** How an input is left. */
export const choiceOf = (input: Element): string => (input instanceof HTMLSelectElement ? input.value : String((input as HTMLInputElement).checked));
