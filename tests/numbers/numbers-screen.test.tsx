import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EmergencySigns, NumbersScreen } from '#numbers';
import { content, setup, violationsIn } from '../support/screens.tsx';

const { lines } = content.words.advice['adv-safety-net']!;

describe('the page of numbers', () => {
  it('shows the numbers, the choice of a country and the signs of an emergency', async () => {
    const { container } = setup(<NumbersScreen />, { place: 'uk-gb' });
    expect(screen.getByRole('heading', { level: 1, name: 'Need help now?' })).toBeVisible();
    expect(document.title).toBe('Need help now? – Kneadwise');
    expect(screen.getByRole('link', { name: 'Call 999' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call 111' })).toBeVisible();
    expect(screen.getByText(lines.saddle!)).toBeVisible();
    expect(await violationsIn(container)).toEqual([]);
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
