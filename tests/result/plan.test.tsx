import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { content } from '../support/screens.tsx';
import { answersOf, show } from './support.tsx';

const { words } = content;
const step = (name: string) => within(screen.getByRole('heading', { level: 3, name }).closest('li')!);
const under = (heading: string) => within(screen.getByRole('heading', { level: 2, name: heading }).closest('section')!);
const steps = (container: Element) => [...container.querySelectorAll('.plan > li h3')].map((each) => each.textContent);

describe('the plan', () => {
  it('is light and beside the spot in a flare, with ice first and no warmth (A06)', () => {
    const { container } = show(answersOf('A06'));
    expect(steps(container)).toEqual([
      'Ice first', 'Wait', 'Move a little', 'Myofascial release', 'Swedish massage', 'Stretch', 'Stay active',
      'Ask about physical therapy',
    ]);
    expect(step('Myofascial release').getByText(words.cautions['beside-the-spot']!)).toBeVisible();
    expect(step('Myofascial release').getByText('Light.')).toBeVisible();
    expect(step('Stretch').getByText('Pelvic tilt')).toBeVisible();
    expect(step('Stretch').queryByText('Nerve slide')).toBeNull();
    expect(under('Not for you now').getByText(/, Warmth/)).toBeVisible();
    expect(under('Check again').getByText('Do this check again on Thursday, November 26.')).toBeVisible();
  });

  it('has warm stones as an extra only, and warmth with its checks (A01)', () => {
    const { container } = show(answersOf('A01'));
    expect(steps(container).slice(0, 3)).toEqual(['Swedish massage', 'Hot stone massage', 'Warmth']);
    expect(step('Hot stone massage').getByText('An extra, not on its own')).toBeVisible();
    expect(step('Hot stone massage').getByText('Evidence: very weak')).toBeVisible();
    expect(step('Warmth').getByText(words.advice['adv-heat']!.lines.check!)).toBeVisible();
    expect(under('Your limits').getByText(/None of your answers/)).toBeVisible();
    // Under the headline, and where it is explained.
    expect(screen.getAllByText('Do this check again on Monday, December 7.')).toHaveLength(2);
  });

  it('leaves the time to the caution that gives it (A06)', () => {
    show(answersOf('A06'));
    const { session, home } = words.techniques['T-03'] ?? {};
    for (const name of ['Myofascial release', 'Swedish massage'])
      for (const row of ['How long, how often', 'At home']) expect(step(name).queryByText(row)).toBeNull();
    for (const line of [session, home]) if (line !== undefined) expect(screen.queryByText(line)).toBeNull();
  });

  it('names the technique in what unfolds on its card (A01)', () => {
    show(answersOf('A01'));
    const titles = step('Hot stone massage').getAllByRole('group').map((each) => each.querySelector('summary')?.textContent);
    expect(titles).toEqual(['How to go about it: Hot stone massage']);
  });

  it('says how to ask for each technique, with its own pressure (A06)', async () => {
    const { user } = show(answersOf('A06'));
    await user.click(step('Swedish massage').getByText('How to go about it: Swedish massage'));
    expect(
      step('Swedish massage').getByText(/^“I would like this: Swedish massage\. Pressure: light\. .* I will say stop\.”$/),
    ).toBeVisible();
  });

  it('says that a second main part goes with the first where no answer asks for it (A03)', () => {
    show(answersOf('A03'));
    expect(step('Swedish massage').getByText(/It goes with the one before/)).toBeVisible();
  });

  it('says where to work once, and why a technique was chosen (A03)', () => {
    show(answersOf('A03'));
    const deep = step('Deep tissue massage');
    expect(deep.getByText(words.zones.buttock!.off, { exact: false })).toBeInTheDocument();
    expect(deep.getByText('What it is like: “A stubborn tightness for months”')).toBeVisible();
    expect(step('Swedish massage').getByText('Buttock, as in the step above.')).toBeInTheDocument();
  });

  it('shows how to use the ball only beside a sore knot (A44)', () => {
    const { unmount } = show(answersOf('A44'));
    for (const line of Object.values(words.guidance.ball!.lines))
      expect(step('Soft ball on a wall').getByText(line)).toBeInTheDocument();
    expect(step('Soft ball on a wall').getByText(words.guidance.ball!.lines.never!)).toBeVisible();
    expect(step('Soft ball on a wall').queryByText('Gentle.')).toBeNull();
    unmount();
    show({ ...answersOf('A44'), painStart: '3-days-to-2-weeks' });
    expect(step('Soft ball on a wall').getByText('Gentle.')).toBeVisible();
  });

  it('keeps to light touch once cleared, and gives neither heat nor ice with a numb patch (A08)', () => {
    const { container } = show(answersOf('A08', 'cleared'));
    expect(steps(container)).toEqual([
      'Swedish massage', 'Myofascial release', 'Stretch', 'Stay active', 'Ask about physical therapy',
    ]);
    expect(under('Your limits').getByText(/Pressure: light, never more/)).toBeVisible();
    expect(under('Your limits').getByText(words.rules['P-02']!)).toBeVisible();
    const heading = screen.getByRole('heading', { level: 3, name: 'Checked already, as you told us' });
    const settledBy = within(heading.nextElementSibling as HTMLElement);
    expect(settledBy.getByText(words.rules['P-02']!)).toBeVisible();
    expect(settledBy.queryByText(words.rules['C-R9']!)).toBeNull();
    expect(under('Your limits').getByText(words.rules['C-R9']!)).toBeVisible();
    const out = under('Not for you now').getByText(/Warmth, Ice/).closest('li')!;
    expect(out).toHaveTextContent(words.flags.numb!);
    expect(step('Stretch').queryByText('Nerve slide')).toBeNull();
  });

  it('gives each reason once and names all that it rules out (A26)', () => {
    show(answersOf('A26'));
    const out = under('Not for you now');
    expect(out.getAllByText(words.flags['blood-thinner']!)).toHaveLength(1);
    expect(out.getByText(/Trigger point therapy, Deep tissue massage, Hot stone massage/)).toBeVisible();
    expect(out.getByText(words.flags['S-04']!)).toBeVisible();
  });

  it('limits warmth for someone with diabetes, in the step itself (A27)', () => {
    show(answersOf('A27'));
    expect(step('Warmth').getByText(words.cautions['ten-minutes']!)).toBeVisible();
    expect(step('Warmth').getByText(words.cautions['check-skin-often']!)).toBeVisible();
    expect(under('Your limits').getByText(words.flags.diabetes!)).toBeVisible();
  });

  it('leaves out oil, which is no rule but a limit (A33)', () => {
    show(answersOf('A33'));
    expect(step('Swedish massage').getByText(words.cautions['no-oil']!)).toBeVisible();
    expect(under('Your limits').getByText(words.flags['oil-allergy']!)).toBeVisible();
  });

  it('has someone lie on the side in pregnancy, with no hands on the legs (A24)', () => {
    show({ ...answersOf('A24', 'cleared'), painArea: ['low-back', 'calf'] });
    const swedish = step('Swedish massage');
    expect(swedish.getByText(words.cautions['on-the-side']!)).toBeVisible();
    expect(swedish.getByText(words.cautions['no-legs']!)).toBeVisible();
    expect(swedish.queryByText('Calf.')).toBeNull();
  });
});

