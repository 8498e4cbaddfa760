import { STORAGE_NAME } from '#session';
import { base } from './base.ts';

/** The folder of the app: other apps may lie beside it on the same host, and what is theirs is not touched. */
const scope = (): string => new URL(`${base}/`, location.href).href;

/** A cache of this app has its folder in its name; what goes on after that as an address is a folder within, and another app. */
const isOwnCache = (name: string): boolean => {
  const at = name.indexOf(scope());
  const after = name.slice(at + scope().length);
  return name.startsWith(`${STORAGE_NAME}-`) && at > 0 && (after === '' || after.startsWith('-'));
};

const isOwnName = (name: string): boolean => name === STORAGE_NAME || name.startsWith(`${STORAGE_NAME}-`);

/** What a browser may not have, or forbid, keeps nothing. */
const ownCaches = async (): Promise<readonly string[]> => {
  try {
    return (await globalThis.caches.keys()).filter(isOwnCache);
  } catch {
    return [];
  }
};

/** Whether the app itself is kept on this device, so that it works without a network. */
export const isAppKept = async (): Promise<boolean> => (await ownCaches()).length > 0;

const emptyStorage = (storage: () => Storage): void => {
  const own = storage();
  for (const name of Object.keys(own).filter(isOwnName)) own.removeItem(name);
};

const endWorkers = async (): Promise<void> => {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.filter((each) => each.scope === scope()).map((each) => each.unregister()));
};

const deleteCaches = async (): Promise<void> => {
  const names = await ownCaches();
  await Promise.all(names.map((name) => caches.delete(name)));
};

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => done());
    // Another tab holds it: it goes when that tab lets go.
    request.addEventListener('blocked', () => done());
    request.addEventListener('error', () => fail(request.error ?? new Error(name)));
  });

const deleteDatabases = async (): Promise<void> => {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  await Promise.all(names.filter(isOwnName).map(deleteDatabase));
};

/** Takes away all that this app keeps in any storage of the browser. No cookie is ever set. What a browser does not have is passed over. */
export const eraseDevice = async (): Promise<void> => {
  // What is still to come on this page keeps nothing anew.
  document.documentElement.dataset.erased = '';
  for (const work of [
    () => emptyStorage(() => localStorage),
    () => emptyStorage(() => sessionStorage),
    // The worker first, so that it keeps nothing anew.
    endWorkers,
    deleteCaches,
    deleteDatabases,
  ]) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- One after the other, on purpose.
      await work();
    } catch {
      // The others are still to be emptied.
    }
  }
};
