import type { decodeSaved } from '#codec';
import { presentHours, presentItems } from '#data';
import { createSession, type Keep } from '#session';
import { content } from './flow-content.ts';

let decode: typeof decodeSaved | null = null;

/** Fetches what reads kept answers: only who comes back needs it at once. */
export const openDoor = async (): Promise<void> => {
  decode ??= (await import('./pieces/door.ts')).decodeSaved;
};

/** The session of this app on a device; null where nothing can be kept. */
export const createOwnSession = (keep: Keep | null) =>
  createSession({
    items: content.facts.guide.items,
    places: Object.keys(content.facts.places),
    present: { items: presentItems, hours: presentHours },
    keep,
    now: () => Date.now(),
    door: { decode: () => decode, open: openDoor },
  });
