import { createStore } from 'zustand/vanilla';
import { persist, type PersistStorage } from 'zustand/middleware';
import { decodeSaved, encodeSaved, nothingSaved, type Saved, type Stamped } from '#codec';
import type { Answer, Answers, Items } from '#engine';

/** Where a browser keeps things between visits; each call may throw. */
export interface Keep {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

export interface SessionOptions {
  readonly items: Items;
  readonly places: readonly string[];
  /** Items whose answers grow old, and after how many hours they are asked again. */
  readonly danger: { readonly items: readonly string[]; readonly hours: number };
  /** Null where the device offers no storage. */
  readonly keep: Keep | null;
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number;
}

export interface Session extends Saved {
  /** Names of items whose saved answer could not be read; they are asked again. */
  readonly dropped: readonly string[];
  /** Danger answers had grown old and were taken away, to be asked again. */
  readonly expired: boolean;
  /** Whether the device keeps the answers. */
  readonly kept: boolean;
  /** Answers an item; `undefined` takes the answer back. */
  readonly answer: (item: string, answer: Answer | undefined) => void;
  readonly choosePlace: (place: string | null) => void;
  readonly clear: () => void;
  /** Takes away danger answers that have grown old. */
  readonly expire: () => void;
  /** The person has read what was dropped or has grown old. */
  readonly acknowledge: () => void;
}

export const STORAGE_NAME = 'kneadwise';
const HOUR = 3_600_000;

/** The stamped answers without the danger answers that are older than allowed, or from the future. */
const withoutOld = (answers: Saved['answers'], { danger, now }: SessionOptions): Saved['answers'] => {
  const age = ({ at }: Stamped) => now() - at;
  const old = ([item, stamped]: [string, Stamped]) =>
    danger.items.includes(item) && (age(stamped) < 0 || age(stamped) > danger.hours * HOUR);
  const entries = Object.entries(answers);
  return entries.some(old) ? Object.fromEntries(entries.filter((entry) => !old(entry))) : answers;
};

/** Holds the answers of one person on one device, and nothing that could be computed from them. */
export const createSession = (options: SessionOptions) => {
  type Kept = Saved & Pick<Session, 'dropped'>;
  let report = (_kept: boolean): void => {};
  const attempt = <T>(work: (keep: Keep) => T): T | undefined => {
    try {
      if (options.keep === null) throw new Error('no storage');
      return work(options.keep);
    } catch {
      report(false);
      return undefined;
    }
  };
  const storage: PersistStorage<Kept> = {
    getItem: (name) => {
      const text = attempt((keep) => keep.getItem(name));
      if (text === undefined || text === null) return null;
      const { dropped, ...saved } = decodeSaved(options.items, options.places, text);
      return { state: { ...saved, dropped: dropped.map(({ item }) => item) } };
    },
    setItem: (name, { state: { answers, place } }) =>
      attempt((keep) => keep.setItem(name, encodeSaved({ answers, place }))),
    removeItem: (name) => attempt((keep) => keep.removeItem(name)),
  };

  const store = createStore<Session>()(
    persist(
      (set, get) => ({
        ...nothingSaved,
        dropped: [],
        expired: false,
        kept: true,
        answer: (item, value) => {
          const { [item]: _before, ...others } = get().answers;
          set({ answers: value === undefined ? others : { ...others, [item]: { value, at: options.now() } } });
        },
        choosePlace: (place) => set({ place }),
        clear: () => set({ answers: {}, dropped: [], expired: false }),
        expire: () => {
          const answers = withoutOld(get().answers, options);
          if (answers !== get().answers) set({ answers, expired: true });
        },
        acknowledge: () => set({ dropped: [], expired: false }),
      }),
      {
        name: STORAGE_NAME,
        storage,
        partialize: ({ answers, place, dropped }): Kept => ({ answers, place, dropped }),
        skipHydration: true,
      },
    ),
  );
  report = (kept) => {
    if (store.getState().kept !== kept) store.setState({ kept });
  };
  /** Reads again what the device keeps; another tab may have changed it. */
  const reload = (): void => {
    void store.persist.rehydrate();
    store.getState().expire();
  };
  reload();
  return { store, reload };
};

/** The answers without their times, as the engine reads them. */
export const plainAnswers = (answers: Saved['answers']): Answers =>
  Object.fromEntries(Object.entries(answers).map(([item, { value }]) => [item, value]));
