import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Arrived, HeadingContext, ScreenHeading } from '#ui';
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

  it('is read out, and named, with what stands around the screen', () => {
    const around = { describedBy: 'whose', titled: (title: string) => `Theirs: ${title}` };
    render(
      <HeadingContext value={around}>
        <p id="whose">Not yours</p>
        <ScreenHeading title="Pain" appName="App" describedBy="far">
          Pain
        </ScreenHeading>
        <p id="far">Step 2</p>
      </HeadingContext>,
    );
    expect(screen.getByRole('heading')).toHaveAccessibleDescription('Not yours Step 2');
    expect(document.title).toBe('Theirs: Pain – App');
  });

  it('has no axe violation', async () => {
    expect(await violationsIn(show(true).container)).toEqual([]);
  });
});
