import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ErrorSummary } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const errors = [
  { input: 'age-0', message: 'Your age' },
  { input: 'pain-0', message: 'Your pain' },
];

const Page = ({ time, missing = true }: { time: number; missing?: boolean }) => (
  <>
    {missing && <ErrorSummary key={time} title="Two answers are missing" errors={errors} />}
    <label>
      Age <input id="age-0" />
    </label>
    <label>
      Pain <input id="pain-0" />
    </label>
  </>
);

describe('the summary of what is missing', () => {
  beforeEach(() => {
    document.title = 'About you';
  });

  it('takes focus under its name, and links each question; nothing else tells it, so that it is heard once', () => {
    render(<Page time={1} />);
    expect(screen.getByRole('group', { name: 'Two answers are missing' })).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Two answers are missing' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Your age', 'Your pain']);
  });

  it('leads to the input that mends it, and leaves the address alone', async () => {
    render(<Page time={1} />);
    await userEvent.click(screen.getByRole('link', { name: 'Your pain' }));
    expect(screen.getByRole('textbox', { name: 'Pain' })).toHaveFocus();
    expect(location.hash).toBe('');
  });

  it('takes focus again at the next try', async () => {
    const { rerender } = render(<Page time={1} />);
    await userEvent.click(screen.getByRole('link', { name: 'Your age' }));
    rerender(<Page time={2} />);
    expect(screen.getByRole('group', { name: 'Two answers are missing' })).toHaveFocus();
  });

  it('puts itself into the title of the document, and takes itself out again', () => {
    const { rerender } = render(<Page time={1} />);
    expect(document.title).toBe('Two answers are missing: About you');
    rerender(<Page time={2} />);
    expect(document.title).toBe('Two answers are missing: About you');
    rerender(<Page time={2} missing={false} />);
    expect(document.title).toBe('About you');
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(render(<Page time={1} />).container)).toEqual([]);
  });
});
