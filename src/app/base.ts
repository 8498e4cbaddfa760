import { baseOf, single } from './address.ts';

/** Where the app lies on its host, without a slash at the end; found once, from the page that was loaded. */
export const base = typeof document === 'undefined' || single ? '' : baseOf(globalThis.kneadwiseTaps?.at ?? location.pathname, document.documentElement.dataset.page ?? '/');
