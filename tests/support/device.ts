import { createSession, type Keep, plainAnswers, type SessionOptions, STORAGE_NAME } from '#session';
import { openDoor } from './door.ts';

export const HOUR = 3_600_000;

/** A device with storage in memory, a clock that is set by hand, and as many tabs as are opened. */
export const makeDevice = (options: Pick<SessionOptions, 'items' | 'places' | 'present'>) => {
  const kept = new Map<string, string>();
  let now = 1_000 * HOUR;
  let broken: 'read' | 'write' | null = null;
  const tabs: ReturnType<typeof createSession>[] = [];
  const fail = (when: typeof broken): void => {
    if (broken === when) throw new DOMException('QuotaExceededError');
  };

  const openTab = () => {
    const own: { tab?: ReturnType<typeof createSession> } = {};
    const keep: Keep = {
      getItem: (name) => {
        fail('read');
        return kept.get(name) ?? null;
      },
      setItem: (name, value) => {
        fail('write');
        const before = kept.get(name);
        kept.set(name, value);
        // A browser tells every tab but the one that wrote.
        if (before !== value) for (const tab of tabs) if (tab !== own.tab) tab.reload();
      },
      removeItem: (name) => void kept.delete(name),
    };
    own.tab = createSession({ door: openDoor, ...options, keep, now: () => now });
    tabs.push(own.tab);
    return own.tab;
  };

  return {
    openTab,
    closeTabs: () => void tabs.splice(0),
    text: () => kept.get(STORAGE_NAME) ?? null,
    edit: (text: string) => void kept.set(STORAGE_NAME, text),
    breakStorage: (when: typeof broken) => {
      broken = when;
    },
    passTime: (time: number) => {
      now += time;
    },
    now: () => now,
  };
};

export type Tab = ReturnType<ReturnType<typeof makeDevice>['openTab']>;

export const answersIn = (tab: Tab) => plainAnswers(tab.store.getState().answers);
