import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseDevice, isAppKept } from '../../src/app/erase.ts';

const HERE = 'http://localhost:3000/';
const own = [`kneadwise-precache-v2-${HERE}`, `kneadwise-precache-v2-${HERE}-temp`];
const others = [`kneadwise-precache-v2-${HERE}other/`, `shop-precache-v2-${HERE}`, 'kneadwise-old', 'kneadwise-http://elsewhere.example/'];

/** What a browser has besides the storage that jsdom has too. */
const stubBrowser = (broken: readonly string[] = []) => {
  const cacheNames = new Set([...own, ...others]);
  const databases = new Set(['kneadwise', 'kneadwise-tool', 'workbox-expiration', 'kneadwiser']);
  const workers = new Set([HERE, `${HERE}other/`]);
  const order: string[] = [];
  const unless = (name: string) => {
    if (broken.includes(name)) throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('caches', {
    keys: async () => (unless('caches'), [...cacheNames]),
    delete: async (name: string) => (order.push('cache'), cacheNames.delete(name)),
  });
  vi.stubGlobal('indexedDB', {
    databases: async () => (unless('indexedDB'), [...databases].map((name) => ({ name, version: 1 }))),
    deleteDatabase: (name: string) => {
      databases.delete(name);
      const request = new EventTarget();
      queueMicrotask(() => request.dispatchEvent(new Event('success')));
      return request;
    },
  });
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      getRegistrations: async () => {
        unless('serviceWorker');
        return [...workers].map((scope) => ({ scope, unregister: async () => (order.push('worker'), workers.delete(scope)) }));
      },
    },
  });
  return { cacheNames, databases, workers, order };
};

beforeEach(() => {
  for (const storage of [localStorage, sessionStorage]) {
    storage.clear();
    for (const name of ['kneadwise', 'kneadwise-look', 'kneadwiser', 'shop']) storage.setItem(name, 'x');
  }
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const expectStoragesErased = () => {
  for (const storage of [localStorage, sessionStorage]) expect(Object.keys(storage).toSorted()).toEqual(['kneadwiser', 'shop']);
};

describe('erasing the device', () => {
  it('takes away all that is ours, and nothing that lies beside it on the same host', async () => {
    const { cacheNames, databases, workers } = stubBrowser();
    await eraseDevice();
    expectStoragesErased();
    expect([...cacheNames]).toEqual(others);
    expect([...databases]).toEqual(['workbox-expiration', 'kneadwiser']);
    expect([...workers]).toEqual([`${HERE}other/`]);
  });

  it('ends the worker before it takes what the worker keeps', async () => {
    const { order } = stubBrowser();
    await eraseDevice();
    expect(order).toEqual(['worker', ...own.map(() => 'cache')]);
  });

  it.each(['caches', 'indexedDB', 'serviceWorker'])('takes all the rest where %s is forbidden', async (broken) => {
    const { cacheNames, databases, workers } = stubBrowser([broken]);
    await eraseDevice();
    expectStoragesErased();
    expect([cacheNames.size, databases.size, workers.size].filter((left, at) => left > [others.length, 2, 1][at]!)).toHaveLength(1);
  });

  it('does without what a browser does not have', async () => {
    await eraseDevice();
    expectStoragesErased();
    expect(await isAppKept()).toBe(false);
  });
});

describe('whether the app is kept', () => {
  it('is told by the caches of this app alone', async () => {
    const { cacheNames } = stubBrowser();
    expect(await isAppKept()).toBe(true);
    for (const name of own) cacheNames.delete(name);
    expect(await isAppKept()).toBe(false);
  });
});
