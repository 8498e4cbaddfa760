import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { neutralPage, neutralTitle } from '#data';
import { leave, listenForLeaving } from '../../src/app/leave.ts';
import { passUnseen, stayAway } from '../../src/app/stay-away.ts';

const go = vi.fn<() => void>();
const page = document.documentElement;
const heard = vi.fn<() => void>();
addEventListener('popstate', passUnseen);
listenForLeaving(go);
// The app listens after that.
addEventListener('popstate', heard);

beforeEach(() => {
  go.mockClear();
  heard.mockClear();
  sessionStorage.clear();
  page.hidden = false;
  document.title = 'What is wrong – Kneadwise';
  history.replaceState(null, '');
  document.body.innerHTML = `<a id="out" href="${neutralPage}"><b>Out</b></a><a id="other" href="#other">Other</a><dialog></dialog>`;
});
afterEach(() => vi.useRealTimers());

describe('leaving', () => {
  it('hides the page and names it like the neutral one before anything else is there', () => {
    leave(go);
    expect(page.hidden).toBe(true);
    expect(document.title).toBe(neutralTitle);
    expect(go).toHaveBeenCalledOnce();
  });

  it('goes back over as many entries as the app has made, and the app does not hear of it', async () => {
    const before = history.length;
    for (let depth = 1; depth <= 3; depth += 1) history.pushState({ entry: depth, depth }, '');
    leave(go);
    expect(go).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(go).toHaveBeenCalledOnce());
    expect(history.state).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    // Of the three that lay ahead one is left, which has nothing in it.
    expect(history.length).toBe(before + 1);
  });

  it.each([
    ['as far as the pages of the app reach, and not to what lies beside it on its host', ['http://localhost:3000/', 'http://elsewhere.example/', 'http://localhost:3000/a', null, 'http://localhost:3000/b'], -2],
    ['nowhere where the visit has but one page', ['http://elsewhere.example/', 'http://localhost:3000/'], undefined],
  ])('goes back %s', (_name, urls, steps) => {
    vi.useFakeTimers();
    const went = vi.spyOn(history, 'go').mockImplementation(() => {});
    vi.stubGlobal('navigation', { currentEntry: { index: urls.length - 1 }, entries: () => urls.map((url) => ({ url })), canGoForward: false });
    leave(go);
    expect(went.mock.calls[0]?.[0]).toBe(steps);
    vi.advanceTimersByTime(2000);
    expect(go).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    went.mockRestore();
  });

  it('does not wait for a browser that does not go back', () => {
    vi.useFakeTimers();
    const stuck = vi.spyOn(history, 'go').mockImplementation(() => {});
    history.replaceState({ depth: 2 }, '');
    leave(go);
    vi.advanceTimersByTime(2000);
    expect(go).toHaveBeenCalledOnce();
    stuck.mockRestore();
  });

  it('works where the tab may remember nothing', () => {
    const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    leave(go);
    expect(go).toHaveBeenCalledOnce();
    denied.mockRestore();
  });
});

describe('who is led back to a page that was left', () => {
  it('leaves it again, unseen, and what lay ahead with it', async () => {
    vi.useFakeTimers();
    leave(go);
    page.hidden = false;
    const before = history.length;
    stayAway(true, go);
    expect(page.hidden).toBe(true);
    expect(history.length).toBe(before + 1);
    vi.advanceTimersByTime(2000);
    expect(go.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('stays where the app was opened anew, and then nothing is remembered', () => {
    leave(go);
    page.hidden = false;
    stayAway(false, go);
    expect(page.hidden).toBe(false);
    expect(sessionStorage).toHaveLength(0);
    stayAway(true, go);
    expect(go).toHaveBeenCalledOnce();
  });
});

describe('the ways to leave', () => {
  it('a tap on the link to the neutral page, also on what is in it, and on no other', () => {
    document.getElementById('other')?.click();
    expect(go).not.toHaveBeenCalled();
    const followed = document.querySelector('b')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(followed).toBe(false);
    expect(go).toHaveBeenCalledOnce();
  });
});
