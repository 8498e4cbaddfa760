import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const offer = createStore<ReactNode>(() => null);

/** Says that a new version of the app has come, with what offers it. */
export const offerNewVersion = (how: ReactNode): void => offer.setState(how, true);

/** What offers the new version that has come; null while there is none. */
export const useNewVersion = (): ReactNode => useStore(offer);
