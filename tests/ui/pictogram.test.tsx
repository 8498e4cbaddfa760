import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Pictogram, type PictogramName } from '#ui';
import { drawings } from '../../src/ui/drawings.ts';
import { violationsIn } from '../support/screens.tsx';

const names = Object.keys(drawings) as PictogramName[];
const numbers = (path: string) => path.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];

describe('a pictogram', () => {
  it.each(names)('%s is drawn by one pen, within its grid', (name) => {
    const { container } = render(<Pictogram name={name} />);
    const [path, ...others] = container.querySelectorAll('path');
    expect(others).toEqual([]);
    const drawn = path?.getAttribute('d') ?? '';
    expect(drawn).toMatch(/^M[\d.\sMLHVCSAZmlhvcsaz-]+$/);
    expect(numbers(drawn).every((each) => Math.abs(each) <= 24)).toBe(true);
    expect(numbers(drawn)).not.toContain(Number.NaN);
  });

  it('no two look the same', () => {
    expect(new Set(Object.values(drawings)).size).toBe(names.length);
  });

  it('is neither read out nor focused: the words beside it say the same', () => {
    const { container } = render(<Pictogram name="ice" />);
    expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
    expect(container.firstChild).toHaveAttribute('focusable', 'false');
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(render(<Pictogram name="ice" />).container)).toEqual([]);
  });
});
