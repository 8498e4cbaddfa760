import { createStore } from 'zustand/vanilla';
import type { Keep } from '#session';

/** What can be chosen about how the app looks; the first of each is so where nothing was chosen. */
export const looks = { text: ['normal', 'larger'], theme: ['device', 'light', 'dark'] } as const;

export type Look = { readonly [K in keyof typeof looks]: (typeof looks)[K][number] };

export const LOOK_NAME = 'kneadwise-look';

const oneOf = <T extends string>(known: readonly [T, ...T[]], said: unknown): T =>
  known.find((each) => each === said) ?? known[0];

/** The look that a device has kept. What cannot be read is as if nothing had been chosen. */
export const decodeLook = (kept: string | null): Look => {
  let said: { readonly [name: string]: unknown } = {};
  try {
    said = Object(JSON.parse(kept ?? '{}'));
  } catch {
    // Not ours, or broken: nothing was chosen.
  }
  return { text: oneOf(looks.text, said.text), theme: oneOf(looks.theme, said.theme) };
};

/** What shows a look: the page's root, or whatever stands for it. */
export type LookRoot = { readonly dataset: { [name: string]: string | undefined } };

/** Shows a look on the page's root, where the styles read it. */
export const showLook = (look: Look, { dataset }: LookRoot): void => {
  for (const name of ['text', 'theme'] as const) {
    if (look[name] === looks[name][0]) delete dataset[name];
    else dataset[name] = look[name];
  }
};

/** Holds how the app looks on one device, shows it on the page's root, and knows nothing of any answer. */
export const createLook = (keep: Keep | null, root: LookRoot) => {
  /** On a device that keeps nothing, a choice holds until the page is closed. */
  const attempt = <T>(work: (keep: Keep) => T): T | null => {
    try {
      return keep === null ? null : work(keep);
    } catch {
      return null;
    }
  };
  const kept = (): string | null => attempt((own) => own.getItem(LOOK_NAME));
  const store = createStore<Look>(() => decodeLook(kept()));
  store.subscribe((look) => showLook(look, root));
  showLook(store.getState(), root);
  return {
    store,
    choose: (choice: Partial<Look>): void => {
      store.setState(choice);
      attempt((own) => own.setItem(LOOK_NAME, JSON.stringify(store.getState())));
    },
    /** Whether the device keeps a choice, be it only that of the usual look. */
    isKept: (): boolean => kept() !== null,
    /** Takes the choice away, and leaves no record of it. */
    forget: (): void => {
      attempt((own) => own.removeItem(LOOK_NAME));
      store.setState(decodeLook(null));
    },
    /** Another tab may have chosen. */
    reload: (): void => store.setState(decodeLook(kept())),
  };
};

export type LookKeeper = ReturnType<typeof createLook>;
