import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createLook, LookScreen } from '#look';
import { setup, violationsIn } from '../support/screens.tsx';

const open = () => {
  const root = document.createElement('html');
  const keeper = createLook(null, root);
  return { root, ...setup(<LookScreen keeper={keeper} />) };
};
const radio = (name: string) => screen.getByRole('radio', { name });

describe('the screen for text and colors', () => {
  it('has one heading that names it, and two questions with what holds now', () => {
    open();
    expect(screen.getByRole('heading', { level: 1, name: 'Text and colors' })).toBeVisible();
    expect(document.title).toBe('Text and colors – Kneadwise');
    expect(screen.getAllByRole('group')).toHaveLength(2);
    expect(radio('Normal')).toBeChecked();
    expect(radio('Same as my phone or computer')).toBeChecked();
  });

  it('makes the words larger at once', async () => {
    const { user, root } = open();
    await user.click(radio('Larger'));
    expect(radio('Larger')).toBeChecked();
    expect(root.dataset.text).toBe('larger');
  });

  it('changes the colors at once, and back', async () => {
    const { user, root } = open();
    await user.click(radio('Dark'));
    expect(root.dataset.theme).toBe('dark');
    await user.click(radio('Same as my phone or computer'));
    expect(root.dataset.theme).toBeUndefined();
  });

  it('works with the keyboard alone', async () => {
    const { user, root } = open();
    await user.tab();
    expect(radio('Normal')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(root.dataset.text).toBe('larger');
  });

  it('has no axe violation', async () => {
    const { container } = open();
    expect(await violationsIn(container)).toEqual([]);
  });
});
