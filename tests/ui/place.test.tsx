import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlaces } from '#ui';
import { arriveAt } from '../../src/ui/place.ts';

const scrollTo = vi.fn<(x: number, y: number) => void>();
const keepPlace = keepPlaces((from, to) => from.endsWith('/change') && to === '/list');
const go = keepPlace((to, options) => history[options?.replace === true ? 'replaceState' : 'pushState'](options?.state, '', to));

/** The screen is drawn anew at each address, as React does it. */
const draw = (more = '') => {
  document.body.innerHTML = `<h1 tabindex="-1">Here</h1>
    <details><summary>More</summary><a href="/more">more</a></details>
    <details><summary>More</summary><a href="/more">more again</a></details>${more}`;
  arriveAt(document.querySelector('h1'));
};
const links = () => [...document.querySelectorAll('a')];
const opened = () => [...document.querySelectorAll('details')].map(({ open }) => open);
const focused = () => document.activeElement?.textContent;
const arrive = (to: string, options?: { replace?: boolean; state?: unknown }) => {
  go(to, options);
  draw();
};
const travel = async (by: number) => {
  await new Promise<void>((done) => {
    addEventListener('popstate', () => {
      draw();
      done();
    }, { once: true });
    history.go(by);
  });
};
/** Unfolds the second part, scrolls to it and follows the link in it. */
const leave = (to: string) => {
  for (const fold of [...document.querySelectorAll('details')].slice(1)) fold.open = true;
  vi.stubGlobal('scrollY', 300);
  links()[1]?.click();
  go(to);
  vi.stubGlobal('scrollY', 0);
  draw();
};
const later = () => new Promise((done) => void setTimeout(done));

beforeEach(() => {
  vi.stubGlobal('scrollTo', scrollTo);
  addEventListener('click', (event) => event.preventDefault());
  arrive('/list');
});
afterEach(() => vi.unstubAllGlobals());

const expectTop = () => {
  expect(focused()).toBe('Here');
  expect(opened()).toEqual([false, false]);
  expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
};
const expectPlace = () => {
  expect(focused()).toBe('more again');
  expect(opened()).toEqual([false, true]);
  expect(scrollTo).toHaveBeenLastCalledWith(0, 300);
};

describe('where someone was on a screen', () => {
  it('they come back to it: the scroll, what was unfolded, and the link that led away', async () => {
    leave('/more');
    expectTop();
    await travel(-1);
    expectPlace();
  });

  it('they come back to it again after going forward once more', async () => {
    leave('/more');
    await travel(-1);
    vi.stubGlobal('scrollY', 300);
    await travel(1);
    await travel(-1);
    expectPlace();
  });

  it('a link to the same screen begins at its heading', () => {
    leave('/more');
    arrive('/list');
    expectTop();
  });

  it('two visits of one screen are two places', async () => {
    leave('/more');
    arrive('/list');
    arrive('/more');
    await travel(-1);
    expectTop();
    await travel(-2);
    expectPlace();
  });

  it('what leads aside leads back, over as many screens as it takes', () => {
    leave('/one/change');
    arrive('/two/change');
    arrive('/list');
    expectPlace();
  });

  it('what leads aside from another screen does not', () => {
    leave('/other');
    leave('/one/change');
    arrive('/list');
    expectTop();
  });

  it('an address that gave way to another is no place', async () => {
    leave('/more');
    arrive('/far');
    await travel(-2);
    expectPlace();
    arrive('/instead', { replace: true });
    expectTop();
  });

  it('what is drawn later, for another reason, begins at its heading', async () => {
    leave('/more');
    await travel(-1);
    await later();
    draw();
    expectTop();
  });

  it('the history holds what a screen says of itself and two numbers, and nothing else', () => {
    arrive('/more', { state: { fromStep: true } });
    expect(history.state).toEqual({ fromStep: true, entry: expect.any(Number), depth: expect.any(Number) });
  });

  it('each entry says how many were made before it', async () => {
    const { depth } = history.state as { depth: number };
    arrive('/more');
    arrive('/far');
    expect(history.state).toMatchObject({ depth: depth + 2 });
    arrive('/instead', { replace: true });
    expect(history.state).toMatchObject({ depth: depth + 2 });
    await travel(-1);
    arrive('/other');
    expect(history.state).toMatchObject({ depth: depth + 2 });
  });
});
