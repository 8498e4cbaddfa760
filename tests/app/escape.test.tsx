import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForEscape } from '../../src/app/escape.ts';

const go = vi.fn<() => void>();
const page = document.documentElement;
listenForEscape(() => {
  page.hidden = true;
  go();
});

const press = (key: string, { at, ...more }: KeyboardEventInit & { at: number }) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: at });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

/** Each test presses later than the one before. */
let start = 0;

beforeEach(() => {
  start += 100_000;
  go.mockClear();
  page.hidden = false;
});

describe('Escape leaves', () => {
  it('when pressed three times within three seconds, and it does not stop what is loading', () => {
    expect([0, 1400, 2900].map((at) => press('Escape', { at: start + at }))).toEqual([false, false, true]);
    expect(go).toHaveBeenCalledOnce();
    expect(press('Escape', { at: start + 3000 })).toBe(true);
    expect(go).toHaveBeenCalledOnce();
  });

  it.each([
    ['too slow', [0, 1500, 3000], {}],
    ['twice alone', [0, 100], {}],
    ['held down', [0, 100, 200], { repeat: true }],
  ] as const)('not Escape %s', (_name, times, more) => {
    for (const at of times) expect(press('Escape', { at: start + at, ...more })).toBe(false);
    expect(go).not.toHaveBeenCalled();
  });

  it('and no other key does', () => {
    for (const at of [0, 100, 200]) press('Shift', { at: start + at });
    expect(go).not.toHaveBeenCalled();
  });
});
