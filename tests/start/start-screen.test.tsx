import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KeptAnswers, StartScreen } from '#start';
import { content, setup, violationsIn } from '../support/screens.tsx';

const { fixed, advice } = content.words;

interface Kept {
  readonly resumable?: boolean;
  readonly cleared?: boolean;
  readonly settled?: boolean;
  readonly advice?: string;
  readonly advicePath?: string;
}

const start = (kept: Kept = {}, place?: string) => {
  const onStartAgain = vi.fn<() => void>();
  const view = setup(
    <StartScreen
      {...(kept.cleared === undefined ? {} : { cleared: kept.cleared })}
      firstStep="/check/first"
      techniquesPath="/techniques"
      kept={
        kept.resumable === true ? (
          <KeptAnswers
            advice={kept.advice}
            advicePath={kept.advicePath}
            settled={kept.settled ?? false}
            onStartAgain={onStartAgain}
            nextStep="/check/next"
            resultPath="/result"
          />
        ) : undefined
      }
    />,
    place === undefined ? {} : { place },
  );
  return { ...view, onStartAgain };
};

describe('the start screen', () => {
  it('says what this is and is not, for whom, how long it takes, and that answers stay here', () => {
    start();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('can you have a massage today?');
    expect(screen.getByText(/18 or over/)).toBeVisible();
    expect(screen.getByText(/a few minutes/)).toBeVisible();
    expect(screen.getByText(fixed.notDiagnosis!)).toBeVisible();
    expect(screen.getByText(fixed.private!)).toBeVisible();
    expect(screen.getByText(/No clinician has signed off/)).toBeVisible();
  });

  it('leads to the first step', async () => {
    const { user, at } = start();
    await user.click(screen.getByRole('link', { name: 'Start the check' }));
    expect(at()).toBe('/check/first');
  });

  it('tells the danger signs and the number to call before anything is answered', () => {
    start({}, 'au');
    expect(screen.getByText(advice['adv-safety-net']!.lines.saddle!)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call 000' })).toHaveAttribute('href', 'tel:000');
  });

  it('asks for the country where none is chosen', () => {
    start();
    expect(screen.getByRole('combobox', { name: 'Where are you now?' })).toHaveValue('');
  });

  it('leads to the techniques without the check, after the danger signs', async () => {
    const { user, at } = start({}, 'us');
    const read = screen.getByRole('link', { name: 'Read about the five techniques' });
    const sign = screen.getByText(advice['adv-safety-net']!.lines.saddle!);
    expect(sign.compareDocumentPosition(read) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user.click(read);
    expect(at()).toBe('/techniques');
  });

  it('says with its heading that answers were cleared, right after they were and only then', () => {
    const { unmount } = start({ cleared: true });
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('Your answers are cleared.');
    unmount();
    start();
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveAccessibleDescription();
    expect(screen.queryByText('Your answers are cleared.')).toBeNull();
  });

  it('offers to go on where answers are kept that make no result yet', async () => {
    const { user, at } = start({ resumable: true });
    expect(screen.queryByRole('link', { name: 'Start the check' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Go on' }));
    expect(at()).toBe('/check/next');
  });

  it('offers the result where the kept answers make one', async () => {
    const { user, at } = start({ resumable: true, settled: true });
    await user.click(screen.getByRole('link', { name: 'See your result' }));
    expect(at()).toBe('/result');
  });

  it('tells the signs right under their title, and then the number to call', () => {
    start({}, 'au');
    const sign = screen.getByText(advice['adv-safety-net']!.lines.saddle!);
    const call = screen.getByRole('link', { name: 'Call 000' });
    expect(sign.compareDocumentPosition(call) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('leads first to advice that is certain already', async () => {
    const { user, at } = start({ resumable: true, advice: 'Get medical advice today', advicePath: '/stop' });
    expect(screen.getByText('Last time: Get medical advice today')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go on' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'See what to do' }));
    expect(at()).toBe('/stop');
  });

  it('leads there once where the advice is the result', () => {
    start({ resumable: true, settled: true, advice: 'Get emergency help now', advicePath: '/result' });
    expect(screen.getByRole('link', { name: 'See what to do' })).toHaveAttribute('href', '/result');
    expect(screen.queryByRole('link', { name: 'See your result' })).toBeNull();
  });

  it('starts again only after asking once more', async () => {
    HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
      this.open = false;
    };
    const { user, onStartAgain } = start({ resumable: true });
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(onStartAgain).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Yes, clear them' }));
    expect(onStartAgain).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it.each([{}, { resumable: true }, { resumable: true, settled: true }])('has no violation: %j', async (kept) => {
    const { container } = start(kept, 'us');
    expect(await violationsIn(container)).toEqual([]);
  });
});
