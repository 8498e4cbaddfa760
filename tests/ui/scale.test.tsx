import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Scale } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const scale = {
  name: 'loud',
  legend: 'How loud is it?',
  min: 0,
  max: 5,
  bands: [
    { from: 1, to: 2, label: 'A hum' },
    { from: 3, to: 5, label: 'A roar' },
  ],
  marks: { 0: 'Silent', 5: 'As loud as can be' },
  value: undefined,
  onChange: () => {},
};
const number = (name: string) => screen.getByRole('radio', { name });

describe('the scale', () => {
  it('renders one radio button for each number, in their order, with none chosen', () => {
    render(<Scale {...scale} />);
    const group = within(screen.getByRole('group', { name: 'How loud is it?' }));
    expect(group.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual(['0', '1', '2', '3', '4', '5']);
    for (const radio of group.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('says with each number what it means', () => {
    render(<Scale {...scale} />);
    expect(number('0')).toHaveAccessibleDescription('Silent');
    expect(number('2')).toHaveAccessibleDescription('A hum');
    expect(number('3')).toHaveAccessibleDescription('A roar');
    expect(number('5')).toHaveAccessibleDescription('A roar As loud as can be');
  });

  it('shows the words of a band right before its numbers, and those of one number right after it', () => {
    const { container } = render(<Scale {...scale} />);
    expect(container.querySelector('.scale')?.textContent).toBe('0SilentA hum12A roar345As loud as can be');
  });

  it('says nothing beyond the number where no words belong to it', () => {
    render(<Scale {...scale} bands={[]} marks={{}} />);
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    expect(number('3')).not.toHaveAccessibleDescription();
  });

  it('keeps the earlier answer, and tells a new one', async () => {
    const onChange = vi.fn();
    render(<Scale {...scale} value={2} onChange={onChange} />);
    expect(number('2')).toBeChecked();
    await userEvent.setup().click(number('4'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(4);
  });

  it('shows its error with the question, and its first number has the id that an error links to', () => {
    render(<Scale {...scale} error="Choose a number" />);
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Choose a number');
    expect(number('0')).toHaveAttribute('id', 'loud-0');
  });

  it('counts its ids from its first number, wherever the scale begins', () => {
    render(<Scale {...scale} min={1} bands={[]} marks={{}} />);
    expect(number('1')).toHaveAttribute('id', 'loud-0');
  });

  it('has no axe violation, with and without an error', async () => {
    const { container, rerender } = render(<Scale {...scale} />);
    expect(await violationsIn(container)).toEqual([]);
    rerender(<Scale {...scale} error="Choose a number" />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
