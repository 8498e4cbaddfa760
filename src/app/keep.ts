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

/** Whether anything was kept on this device by an earlier visit. */
export const isAnythingKept = (keep: Keep | null): boolean => {
  try {
    return [STORAGE_NAME, LOOK_NAME].some((name) => (keep?.getItem(name) ?? null) !== null);
  } catch {
    return false;
  }
};
