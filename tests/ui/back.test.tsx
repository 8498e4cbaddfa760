import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Arrived, Back } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const show = (arrived = true) =>
  render(
    <Arrived value={arrived}>
      <Back label="Back" />
    </Arrived>,
  );

describe('the way back', () => {
  it('leads to where the person came from', async () => {
    const back = vi.spyOn(history, 'back').mockImplementation(() => {});
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(back).toHaveBeenCalledOnce();
    back.mockRestore();
  });

  it('is not there where the app was opened on this screen', () => {
    show(false);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not printed', () => {
    show();
    expect(screen.getByRole('button').closest('.screen-only')).not.toBeNull();
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(show().container)).toEqual([]);
  });
});
