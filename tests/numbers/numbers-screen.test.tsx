import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EmergencySigns, NumbersScreen } from '#numbers';
import { Arrived } from '#ui';
import { content, setup, violationsIn } from '../support/screens.tsx';

const { lines } = content.words.advice['adv-safety-net']!;

describe('the page of numbers', () => {
  it('shows the numbers, the choice of a country and the signs of an emergency', async () => {
    const { container } = setup(<NumbersScreen />, { place: 'uk-gb' });
    expect(screen.getByRole('heading', { level: 1, name: 'I need help now' })).toBeVisible();
    expect(document.title).toBe('I need help now – Kneadwise');
    expect(screen.getByRole('link', { name: 'Call 999' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call 111' })).toBeVisible();
    expect(screen.getByText(lines.saddle!)).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
  });

  it('leads back where another screen led here, and only there', async () => {
    const back = vi.spyOn(history, 'back').mockImplementation(() => undefined);
    const { unmount } = setup(<NumbersScreen />);
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    unmount();
    const { user } = setup(
      <Arrived value>
        <NumbersScreen />
      </Arrived>,
    );
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(back).toHaveBeenCalledOnce();
    back.mockRestore();
  });
});

describe('the signs of an emergency', () => {
  it('are all lines of the safety net but those that are no emergency', () => {
    setup(<EmergencySigns />);
    const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
    const calmer = [lines['same-day'], lines.days, lines.why];
    expect(shown).toEqual(Object.values(lines).filter((line) => !calmer.includes(line)));
  });
});
