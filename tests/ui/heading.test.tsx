import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Arrived, ScreenHeading } from '#ui';
import { violationsIn } from '../support/screens.tsx';

const show = (arrived: boolean, title = 'Your pain') =>
  render(
    <Arrived value={arrived}>
      <ScreenHeading title={title} appName="App" describedBy="far">
        Your pain today
      </ScreenHeading>
      <p id="far">Step 2</p>
    </Arrived>,
  );

describe('the heading of a screen', () => {
  it('takes focus when a person arrives', () => {
    show(true);
    expect(screen.getByRole('heading', { level: 1, name: 'Your pain today' })).toHaveFocus();
  });

  it('leaves focus to the browser on the first screen', () => {
    show(false);
    expect(document.body).toHaveFocus();
  });

  it('names the document, and the app after it', () => {
    show(true);
    expect(document.title).toBe('Your pain – App');
    show(true, 'App');
    expect(document.title).toBe('App');
  });

  it('leaves focus where it is when its words change', () => {
    const { rerender } = show(true);
    screen.getByRole('heading').blur();
    rerender(
      <Arrived value>
        <ScreenHeading title="Other" appName="App">
          Other
        </ScreenHeading>
      </Arrived>,
    );
    expect(document.body).toHaveFocus();
    expect(document.title).toBe('Other – App');
  });

  it('is read out with how far along this is', () => {
    show(true);
    expect(screen.getByRole('heading')).toHaveAccessibleDescription('Step 2');
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(show(true).container)).toEqual([]);
  });
});
