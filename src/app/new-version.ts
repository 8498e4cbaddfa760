import { type ReactNode, useSyncExternalStore } from 'react';

let offer: ReactNode = null;
const listeners = new Set<() => void>();

/** Says that a new version of the app has come, with what offers it. */
export const offerNewVersion = (how: ReactNode): void => {
  offer = how;
  for (const tell of listeners) tell();
};

const listen = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** What offers the new version that has come; null while there is none. */
export const useNewVersion = (): ReactNode => useSyncExternalStore(listen, () => offer, () => null);
