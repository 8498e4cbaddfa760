import { describe, expect, it } from 'vitest';
import { decodeSaved } from '#codec';
import { createSession, type Door, type Keep, plainAnswers, STORAGE_NAME } from '#session';
import { toyItems } from '../support/toy.ts';

const saved = (answers: Record<string, unknown>) =>
  JSON.stringify({ format: 1, answers: Object.fromEntries(Object.entries(answers).map(([item, value]) => [item, { value, at: 1 }])), place: null, askedAgain: [] });

/** A device on which what reads kept answers comes later, or never. */
const setup = () => {
  const kept = new Map<string, string>();
  const keep: Keep = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
  let there = false;
  let arrive = (): void => {};
  let fail = (): void => {};
  const coming = new Promise<void>((done, failed) => {
    arrive = () => {
      there = true;
      done();
    };
    fail = () => failed(new TypeError('offline'));
  });
  const door: Door = { decode: () => (there ? decodeSaved : null), open: () => coming };
  const { store, reload } = createSession({ items: toyItems, places: [], present: { items: [], hours: 24 }, keep, now: () => 5, door });
  const answers = () => plainAnswers(store.getState().answers);
  return { kept, store, reload, answers, arrive, fail, text: () => kept.get(STORAGE_NAME) };
};
const settled = () => new Promise((done) => setTimeout(done));

describe('before what reads kept answers has come', () => {
  it('answers are taken and kept, as nothing kept has to be read for that', () => {
    const { store, answers, text } = setup();
    store.getState().answer('age', 'old');
    store.getState().answer('heat', 2);
    expect(answers()).toEqual({ age: 'old', heat: 2 });
    expect(text()).toContain('"heat"');
  });

  it('what another tab has written is not written over: an answer waits, and then both are there', async () => {
    const { kept, store, answers, arrive, text } = setup();
    kept.set(STORAGE_NAME, saved({ age: 'new' }));
    store.getState().answer('heat', 2);
    expect(text()).toBe(saved({ age: 'new' }));
    arrive();
    await settled();
    expect(answers()).toEqual({ age: 'new', heat: 2 });
    expect(text()).toContain('"age"');
    expect(text()).toContain('"heat"');
  });

  it('what another tab has written is read as soon as it can be', async () => {
    const { kept, reload, answers, arrive } = setup();
    kept.set(STORAGE_NAME, saved({ age: 'new' }));
    reload();
    expect(answers()).toEqual({});
    arrive();
    await settled();
    expect(answers()).toEqual({ age: 'new' });
  });

  it('where it never comes, the answer counts all the same, and it is said that nothing is kept', async () => {
    const { kept, store, answers, fail, text } = setup();
    kept.set(STORAGE_NAME, saved({ age: 'new' }));
    store.getState().answer('heat', 2);
    fail();
    await settled();
    expect(answers()).toEqual({ heat: 2 });
    expect(store.getState().kept).toBe(false);
    expect(text()).toBe(saved({ age: 'new' }));
  });
});

it('what was deleted and then written again by another tab, letter by letter, is read again', () => {
  const { kept, store, reload, answers, arrive, text } = setup();
  arrive();
  store.getState().answer('age', 'old');
  const before = text() ?? '';
  kept.delete(STORAGE_NAME);
  reload();
  expect(answers()).toEqual({});
  kept.set(STORAGE_NAME, before);
  reload();
  expect(answers()).toEqual({ age: 'old' });
});