describe('what to tell the therapist', () => {
  it('is filled in with the answers', async () => {
    const { user } = show({ ...answersOf('A04'), massageChecks: ['diabetes', 'device'], touch: 'sensitive' });
    const tell = under('Tell your therapist');
    expect(tell.getByText(words.guidance.tell!.lines['no-thrust']!)).toBeVisible();
    expect(tell.getByRole('link', { name: 'Page for a massage therapist' })).toBeVisible();
    await user.click(tell.getByText('What to say, with your answers'));
    expect(tell.getByText('Where it hurts: Low back, Buttock')).toBeVisible();
    expect(tell.getByText('Pain score: 4 out of 10')).toBeVisible();
    expect(tell.getByText(/Pins and needles/)).toBeVisible();
    expect(tell.getByText('Diabetes')).toBeVisible();
    expect(tell.getByText(words.items.massageChecks!.options!.device!)).toBeVisible();
    expect(tell.getByText(/^Touch: /)).toBeVisible();
    expect(tell.getByText(/^Myofascial release\. Light\./)).toBeVisible();
    expect(tell.getByText(words.cautions['avoid-device']!)).toBeVisible();
  });

  it('says so where no health question applied', async () => {
    const { user } = show(answersOf('A01'));
    await user.click(screen.getByText('What to say, with your answers'));
    expect(under('Tell your therapist').getByText('I ticked nothing here.')).toBeVisible();
  });
});

describe('what carries it', () => {
  it('is, for a danger sign, what carries that sign and not every other', () => {
    show(answersOf('A16'));
    const { signs, sources } = content.facts;
    const said = screen.getByText('Evidence and sources').closest('details')!;
    const entry = within(said).getByText(words.signs.urgentSigns!['calf-swollen']!.reason).closest('li')!;
    const names = within(entry).getAllByRole('link', { hidden: true }).map((link) => link.textContent);
    const { readMarks } = content.screens.result;
    expect(names).toEqual(
      signs.urgentSigns!['calf-swollen']!.evidence.map((id) => {
        const { title, publisher, read } = sources[id]!;
        return [`${title}, ${publisher}`, readMarks[read]].filter((each) => each !== undefined).join(' ');
      }),
    );
  });

  it('is linked source by source', () => {
    show(answersOf('A01'));
    const sources = within(step('Hot stone massage').getByText('How sure is this?').closest('details')!);
    const hrefs = sources.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/sources#source-li-stone-2023');
    expect(hrefs).toContain('/sources#source-TEAM');
  });
});
