import type { RouterOptions } from 'wouter';
import { useBrowserLocation } from 'wouter/use-browser-location';
import { useHashLocation } from 'wouter/use-hash-location';

/** The edition that is one file has one address, so its screens are told apart behind the `#`. */
export const single = import.meta.env.MODE === 'single';

/** An address as the routes are written: without the slash at its end and the name of a file. */
export const plainAddress = (path: string): string => path.replace(/\/(index\.html)?$/, '') || '/';

/** An address as hosts serve it: every page is a folder with a file in it, so that no host needs a rule for it. */
export const filedAddress = (address: string): string => {
  const end = address.search(/[?#]|$/);
  const path = address.slice(0, end);
  return (path.endsWith('/') ? path : `${path}/`) + address.slice(end);
};

/**
 * The part of the address before the app's own pages, found from the page that was loaded: `/app/result/`, being the
 * page `/result`, lies under `/app`. So the same files work wherever they are put.
 */
export const baseOf = (loaded: string, page: string): string => {
  const path = plainAddress(loaded);
  return page !== '/' && path.endsWith(page) ? path.slice(0, -page.length) : path.replace(/\/$/, '');
};

const useFiled: typeof useBrowserLocation = (options) => {
  const [path, navigate] = useBrowserLocation(options);
  return [plainAddress(path), navigate];
};

/** What an address names on a screen stands behind a `#` of its own. */
const screenOf = (hashed: string): string => hashed.split('#')[0] || '/';
const useHashed: typeof useHashLocation = (options) => {
  const [path, navigate] = useHashLocation(options);
  return [screenOf(path), navigate];
};

/** How addresses are read from the browser, and written for it. */
export const addresses: Required<Pick<RouterOptions, 'hook' | 'hrefs'>> = single
  ? { hook: useHashed, hrefs: (href) => `#${href}` }
  : { hook: useFiled, hrefs: filedAddress };

/** An address as the browser is told it. */
export const toldAddress: (address: string) => string = single ? (address) => address : filedAddress;

/** The screen that the page was opened at, within the app. */
export const openedAt = (base: string): string =>
  single ? screenOf(location.hash.slice(1)) : plainAddress(location.pathname).slice(base.length) || '/';
