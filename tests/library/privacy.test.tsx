import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ContentProvider } from '#content';
import { PrivacyScreen } from '#library';
import { neutralTitle } from '#data';
import { LOOK_NAME } from '#look';
import { SessionProvider, STORAGE_NAME } from '#session';
import { Arrived } from '#ui';
import { policyOf } from '../../scripts/build/policy.ts';
import { makeDevice } from '../support/device.ts';
import { content } from '../support/screens.tsx';
import { paths } from './paths.ts';

const { facts, words, screens } = content;
const said = screens.library.privacy;

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

const device = () => makeDevice({ items: facts.guide.items, places: Object.keys(facts.places), present: { items: [], hours: 24 } });

/** The page on a device that keeps something. */
const onDevice = (mine: ReturnType<typeof device>, { lookKept = false, appKept = false } = {}) => {
  const { store } = mine.openTab();
  const onDelete = vi.fn<() => Promise<void>>(async () => {});
  const { hook } = memoryLocation({ path: '/privacy' });
  render(
    <Router hook={hook}>
      <ContentProvider content={content}>
        <SessionProvider store={store}>
          <Arrived value={false}>
            <main>
              <PrivacyScreen paths={paths} lookKept={lookKept} appKept={appKept} onDelete={onDelete} />
            </main>
          </Arrived>
        </SessionProvider>
      </ContentProvider>
    </Router>,
  );
  return { store, onDelete, user: userEvent.setup() };
};

const filled = () => {
  const mine = device();
  const { store } = mine.openTab();
  store.getState().choosePlace('nz');
  store.getState().answer('painNow', 3);
  store.getState().answer('ageBand', '18-44');
  return mine;
};

describe('deleting everything', () => {
  it('first says what is on the device', () => {
    onDevice(filled());
    expect(screen.getByText(said.here)).toBeVisible();
    expect(screen.getByText('2 answers')).toBeVisible();
    expect(screen.getByText(said.country(words.places.nz!.name))).toBeVisible();
  });

  it('asks once more, and keeps all of it where the person says no', async () => {
    const mine = filled();
    const before = mine.text();
    const { user, onDelete } = onDevice(mine);
    await user.click(screen.getByRole('button', { name: said.button }));
    expect(screen.getByRole('dialog')).toHaveTextContent(said.sure);
    await user.click(screen.getByRole('button', { name: said.no }));
    expect(mine.text()).toBe(before);
    expect(onDelete).not.toHaveBeenCalled();
  });

  it('leaves no record, on the device or in the app, and says so where focus is', async () => {
    const mine = filled();
    const { user, store, onDelete } = onDevice(mine);
    await user.click(screen.getByRole('button', { name: said.button }));
    await user.click(screen.getByRole('button', { name: said.yes }));
    expect(await screen.findByText(said.deleted)).toHaveFocus();
    expect(mine.text()).toBeNull();
    expect(store.getState()).toMatchObject({ answers: {}, place: null, askedAgain: [] });
    expect(mine.openTab().store.getState()).toMatchObject({ answers: {}, place: null });
    expect(onDelete).toHaveBeenCalledOnce();
    // Focus says it already; a live region would say it once more.
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('button', { name: said.button })).toBeNull();
  });

  it('says that it is done only once all of it is gone', async () => {
    const { user, onDelete } = onDevice(filled());
    let gone = () => {};
    onDelete.mockReturnValue(
      new Promise((done) => {
        gone = done;
      }),
    );
    await user.click(screen.getByRole('button', { name: said.button }));
    await user.click(screen.getByRole('button', { name: said.yes }));
    expect(screen.queryByText(said.deleted)).toBeNull();
    gone();
    expect(await screen.findByText(said.deleted)).toHaveFocus();
  });

  it.each([
    ['look', { lookKept: true }, said.lookKept],
    ['app itself', { appKept: true }, said.appKept],
  ])('is offered for the %s alone, too', (_name, kept, line) => {
    onDevice(device(), kept);
    const here = within(screen.getByText(said.here).closest('section')!);
    expect(here.getByRole('listitem')).toHaveTextContent(line);
    expect(screen.getByRole('button', { name: said.button })).toBeVisible();
  });

  it('is not offered where nothing is kept', () => {
    onDevice(device());
    expect(screen.getByText(said.nothing)).toBeVisible();
    expect(screen.queryByRole('button', { name: said.button })).toBeNull();
  });
});

describe('the page on privacy', () => {
  it('says which answers are taken away, and after how many hours', () => {
    onDevice(device());
    expect(screen.getByText(said.expires(facts.present.hours))).toHaveTextContent('24 hours');
    for (const each of document.querySelectorAll('details')) each.open = true;
    for (const item of facts.present.items) expect(screen.getByText(words.itemNames[item]!)).toBeVisible();
  });

  it('says that whoever can use the browser can see the answers, and that the rest stays until it is deleted', () => {
    onDevice(device());
    for (const line of [said.readable, ...said.others, ...said.sent, ...said.see, ...said.share]) expect(screen.getByText(line)).toBeVisible();
  });

  it('tells how to leave at once, where that leads, and what it does not do', () => {
    onDevice(device());
    const lines = said.leave(screens.shell.leave);
    for (const line of lines) expect(screen.getByText(line)).toBeVisible();
    expect(lines.join(' ')).toContain(neutralTitle);
    expect(lines.join(' ')).toContain('It deletes nothing.');
    expect(lines.join(' ')).toContain('list of visited pages still shows this visit');
  });

  it('names all that is kept as the browser does, and the rule as it stands in every page', () => {
    onDevice(device());
    for (const each of document.querySelectorAll('details')) each.open = true;
    for (const name of [STORAGE_NAME, LOOK_NAME, `${STORAGE_NAME}-precache`, `${STORAGE_NAME}-left`])
      expect(screen.getByText((text) => text.startsWith(`“${name}”`))).toBeVisible();
    for (const part of ["connect-src 'self'", "form-action 'none'"]) {
      expect(screen.getByText((text) => text.includes(`“${part}”`))).toBeVisible();
      expect(policyOf({})).toContain(part);
    }
  });
});
