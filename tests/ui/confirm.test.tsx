import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Confirm } from '#ui';
import { violationsIn } from '../support/screens.tsx';

// jsdom has dialogs that neither open nor close. Focus, which a browser moves and gives back, is looked at there.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const show = () => {
  const onYes = vi.fn();
  const view = render(<Confirm ask="Delete" question="Delete all answers?" yes="Yes, delete" no="Keep them" onYes={onYes} />);
  return { ...view, onYes, user: userEvent.setup(), press: (name: string) => userEvent.click(screen.getByRole('button', { name })) };
};

describe('a button whose action cannot be undone', () => {
  it('asks once more, in a dialog with the question as its name', async () => {
    const { press, onYes } = show();
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('Delete');
    expect(screen.getByRole('dialog', { name: 'Delete all answers?' })).toBeVisible();
    expect(onYes).not.toHaveBeenCalled();
  });

  it('does nothing on no, and can ask again', async () => {
    const { press, onYes } = show();
    await press('Delete');
    await press('Keep them');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onYes).not.toHaveBeenCalled();
    await press('Delete');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('does it on yes, once, and closes', async () => {
    const { press, onYes } = show();
    await press('Delete');
    await press('Yes, delete');
    expect(onYes).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has no axe violation, open or closed', async () => {
    const { container, press } = show();
    expect(await violationsIn(container)).toEqual([]);
    await press('Delete');
    expect(await violationsIn(container)).toEqual([]);
  });
});
