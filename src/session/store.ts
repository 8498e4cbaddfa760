import { createStore } from 'zustand/vanilla';
import { type DecodeSaved, encodeSaved, nothingSaved, type Saved, type Stamped } from '#codec';
import type { Answer, Answers, Items } from '#engine';

/** Where a browser keeps things between visits; each call may throw. */
export interface Keep {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** What reads what a device keeps. It is heavy, and most people come with nothing kept, so it may come later. */
export interface Door {
  /** Null until it has come. */
  readonly decode: () => DecodeSaved | null;
  /** Resolves once it has come; rejects when it cannot be had. */
  readonly open: () => Promise<unknown>;
}

export interface SessionOptions {
  readonly door: Door;
  readonly items: Items;
  readonly places: readonly string[];
  /** Items whose answers speak of the present, and after how many hours they are asked again. */
  readonly present: { readonly items: readonly string[]; readonly hours: number };
  /** Null where the device offers no storage. */
  readonly keep: Keep | null;
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number;
}

export interface Session extends Saved {
  /** Whether the device keeps the answers. */
  readonly kept: boolean;
  /** Rises whenever answers were taken away or changed from outside, so that a screen that shows them begins anew. */
  readonly epoch: number;
  /** Answers an item; `undefined` takes the answer back. */
  readonly answer: (item: string, answer: Answer | undefined) => void;
  readonly choosePlace: (place: string | null) => void;
  readonly clear: () => void;
  /** Clears all that is kept, the country too, and leaves no record on the device. */
  readonly forget: () => void;
  /** Takes away answers about the present that have grown old; says whether there were any. */
  readonly expire: () => boolean;
  /** The person has read what was dropped or has grown old. */
  readonly acknowledge: () => void;
}

export const STORAGE_NAME = 'kneadwise';
const HOUR = 3_600_000;
/** How far the device's clock may be set back before an answer counts as one from the future. */
const CLOCK_DRIFT = HOUR / 12;

/** The stamped answers without those of the present that are older than allowed, or from the future. */
const withoutOld = (answers: Saved['answers'], { present, now }: SessionOptions): Saved['answers'] => {
  const age = ({ at }: Stamped) => now() - at;
  const old = ([item, stamped]: [string, Stamped]) =>
    present.items.includes(item) && (age(stamped) < -CLOCK_DRIFT || age(stamped) > present.hours * HOUR);
  const entries = Object.entries(answers);
  return entries.some(old) ? Object.fromEntries(entries.filter((entry) => !old(entry))) : answers;
};

/** Holds the answers of one person on one device, and nothing that could be computed from them. */
export const createSession = (options: SessionOptions) => {
  let readable = true;
  /** What this page read or wrote last: that need not be read again. */
  let known: string | null = null;
  let reload = (): boolean => true;
  let report = (_kept: boolean): void => {};
  const attempt = <T>(work: (keep: Keep) => T): T | undefined => {
    try {
      if (options.keep === null) throw new Error('no storage');
      const done = work(options.keep);
      report(true);
      return done;
    } catch {
      report(false);
      return undefined;
    }
  };
  /** What the device keeps, where that is news to this page and can be read. */
  const read = (): Saved | null => {
    const text = attempt((keep) => keep.getItem(STORAGE_NAME));
    // What cannot be read back is not kept, even where writing seems to work.
    readable = text !== undefined;
    const decode = options.door.decode();
    if (text === undefined || text === null || text === known || decode === null) return null;
    known = text;
    const { dropped, askedAgain, ...saved } = decode(options.items, options.places, text);
    const again = dropped.length > 0 ? [...new Set([...askedAgain, 'dropped' as const])] : askedAgain;
    return { ...saved, askedAgain: again };
  };
  const write = ({ answers, place, askedAgain }: Saved): void => {
    // What is there and cannot be read is not written over.
    if (!readable) return;
    attempt((keep) => {
      const text = encodeSaved({ answers, place, askedAgain });
      keep.setItem(STORAGE_NAME, text);
      known = text;
    });
  };

  const store = createStore<Session>()((set, get) => ({
    ...nothingSaved,
    kept: true,
    epoch: 0,
    answer: (item, value) => {
      // Another tab has written what cannot be read yet: it must not be overwritten, nor this answer lost.
      if (!reload()) return void whenOpen(() => get().answer(item, value));
      const { [item]: _before, ...others } = get().answers;
      set({ answers: value === undefined ? others : { ...others, [item]: { value, at: options.now() } } });
    },
    choosePlace: (place) => {
      if (!reload()) return void whenOpen(() => get().choosePlace(place));
      set({ place });
    },
    clear: () => set({ answers: {}, askedAgain: [], epoch: get().epoch + 1 }),
    forget: () => {
      const { answers, place, askedAgain, epoch } = get();
      // What is empty already writes nothing, so that two tabs that hear of each other come to rest.
      if (Object.keys(answers).length + askedAgain.length > 0 || place !== null) set({ ...nothingSaved, epoch: epoch + 1 });
      attempt((keep) => keep.removeItem(STORAGE_NAME));
      known = null;
    },
    expire: () => {
      const { answers, askedAgain, epoch } = get();
      const young = withoutOld(answers, options);
      if (young === answers) return false;
      set({ answers: young, askedAgain: [...new Set([...askedAgain, 'expired' as const])], epoch: epoch + 1 });
      return true;
    },
    acknowledge: () => {
      if (get().askedAgain.length > 0) set({ askedAgain: [] });
    },
  }));
  /** What was read need not be written. */
  let reading = false;
  store.subscribe((now, before) => {
    const same = (['answers', 'place', 'askedAgain'] as const).every((part) => now[part] === before[part]);
    if (!same && !reading) write(now);
  });
  report = (works) => {
    const kept = works && readable;
    if (store.getState().kept !== kept) store.setState({ kept });
  };
  /** Where the door cannot be had, nothing can be read back. */
  const whenOpen = (then: () => void): Promise<void> =>
    options.door.open().then(
      then,
      () => {
        readable = false;
        report(true);
        then();
      },
    );
  /**
   * Reads again what the device keeps; another tab may have changed it. What cannot be kept is not overwritten. Says
   * whether all of it is read: not while the door is still to come.
   */
  reload = (): boolean => {
    if (!store.getState().kept) return true;
    const text = attempt((keep) => keep.getItem(STORAGE_NAME));
    // Deleted from outside while this page could not hear of it, as one that waits for someone to come back to it.
    if (text === null) {
      known = null;
      store.getState().forget();
      return true;
    }
    if (text !== undefined && text !== known && options.door.decode() === null) return false;
    const before = Object.entries(store.getState().answers);
    const found = read();
    if (found !== null) {
      reading = true;
      store.setState(found);
      reading = false;
    }
    const { answers, epoch, expire } = store.getState();
    const changed = before.some(([item, { value }]) => JSON.stringify(answers[item]?.value) !== JSON.stringify(value));
    if (changed) store.setState({ epoch: epoch + 1 });
    expire();
    return true;
  };
  if (!reload()) void whenOpen(reload);
  const probe = `${STORAGE_NAME}-probe`;
  attempt((keep) => {
    keep.setItem(probe, '');
    keep.removeItem(probe);
  });
  return { store, reload: () => void (reload() || whenOpen(reload)) };
};

/** The answers without their times, as the engine reads them. */
export const plainAnswers = (answers: Saved['answers']): Answers =>
  Object.fromEntries(Object.entries(answers).map(([item, { value }]) => [item, value]));
