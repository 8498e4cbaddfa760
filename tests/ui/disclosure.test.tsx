import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Disclosure } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const show = () => render(<Disclosure title="Why we ask">Because it matters.</Disclosure>);

describe('what is folded away', () => {
  it('is folded until someone wants it, and can be folded again', async () => {
    show();
    const more = screen.getByText('Because it matters.');
    expect(more).not.toBeVisible();
    await userEvent.click(screen.getByText('Why we ask'));
    expect(more).toBeVisible();
    await userEvent.click(screen.getByText('Why we ask'));
    expect(more).not.toBeVisible();
  });

  it('stays open when the words around it change', async () => {
    const { rerender } = show();
    await userEvent.click(screen.getByText('Why we ask'));
    rerender(<Disclosure title="Why we ask this">Because it matters.</Disclosure>);
    expect(screen.getByText('Because it matters.')).toBeVisible();
  });

  it('says what it belongs to where several share a title', () => {
    render(<Disclosure title="Sources" of="Swedish massage">One.</Disclosure>);
    expect(screen.getByText('Sources')).toHaveTextContent('Sources (Swedish massage)');
  });

  it('has no axe violation, open or folded', async () => {
    const { container } = show();
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(screen.getByText('Why we ask'));
    expect(await violationsIn(container)).toEqual([]);
  });
});
