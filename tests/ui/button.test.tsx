import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button, buttonLook } from '#ui';
import { violationsIn } from '../support/screens.tsx';

describe('a button', () => {
  it('does what it says, by pointer and by keyboard', async () => {
    const act = vi.fn();
    render(<Button onClick={act}>Do it</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await userEvent.keyboard('{Enter} ');
    expect(act).toHaveBeenCalledTimes(3);
  });

  it('sends a form only where it is told to', async () => {
    const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={send}>
        <Button>Look</Button>
        <Button type="submit">Send</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Look' }));
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(send).toHaveBeenCalledOnce();
  });

  it.each(['main', 'second', 'quiet', 'emergency'] as const)('looks %s, and so does a link that acts like one', (look) => {
    render(<Button look={look}>Do it</Button>);
    expect(screen.getByRole('button')).toHaveClass('button', `button-${look}`);
    expect(buttonLook(look)).toBe(screen.getByRole('button').className);
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(render(<Button>Do it</Button>).container)).toEqual([]);
  });
});
