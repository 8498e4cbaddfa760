import { fetchBody } from '#wizard';
import { single } from './address.ts';
import { listenForLeaving } from './leave.ts';
import { fetchAll } from './pieces.tsx';
import { keepOffline } from './pieces/offline.tsx';
import { openDoor } from './session.ts';
import { fetchWhole } from './whole.ts';

/** What is done once the first screen stands: then nothing is waited for, and no network is needed. */
export const prepareAll = async (): Promise<void> => {
  listenForLeaving();
  // The first screen stays as it is; the next one stands in it.
  void document.fonts.load('1rem "Atkinson Hyperlegible Next Variable"');
  // What does not come now comes with the next page that is loaded.
  await Promise.allSettled([fetchAll(), openDoor(), fetchBody()]);
  if (!single && document.documentElement.dataset.erased === undefined) await keepOffline((await fetchWhole()).screens.share.newVersion);
};
