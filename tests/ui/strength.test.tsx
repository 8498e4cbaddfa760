import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Strength } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const show = (from: number, to: number) => {
  const { container } = render(<Strength from={from} to={to} />);
  const steps = [...container.querySelectorAll('.strength-step')];
  return { container, steps, filled: steps.flatMap((step, place) => (step.classList.contains('strength-on') ? [place] : [])) };
};

describe('how strong something may feel', () => {
  it('is drawn on eleven steps, and those that fit are filled', () => {
    expect(show(2, 4).steps).toHaveLength(11);
    expect(show(2, 4).filled).toEqual([2, 3, 4]);
    expect(show(0, 10).filled).toHaveLength(11);
    expect(show(3, 3).filled).toEqual([3]);
  });

  it('names its ends and the most that fits', () => {
    expect(show(2, 4).steps.map(({ textContent }) => textContent).filter(Boolean)).toEqual(['0', '4', '10']);
    expect(show(0, 0).steps.map(({ textContent }) => textContent).filter(Boolean)).toEqual(['0', '10']);
  });

  it('is not read out: the words beside it say the same', () => {
    expect(show(2, 4).container.firstChild).toHaveAttribute('aria-hidden', 'true');
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(show(2, 4).container)).toEqual([]);
  });
});
