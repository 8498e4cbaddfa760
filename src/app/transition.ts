import { flushSync } from 'react-dom';
import type { AroundNavHandler } from 'wouter';

let leaving = false;

/**
 * Lets the screen that is left fade over the next one, which is there at once: it has focus and can be tapped while the
 * old one fades. Where the browser cannot, or the device asks for less motion, the next screen simply stands there.
 */
export const fadeBetweenScreens: AroundNavHandler = (navigate, to, options) => {
  const go = () => navigate(to, options);
  // The browser takes its picture of the old screen first; what that screen still asks for meanwhile comes too late.
  if (leaving) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (options?.replace === true || still || typeof document.startViewTransition !== 'function') {
    go();
    return;
  }
  leaving = true;
  const { dataset } = document.documentElement;
  dataset.leaving = '';
  const { ready } = document.startViewTransition(() => {
    leaving = false;
    delete dataset.leaving;
    flushSync(go);
  });
  // A fade that is cut short, by the next one or by a hidden page, is no error.
  ready.catch(() => {});
};
