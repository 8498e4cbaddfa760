import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ContentProvider } from '#content';
import { PrivacyScreen } from '#library';
import { SessionProvider } from '#session';
import { Arrived } from '#ui';
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
const onDevice = (mine: ReturnType<typeof device>, lookKept = false) => {
  const { store } = mine.openTab();
  const onDelete = vi.fn<() => void>();
  const { hook } = memoryLocation({ path: '/privacy' });
  render(
    <Router hook={hook}>
      <ContentProvider content={content}>
        <SessionProvider store={store}>
          <Arrived value={false}>
            <main>
              <PrivacyScreen paths={paths} lookKept={lookKept} onDelete={onDelete} />
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
    expect(mine.text()).toBeNull();
    expect(store.getState()).toMatchObject({ answers: {}, place: null, askedAgain: [] });
    expect(mine.openTab().store.getState()).toMatchObject({ answers: {}, place: null });
    expect(onDelete).toHaveBeenCalledOnce();
    expect(screen.getByText(said.deleted)).toHaveFocus();
    // Focus says it already; a live region would say it once more.
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('button', { name: said.button })).toBeNull();
  });

  it('is offered for the look alone, too', () => {
    onDevice(device(), true);
    const here = within(screen.getByText(said.here).closest('section')!);
    expect(here.getByRole('listitem')).toHaveTextContent(said.lookKept);
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
    for (const item of facts.present.items) expect(screen.getByText(words.items[item]!.name)).toBeVisible();
  });

  it('says that whoever can use the browser can see the answers, and that the rest stays until it is deleted', () => {
    onDevice(device());
    for (const line of [said.readable, ...said.others, ...said.sent, ...said.see, ...said.share]) expect(screen.getByText(line)).toBeVisible();
  });
});
