import { LOOK_NAME } from '#look';
import { type Keep, STORAGE_NAME } from '#session';

/** The browser's storage, or null where the device forbids it. */
export const browserKeep = (): Keep | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

/** Whether what an earlier visit has kept on this device makes a page another than that of someone who was never here. */
export const isKnown = (keep: Keep | null, page: string | undefined): boolean => {
  const names = page === '/look' || page === '/privacy' ? [STORAGE_NAME, LOOK_NAME] : [STORAGE_NAME];
  try {
    return names.some((name) => (keep?.getItem(name) ?? null) !== null);
  } catch {
    return false;
  }
};
