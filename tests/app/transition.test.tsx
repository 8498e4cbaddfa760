import { beforeEach, describe, expect, it, vi } from 'vitest';
import { brightenNext, standStill } from '../../src/app/transition.ts';

const navigate = vi.fn();
const arriving = () => document.documentElement.dataset.arriving;

beforeEach(() => {
  navigate.mockClear();
  standStill();
});

describe('going from one screen to the next', () => {
  it('is done at once, and the next screen is told to brighten', () => {
    brightenNext(navigate, '/check/pain', { state: 1 });
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/check/pain', { state: 1 });
    expect(arriving()).toBe('');
  });

  it('stands still where one address only gives way to another', () => {
    brightenNext(navigate, '/one');
    brightenNext(navigate, '/answers', { replace: true });
    expect(navigate).toHaveBeenCalledTimes(2);
    expect(arriving()).toBeUndefined();
  });
});
