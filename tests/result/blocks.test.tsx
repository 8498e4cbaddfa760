import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { content, violationsIn } from '../support/screens.tsx';
import { blocks } from '../../src/result/blocks.ts';
import { answersOf, show } from './support.tsx';

const { words } = content;
const links = () => screen.getAllByRole('link').map((link) => link.textContent);
const under = (heading: string) => within(screen.getByRole('heading', { name: heading }).closest('section')!);

describe('an emergency', () => {
  it('has the number, what to do, what to say and why, in this order, and nothing else', () => {
    const { headings, text } = show(answersOf('A10'));
    expect(headings(1)).toEqual(['Get emergency help now']);
    expect(headings(2)).toEqual(['Until you get help', 'What to say', 'Because you told us']);
    const order = ['Call 911', 'Go to the ER now', 'Until you get help', 'What to say', 'Because you told us'];
    expect(order.map((each) => text.indexOf(each))).toEqual(order.map((each) => text.indexOf(each)).toSorted((a, b) => a - b));
    expect(links()).toEqual(['Call 911', 'Change my answers', 'Page for the doctor or ambulance crew']);
    expect(screen.queryByRole('button', { name: /print/i })).toBeNull();
  });

  it('says aloud the sign that was ticked, and names the nerves for it', () => {
    show(answersOf('A10'));
    const say = under('What to say');
    expect(say.getByText(`I have back and leg pain and ${words.signs.nerveDanger!['saddle-numb']!.say}.`)).toBeVisible();
    expect(say.getByText(/cauda equina/)).toBeVisible();
    expect(say.getByText('I need to be checked now.')).toBeVisible();
  });

  it('quotes the answer in the person’s own words, with why it matters', () => {
    show(answersOf('A10'));
    const because = under('Because you told us');
    expect(because.getByText(`“${words.items.nerveDanger!.options!['saddle-numb']!}”`)).toBeVisible();
    expect(because.getByText(words.signs.nerveDanger!['saddle-numb']!.reason)).toBeVisible();
    expect(because.getByText(words.rules['E-01']!)).toBeVisible();
  });

  it('reads several answers together', () => {
    show(answersOf('A12'));
    const because = under('Because you told us');
    expect(because.getByText(/I can't lift the front of my foot/)).toBeVisible();
    expect(because.getByText(/It is spreading or getting worse/)).toBeVisible();
    expect(screen.getByText(/my leg or foot is too weak/)).toBeVisible();
  });

  it('has someone call rather than go where a sign asks for it, and does not name the nerves then', () => {
    show(answersOf('A17'));
    expect(screen.getByText('Call the emergency number now.')).toBeVisible();
    expect(screen.queryByText(/Go to the ER/)).toBeNull();
    expect(screen.queryByText(/cauda equina/)).toBeNull();
  });

  it('keeps what else was told, and the signs to watch for, folded below', () => {
    show(answersOf('A17'));
    const folded = screen.getByText('Signs to watch for').closest('details')!;
    expect(folded).not.toHaveAttribute('open');
    expect(folded).toHaveTextContent(words.signs.urgentSigns!['calf-swollen']!.reason);
    expect(folded).toHaveTextContent(words.advice['adv-safety-net']!.lines.legs!);
  });

  it('speaks of the emergency room as the country does', () => {
    show(answersOf('A10'), 'uk-gb');
    expect(screen.getByText(/Go to A&E now/)).toBeVisible();
    expect(links()).toEqual(['Call 999', 'Call 112', 'Change my answers', 'Page for the doctor or ambulance crew']);
  });
});

describe('advice the same day', () => {
  it('has who to call, why, when it is an emergency, and what not to do, in this order', () => {
    const { headings } = show(answersOf('A16'), 'uk-gb');
    expect(headings(1)).toEqual(['Get medical advice today']);
    expect(headings(2)).toEqual([
      'Who to call', 'Because you told us', 'Go to A&E now, or call, if any of these starts', 'What not to do',
      'What would change this', 'Check again', 'Where this comes from',
    ]);
    expect(under('Who to call').getByRole('link', { name: 'Call 111' })).toHaveAttribute('href', 'tel:111');
    expect(screen.getByText('If no one can see you today, go to A&E.')).toBeVisible();
    expect(under('What not to do').getByText(/No massage and no heat/)).toBeVisible();
  });

  it('says more for the sign that was ticked', () => {
    show(answersOf('A21'));
    expect(under('Because you told us').getByText(words.signs.urgentSigns!['fever-back']!.also!)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call 911' })).toBeVisible();
  });

  it('asks for the country once where none is chosen, and always says what holds in any', () => {
    show(answersOf('A16'), '');
    expect(screen.getAllByRole('combobox', { name: 'Where are you now?' })).toHaveLength(1);
    expect(screen.getAllByText(words.anyPlace).length).toBeGreaterThan(0);
  });

  it('is checked again the next day', () => {
    show(answersOf('A16'));
    expect(screen.getByText('Do this check again on Tuesday, November 24.')).toBeVisible();
  });
});

describe('seeing someone first', () => {
  it('has the time frame, why, what to ask, what is fine meanwhile, and the signs to watch for, in this order', () => {
    const { headings } = show(answersOf('A07'));
    expect(headings(1)).toEqual(['See a health professional before any massage']);
    expect(headings(2)).toEqual([
      'Because you told us', 'Ask at the visit', 'What is fine until then', 'More that may help', 'Signs to watch for',
      'What would change this', 'Has someone checked this already?', 'Check again', 'Where this comes from',
    ]);
    expect(screen.getAllByText('In the next few days.')).toHaveLength(2);
    expect(screen.getByText('Pain score: 7 out of 10')).toBeVisible();
  });

  it('says by when for each reason', () => {
    show({ nerveSigns: ['numb'], nerveChange: 'steady', healthFlags: ['groin-pain'] });
    const because = under('Because you told us');
    expect(because.getByText('Within 2 weeks.')).toBeVisible();
    expect(because.getByText('At a routine visit.')).toBeVisible();
  });

  it('leads back to the question about an earlier check where that applies, and only there', async () => {
    const { user, at, unmount } = show(answersOf('A43'));
    await user.click(screen.getByRole('link', { name: 'Change what you told us about that' }));
    expect(at()).toBe('/check/cleared/change');
    expect(screen.getByText(words.advice['adv-ask-massage']!.lines.ask!)).toBeVisible();
    unmount();
    show(answersOf('A25'));
    expect(screen.queryByRole('heading', { name: 'Has someone checked this already?' })).toBeNull();
  });
});

describe('a plan', () => {
  it('has its blocks in their order', () => {
    const { headings } = show(answersOf('A04'));
    expect(headings(1)).toEqual(['You can try gentle massage, with care']);
    expect(headings(2)).toEqual([
      'Your limits', 'Your plan, in order', 'Not for you now', 'Tell your therapist', 'Stop at once with any of these',
      'Where nobody should press', 'What usually happens', 'More that may help', 'Book a routine visit too',
      'Check again', 'Signs to watch for', 'What would change this', 'Where this comes from',
    ]);
  });

  it('is the same at the calmest level, without what does not apply', () => {
    const { headings } = show(answersOf('A01'));
    expect(headings(1)).toEqual(['You can try massage']);
    expect(headings(2)).not.toContain('Book a routine visit too');
  });

  it('prints', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { user } = show(answersOf('A01'));
    await user.click(screen.getByRole('button', { name: 'Print or save' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

it.each(['A01', 'A06', 'A07', 'A10', 'A16'])('%s has no violation, unfolded', async (id) => {
  const { container } = show(answersOf(id), id === 'A16' ? '' : 'nz');
  for (const each of container.querySelectorAll('details')) each.open = true;
  expect(await violationsIn(container)).toEqual([]);
}, 30_000);

it('every level of the guide has its blocks, and no other', () => {
  expect(Object.keys(blocks)).toEqual(content.facts.guide.levels);
});
