import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DesignScreen } from '#design';
import * as ui from '#ui';

/** What ui hands out under a capital; a heading's context is no part. */
const parts = Object.keys(ui).filter((name) => /^[A-Z]/.test(name) && !['Arrived', 'HeadingContext', 'Drawing'].includes(name));

/** Looking by role through the whole page takes seconds, so it is looked for by heading. */
const section = (name: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('section')].find((each) => each.querySelector('h2')?.textContent === name) ?? null;

const show = () => {
  render(<DesignScreen appName="App" />);
};

it('shows every part that ui hands out, in a section of its own', () => {
  show();
  expect(parts).toContain('Button');
  expect(parts.filter((part) => (section(part)?.children.length ?? 0) < 2)).toEqual([]);
}, 20_000);

it('shows every look of a button, every tone of a notice and every pictogram', () => {
  show();
  const buttons = within(section('Button') as HTMLElement);
  for (const text of ['Main', 'Second', 'Quiet', 'Call now']) expect(buttons.getAllByText(text)).not.toHaveLength(0);
  expect(section('Notice')?.querySelectorAll('.notice')).toHaveLength(2);
  expect(section('Pictogram')?.querySelectorAll('svg').length).toBeGreaterThan(20);
});

it('names the document and has one heading of the first level', () => {
  show();
  expect(document.title).toBe('Design – App');
  expect(screen.getAllByText('Design', { selector: 'h1' })).toHaveLength(1);
});
