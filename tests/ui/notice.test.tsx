import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notice } from '#ui';
import { violationsIn } from '../support/screens.tsx';

describe('a notice', () => {
  it('says what it says, plainly unless it is told otherwise', () => {
    render(<Notice>Your answers stay here.</Notice>);
    expect(screen.getByText('Your answers stay here.')).toHaveClass('notice-plain');
    expect(screen.getByText('Your answers stay here.')).not.toHaveClass('notice-today');
  });

  it('is amber only where advice is needed the same day', () => {
    render(<Notice tone="today">Call today.</Notice>);
    expect(screen.getByText('Call today.')).toHaveClass('notice-today');
  });

  it('interrupts nobody', () => {
    render(<Notice tone="today">Call today.</Notice>);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(render(<Notice>Your answers stay here.</Notice>).container)).toEqual([]);
  });
});
