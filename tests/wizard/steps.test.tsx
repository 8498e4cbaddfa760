import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { safe } from '../support/clinical.ts';
import { type Given, noDanger, setup, words } from './setup.tsx';

/** Someone whose every answer is given and safe. */
const calm: Given = { ...safe, feel: 'ache' };

const choose = async (user: ReturnType<typeof setup>['user'], label: string) =>
  user.click(screen.getByLabelText(label, { exact: true }));
const next = () => screen.getByRole('button', { name: 'Next' });

describe('a step', () => {
  it('goes on to the next open step when it is answered', async () => {
    const { user, at } = setup('/check/nerve-danger');
    await choose(user, words.items.nerveDanger.options.none);
    await user.click(next());
    expect(at()).toBe('/check/body-danger');
  });

  it('leads straight to the result when a danger sign is ticked', async () => {
    const { user, at } = setup('/check/nerve-danger');
    await choose(user, words.items.nerveDanger.options['pee-stuck']);
    expect(at()).toBe('/check/nerve-danger');
    await user.click(next());
    expect(at()).toBe('/result');
  });

  it('gives way to the first open step when it is not reachable yet', () => {
    const { at } = setup('/check/target', { nerveDanger: ['none'] });
    expect(at()).toBe('/check/body-danger');
  });

  it('asks no question whose answer cannot change the result: at 9 of 10 a flare does not matter', async () => {
    const { user } = setup('/check/pain', { ...noDanger, ageBand: '18-44', pregnancy: 'no' });
    expect(screen.getByRole('group', { name: words.items.flare.prompt })).toBeInTheDocument();
    await choose(user, '9');
    expect(screen.queryByRole('group', { name: words.items.flare.prompt })).not.toBeInTheDocument();
    await choose(user, '3');
    expect(screen.getByRole('group', { name: words.items.flare.prompt })).toBeInTheDocument();
  });

  it('asks for pregnancy once the age is known, and never of someone under 18', async () => {
    const { user } = setup('/check/about-you', noDanger);
    expect(screen.queryByRole('group', { name: words.items.pregnancy.prompt })).not.toBeInTheDocument();
    await choose(user, words.items.ageBand.options['18-44']);
    expect(screen.getByRole('group', { name: words.items.pregnancy.prompt })).toBeInTheDocument();
    await choose(user, words.items.ageBand.options['under-18']);
    expect(screen.queryByRole('group', { name: words.items.pregnancy.prompt })).not.toBeInTheDocument();
  });

  it('tells a screen reader which questions an answer has made appear, and nothing where none has', async () => {
    const { user } = setup('/check/about-you', noDanger);
    await choose(user, words.items.ageBand.options['18-44']);
    expect(screen.getByRole('status')).toHaveTextContent(`More questions follow below: ${words.items.pregnancy.prompt}`);
    await choose(user, words.items.ageBand.options['45-64']);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says at the first, personal question that answers stay on this device', () => {
    const { unmount } = setup('/check/nerve-danger');
    expect(screen.getByText(words.fixed.private)).toBeVisible();
    unmount();
    setup('/check/body-danger', { nerveDanger: ['none'] });
    expect(screen.queryByText(words.fixed.private)).toBeNull();
  });

  it('reads out the notice with its heading, and not the way to stop', () => {
    setup('/check/nerve', { ...noDanger, urgentSigns: ['hot-lump'] });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveAccessibleDescription(/You need advice today/);
    expect(heading).not.toHaveAccessibleDescription(/Stop here/);
  });

  it('keeps an answer that no longer applies for the case of a mis-tap', async () => {
    const before = { ...calm, nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'better', weakTask: ['only-feels-weak'] };
    const { user } = setup('/check/nerve', before);
    await choose(user, words.items.nerveSigns.options.none);
    expect(screen.queryByRole('group', { name: words.items.weakTask.prompt })).not.toBeInTheDocument();
    await choose(user, words.items.nerveSigns.options.weak);
    expect(screen.getByLabelText(words.items.weakTask.options['only-feels-weak'])).toBeChecked();
  });

  it('does not take a question away from above when an answer below settles the result', async () => {
    const { user } = setup('/check/nerve', { ...calm, nerveSigns: ['weak'] });
    await choose(user, words.items.nerveChange.options.worse);
    await choose(user, words.items.weakTask.options['lift-foot']);
    expect(screen.getByRole('group', { name: words.items.nerveLegs.prompt })).toBeInTheDocument();
    await user.click(next());
    expect(screen.queryByRole('group', { name: 'Something is missing' })).not.toBeInTheDocument();
  });

  it('tells someone who already needs advice today, with a way to stop', () => {
    setup('/check/nerve', { ...noDanger, urgentSigns: ['hot-lump'] });
    expect(screen.getByText(/You need advice today/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Stop here/ })).toHaveAttribute('href', '/stop');
  });

  it('does not move the questions while a sign is ticked: the notice comes with the next step', async () => {
    const { user } = setup('/check/urgent-signs', { nerveDanger: ['none'], bodyDanger: ['none'] });
    await choose(user, words.items.urgentSigns.options['hot-lump']);
    expect(screen.queryByText(/You need advice today/)).not.toBeInTheDocument();
    await user.click(next());
    expect(screen.getByText(/You need advice today/)).toBeInTheDocument();
  });

  it('leaves the list of what is missing until the next Next', async () => {
    const { user } = setup('/check/nerve-danger');
    await user.click(next());
    await choose(user, words.items.nerveDanger.options.none);
    expect(screen.getByRole('group', { name: 'Something is missing' })).toBeInTheDocument();
    await user.click(next());
    expect(screen.queryByRole('group', { name: 'Something is missing' })).not.toBeInTheDocument();
  });

  it('says nothing of the kind to someone of whom nothing is certain yet', () => {
    setup('/check/about-you', noDanger);
    expect(screen.queryByRole('link', { name: /Stop here/ })).not.toBeInTheDocument();
  });
});

