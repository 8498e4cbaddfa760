/** Something that was done to the page: what, where, and how that left it. */
export type Tap = readonly [kind: 'click' | 'input' | 'submit', target: Element, choice?: string];

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

/** How an input is left. */
export const choiceOf = (input: Element): string => (input instanceof HTMLSelectElement ? input.value : String((input as HTMLInputElement).checked));
