import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fadeBetweenScreens } from '../../src/app/transition.ts';

let lessMotion = false;
/** What the browser does once it has its picture of the old screen. */
let pictured: (() => void)[] = [];
const navigate = vi.fn();

beforeEach(() => {
  navigate.mockClear();
  lessMotion = false;
  pictured = [];
  vi.stubGlobal('matchMedia', () => ({ matches: lessMotion }));
  Object.assign(document, {
    startViewTransition: (update: () => void) => {
      pictured.push(update);
      return { ready: Promise.reject(new DOMException('skipped', 'AbortError')) };
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'startViewTransition');
});

const leave = () => {
  for (const update of pictured.splice(0)) update();
};

describe('going from one screen to the next', () => {
  it('shows the next screen as soon as the old one is pictured, and marks the old one only until then', () => {
    fadeBetweenScreens(navigate, '/check/pain', { state: 1 });
    expect(document.documentElement.dataset.leaving).toBe('');
    leave();
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/check/pain', { state: 1 });
    expect(document.documentElement.dataset.leaving).toBeUndefined();
  });

  it('goes once when it is asked twice', () => {
    fadeBetweenScreens(navigate, '/check/pain');
    fadeBetweenScreens(navigate, '/check/pain');
    leave();
    expect(navigate).toHaveBeenCalledOnce();
  });

  it('is not led elsewhere by the screen that is being left', () => {
    fadeBetweenScreens(navigate, '/');
    fadeBetweenScreens(navigate, '/check/nerve-danger', { replace: true });
    leave();
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/', undefined);
  });

  it('goes on afterward', () => {
    fadeBetweenScreens(navigate, '/one');
    leave();
    fadeBetweenScreens(navigate, '/two');
    leave();
    expect(navigate.mock.calls.map(([to]) => to)).toEqual(['/one', '/two']);
  });

  it('does not fade where one address only gives way to another', () => {
    fadeBetweenScreens(navigate, '/answers', { replace: true });
    expect(navigate).toHaveBeenCalledOnce();
  });

  it('does not fade for someone who wants less motion', () => {
    lessMotion = true;
    fadeBetweenScreens(navigate, '/check/pain');
    expect(navigate).toHaveBeenCalledOnce();
    expect(document.documentElement.dataset.leaving).toBeUndefined();
  });

  it('does without, where the browser cannot', () => {
    Reflect.deleteProperty(document, 'startViewTransition');
    fadeBetweenScreens(navigate, '/check/pain');
    expect(navigate).toHaveBeenCalledOnce();
  });
});
