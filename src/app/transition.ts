import type { AroundNavHandler } from 'wouter';

const { dataset } = document.documentElement;

/** What is come back to, or only given way to, simply stands there. */
export const standStill = (): void => {
  delete dataset.arriving;
};

/** Lets the next screen stand in the typeface of the app, and brighten where the device does not ask for less motion: it is there at once, has focus and can be tapped. */
export const brightenNext: AroundNavHandler = (navigate, to, options) => {
  // First: the screen that is left is measured on the way, and need not be laid out anew for that.
  navigate(to, options);
  if (options?.replace === true) standStill();
  else dataset.arriving = '';
  // A screen that changes anyway may change its letters too: nothing moves while someone reads.
  dataset.typeface = '';
};
