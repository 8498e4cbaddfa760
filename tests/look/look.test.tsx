import { describe, expect, it } from 'vitest';
import { createLook, decodeLook, LOOK_NAME } from '#look';
import type { Keep } from '#session';

const nothing = { text: 'normal', theme: 'device' };

/** A device that keeps things in memory; another one that refuses. */
const device = (kept: Record<string, string> = {}) => {
  const memory = new Map(Object.entries(kept));
  const keep: Keep = {
    getItem: (name) => memory.get(name) ?? null,
    setItem: (name, value) => void memory.set(name, value),
    removeItem: (name) => void memory.delete(name),
  };
  return { keep, memory };
};
const refuse = () => {
  throw new DOMException('SecurityError');
};
const refusing: Keep = { getItem: refuse, setItem: refuse, removeItem: refuse };
const rootElement = () => document.createElement('html');

describe('what a device has kept of the look', () => {
  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', '{"text":'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '["larger","dark"]'],
    ['values that do not exist', '{"text":"huge","theme":"pink"}'],
    ['values of another kind', '{"text":{"larger":true},"theme":2}'],
    ['the name of a method', '{"theme":"toString"}'],
  ])('%s is as if nothing had been chosen', (_, kept) => expect(decodeLook(kept)).toEqual(nothing));

  it('keeps the good half beside a bad one', () => {
    expect(decodeLook('{"text":"larger","theme":"pink","more":1}')).toEqual({ text: 'larger', theme: 'device' });
  });
});

describe('the look of the page', () => {
  it('leaves the page to the device until something is chosen', () => {
    const root = rootElement();
    createLook(device().keep, root);
    expect(root.getAttributeNames()).toEqual([]);
  });

  it('shows at once what was kept', () => {
    const root = rootElement();
    createLook(device({ [LOOK_NAME]: '{"text":"larger","theme":"dark"}' }).keep, root);
    expect(root.dataset).toMatchObject({ text: 'larger', theme: 'dark' });
  });

  it('shows and keeps a choice, and keeps the other one', () => {
    const root = rootElement();
    const { keep, memory } = device({ [LOOK_NAME]: '{"theme":"dark"}' });
    createLook(keep, root).choose({ text: 'larger' });
    expect(root.dataset).toMatchObject({ text: 'larger', theme: 'dark' });
    expect(decodeLook(memory.get(LOOK_NAME) ?? null)).toEqual({ text: 'larger', theme: 'dark' });
  });

  it('goes back to what the device says', () => {
    const root = rootElement();
    createLook(device({ [LOOK_NAME]: '{"text":"larger","theme":"dark"}' }).keep, root).choose({ theme: 'device', text: 'normal' });
    expect(root.getAttributeNames()).toEqual([]);
  });

  it('touches no answer', () => {
    const { keep, memory } = device({ kneadwise: 'the answers' });
    createLook(keep, rootElement()).choose({ theme: 'light' });
    expect([...memory.keys()]).toEqual(['kneadwise', LOOK_NAME]);
    expect(memory.get('kneadwise')).toBe('the answers');
  });

  it('follows another tab', () => {
    const root = rootElement();
    const { keep, memory } = device();
    const look = createLook(keep, root);
    memory.set(LOOK_NAME, '{"theme":"light"}');
    look.reload();
    expect(root.dataset.theme).toBe('light');
    expect(look.store.getState()).toEqual({ text: 'normal', theme: 'light' });
  });

  it('is forgotten when asked, and leaves no record', () => {
    const root = rootElement();
    const { keep, memory } = device({ [LOOK_NAME]: '{"theme":"dark"}', kneadwise: 'the answers' });
    const look = createLook(keep, root);
    expect(look.isKept()).toBe(true);
    look.forget();
    expect(look.isKept()).toBe(false);
    expect(root.dataset.theme).toBeUndefined();
    expect([...memory.keys()]).toEqual(['kneadwise']);
  });

  it.each([['refuses', refusing], ['has no storage', null]] as const)('is still shown on a device that %s', (_, keep) => {
    const root = rootElement();
    const look = createLook(keep, root);
    look.choose({ theme: 'dark' });
    expect(root.dataset.theme).toBe('dark');
    expect(look.isKept()).toBe(false);
    look.forget();
    expect(root.dataset.theme).toBeUndefined();
  });
});

describe('forgetting the look', () => {
  it('leaves no record, and shows the usual look at once', () => {
    const { keep, memory } = device();
    const root = rootElement();
    const look = createLook(keep, root);
    expect(look.isKept()).toBe(false);
    look.choose({ text: 'larger', theme: 'dark' });
    expect(look.isKept()).toBe(true);
    look.forget();
    expect(look.isKept()).toBe(false);
    expect(memory.size).toBe(0);
    expect({ ...root.dataset }).toEqual({});
    expect(look.store.getState()).toEqual(nothing);
  });

  it('of a choice back to the usual look, too', () => {
    const look = createLook(device({ [LOOK_NAME]: JSON.stringify(nothing) }).keep, rootElement());
    expect(look.isKept()).toBe(true);
    look.forget();
    expect(look.isKept()).toBe(false);
  });

  it('works where the device refuses', () => {
    const look = createLook(refusing, rootElement());
    expect(look.isKept()).toBe(false);
    expect(() => look.forget()).not.toThrow();
  });
});