describe('the summary', () => {
  it('shows every answer that counts, and none that does not', () => {
    setup('/answers', { ...calm, nerveChange: 'worse', weakTask: ['tiptoe'] });
    expect(screen.getByText(words.items.feel.options.ache)).toBeInTheDocument();
    expect(screen.queryByText(words.items.weakTask.options.tiptoe)).not.toBeInTheDocument();
  });

  it('says the pain score with what it is out of', () => {
    setup('/answers', { ...calm, painNow: 2 });
    expect(screen.getByText('2 out of 10')).toBeVisible();
  });

  it('does not show the name of a question that the heading right above it says', () => {
    setup('/answers', calm);
    expect(screen.getAllByText(words.pages.health).map(({ tagName, className }) => [tagName, className])).toEqual([
      ['H2', ''],
      ['DT', 'visually-hidden'],
    ]);
  });

  it('leads to each page, which returns here', async () => {
    const { user, at } = setup('/answers', calm);
    await user.click(screen.getByRole('link', { name: `Change: ${words.pages.target}` }));
    expect(at()).toBe('/check/target/change');
    await choose(user, words.items.feel.options['stress-tight']);
    await user.click(next());
    expect(at()).toBe('/answers');
    expect(screen.getByText(words.items.feel.options['stress-tight'])).toBeInTheDocument();
  });

  it('shows what was answered so far, and leads on to the questions', () => {
    setup('/answers', noDanger);
    expect(screen.getAllByRole('link', { name: 'Go on with the questions' })[0]).toHaveAttribute('href', '/check/about-you');
    expect(screen.queryByRole('link', { name: 'See my result' })).not.toBeInTheDocument();
  });

  it('gives way to the first step when nothing was answered', () => {
    const { at } = setup('/answers');
    expect(at()).toBe('/check/nerve-danger');
  });

  it('says first of all when an answer has become an emergency', () => {
    setup('/answers', { ...calm, nerveDanger: ['saddle-numb'] });
    expect(screen.getByText(words.levels['emergency-now'].headline)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See what to do' })).toHaveAttribute('href', '/result');
    expect(screen.queryByRole('link', { name: 'See my result' })).not.toBeInTheDocument();
  });
});
