import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Because, countedAnswers, type Turn, whatIf } from '#engine';
import { foundOf } from '../../src/result/change/findings.ts';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { content, settled, violationsIn } from '../support/screens.tsx';
import { allCases, answersOf, show } from './support.tsx';

const { facts, words, screens } = content;
const { guide } = facts;
const { whatIf: said } = screens.result;
const when = words.outlook.when;

const section = () => within(screen.getByRole('heading', { level: 2, name: said.title }).closest('section')!);
/** What stands under a heading of the section: the lines shown at once, and those behind "more". */
const under = (heading: string) => {
  const group = section().getByRole('heading', { level: 3, name: heading }).parentElement!;
  const lines = (folded: boolean) =>
    [...group.querySelectorAll('li')].filter((line) => (line.closest('details') !== null) === folded).map((line) => line.textContent);
  return { group, shown: lines(false), folded: lines(true) };
};
const clause = ({ item, answer }: Because): string => words.outlook.worse[item]?.[answer] ?? '';

const raisesOf = (answers: ClinicalAnswers): readonly Turn[] => {
  const counted = countedAnswers(guide, person(answers));
  const result = settled(answers);
  return whatIf(guide, counted, result, facts.outlook).raises;
};

describe('at the calmest level', () => {
  it('says what to watch for under what to do then, the most urgent first', () => {
    show(answersOf('A01'));
    const headings = section().getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual([when['emergency-now'], when['same-day'], when['see-provider-first'], when['go-with-care']]);
    expect(under(when['see-provider-first']!).shown[0]).toBe('a patch of your leg or foot goes numb');
    expect(under(when['see-provider-first']!).shown).toContain('your pain most of the time is 7 or more');
  });

  it('joins what comes together, and takes in one line what only differs in the last thing', () => {
    show(answersOf('A01'));
    expect(under(when['emergency-now']!).shown).toContain(
      'a muscle in your leg gets weak, and you cannot lift the front of your foot, or you cannot rise on tiptoe, or your knee or leg gives way',
    );
  });

  it('does not list again what the card of signs names: it points there, and keeps each one folded', () => {
    show(answersOf('A01'));
    const { group, shown, folded } = under(when['emergency-now']!);
    const saddle = clause({ item: 'nerveDanger', answer: 'saddle-numb' });
    expect(within(group).getByText(said.onCard)).toBeVisible();
    expect(shown).not.toContain(saddle);
    expect(folded).toContain(saddle);
    expect(shown).toContain(clause({ item: 'bodyDanger', answer: 'cannot-stand' }));
  });

  it('says of a scale only the nearest number that changes something', () => {
    const { text } = show(answersOf('A01'));
    expect(text).toContain(clause({ item: 'painNow', answer: 7 }));
    expect(text).not.toContain(clause({ item: 'painNow', answer: 9 }));
  });

  it('shows little at once', () => {
    show(answersOf('A01'));
    for (const heading of Object.values(when)) expect(under(heading).shown.length).toBeLessThanOrEqual(5);
  });
});

describe('what newly begins', () => {
  it.each(allCases.filter(([, answers]) => settled(answers).level !== 'emergency-now'))(
    'of %s: new weakness is never told as calmly as one that has been there for weeks',
    (_id, answers) => {
      const weak = raisesOf(answers).filter(({ events }) => events.some(({ answer }) => answer === 'weak'));
      for (const { level } of weak) expect(['emergency-now', 'same-day']).toContain(level);
      const now = settled(answers).level;
      const had = (person(answers).nerveSigns as readonly string[]).includes('weak');
      if (now !== 'same-day' && !had) expect(weak.length).toBeGreaterThan(0);
    },
  );

  it('a steady numb patch that comes to both legs is an emergency (E-06), as the card says', () => {
    show(answersOf('A08'));
    expect(under(when['emergency-now']!).shown).toContain(words.outlook.alone.nerveLegs!.both);
    expect(under(when['same-day']!).shown).toContain(clause({ item: 'nerveSigns', answer: 'weak' }));
    expect(under(when['same-day']!).shown).toContain(words.outlook.alone.nerveChange!.worse);
  });

  it('steady weakness that newly takes the front of the foot is an emergency (E-03)', () => {
    show(answersOf('A14'));
    expect(under(when['emergency-now']!).shown.join()).toContain(clause({ item: 'weakTask', answer: 'lift-foot' }));
  });
});

describe('what may come true', () => {
  it('is told apart, and never as a way to answer differently (A07)', () => {
    show(answersOf('A07'));
    const { group, shown } = under(said.easeTitle);
    expect(within(group).getByText(said.easeLead)).toBeVisible();
    expect(shown).toEqual([
      'If a doctor, nurse or physical therapist checks this and says that gentle massage is OK: gentle massage may be possible.',
      'If your pain most of the time is 6 or less: gentle massage may be possible.',
      'If your pain most of the time is 3 or less: massage with fewer limits may be possible.',
    ]);
  });

  it('joins what must come together (A06)', () => {
    show(answersOf('A06'));
    expect(under(said.easeTitle).shown).toEqual([
      'If the flare has gone, and more than 2 weeks have passed since it started: massage with fewer limits may be possible.',
    ]);
  });

  it('says once what two numbers would both lead to (A41)', () => {
    show(answersOf('A41'));
    expect(under(said.easeTitle).shown).toEqual(['If your pain most of the time is 6 or less: gentle massage may be possible.']);
  });

  it('is not told to anyone who should call today, or with nothing to ease', () => {
    for (const id of ['A09', 'A01']) {
      const { unmount } = show(answersOf(id));
      expect(section().queryByRole('heading', { name: said.easeTitle })).toBeNull();
      unmount();
    }
  });
});

describe('where someone was not sure', () => {
  it('has them act first, then find out, and says what each finding leads to (A30)', () => {
    show(answersOf('A30'));
    const { group, shown } = under(said.unsureTitle);
    const order = [words.outlook.actFirst['same-day']!, words.guidance.findOut!.lines.nerveDanger!, 'get emergency help now'];
    const places = order.map((each) => group.textContent.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(shown).toEqual([
      'If it feels numb or odd, or you cannot tell when your bladder is full, or you do not feel pee or poo coming: get emergency help now.',
      'If it all feels as usual, and nothing else on that list fits you: do this check again.',
    ]);
  });

  it('never names a calmer level as the reward of a finding', () => {
    show({ nerveSigns: ['unsure'], nerveChange: 'steady' });
    expect(under(said.unsureTitle).shown).toEqual([
      'If touch feels less in one place: still see someone first.',
      'If it feels as it always has, on both sides: do this check again.',
    ]);
  });

  it('says where other questions still decide, and how urgent it is at the least', () => {
    const unsure = { item: 'nerveDanger', answer: 'unsure' };
    const sign = { item: 'nerveDanger', answer: 'saddle-numb' };
    const none = { item: 'nerveDanger', answer: 'none' };
    const found = [{ answer: none, level: 'go', certain: false }, { answer: sign, level: 'same-day', certain: false }];
    expect(foundOf({ unsure, found }, guide.levels, 'see-provider-first')).toEqual([
      { answers: [sign], leadsTo: { kind: 'at-least', level: 'same-day' } },
      { answers: [none], leadsTo: { kind: 'others' } },
    ]);
  });

  it('has nobody with a weak leg test it before the call, and names no reward for that either', () => {
    show({ nerveSigns: ['weak'], nerveChange: 'steady', weakTask: ['unsure'] });
    const [first, second] = under(said.unsureTitle).shown;
    expect(first).toBe('If you cannot lift the front of your foot, or you cannot rise on tiptoe, or your knee or leg gives way: still get advice today.');
    expect(second).toMatch(/^If you can do all of it, but it feels weaker: do this check again/);
    expect(section().getByText(words.outlook.actFirst['same-day']!)).toBeVisible();
  });

  it('says so where no finding would change anything', () => {
    show({ nerveDanger: ['unsure'], nerveSigns: ['unsure'], nerveChange: 'unsure' });
    expect(under(said.unsureTitle).shown.filter((line) => line === said.whatever(said.stays['same-day']!) )).toHaveLength(2);
  });

  it('gives what carries the ways to find out, with the other sources', () => {
    show(answersOf('A30'));
    const sources = screen.getByText(screens.result.evidenceAndSources).closest('details')!;
    expect(sources).toHaveTextContent(words.guidance.findOut!.title);
    expect(sources).toHaveTextContent(facts.sources['ces-card']!.title);
  });
});

describe('the fewest answers that are enough', () => {
  const enough = () => document.querySelector('.enough')?.textContent ?? null;

  it('are told where several reasons lead to the level', () => {
    show(answersOf('A05'));
    expect(enough()?.trim()).toBe('This alone is enough for this result: Pain score: 4 out of 10.');
  });

  it('are told where the reason rests on answers it does not name', () => {
    show(answersOf('A31'));
    expect(enough()).toBe(`${said.enoughWith('Age: “18 to 44”; When it started: “Over 3 months ago”')} ${said.enoughUnchecked}`);
  });

  it('are left out where the only reason says just that', () => {
    for (const id of ['A01', 'A02', 'A07', 'A16', 'A26', 'A48']) {
      const { unmount } = show(answersOf(id));
      expect(enough(), id).toBeNull();
      unmount();
    }
  });
});

it('an emergency says none of it', () => {
  show(answersOf('A10'));
  expect(screen.queryByRole('heading', { name: said.title })).toBeNull();
});

describe.each(allCases.filter(([, answers]) => settled(answers).level !== 'emergency-now'))('what would change %s', (_id, answers) => {
  it('has words for everything that would raise it, and all of it can be reached on the page', () => {
    const raises = raisesOf(answers);
    const { container } = show(answers);
    const lines = [...container.querySelectorAll('.change li')].map((line) => line.textContent);
    expect(lines.filter((line) => line.trim() === '' || line.includes('undefined') || line.startsWith(','))).toEqual([]);
    const isTold = ({ events, level }: Turn) => {
      const told = new Set(under(when[level]!).shown.concat(under(when[level]!).folded));
      const [only] = events;
      const alone = events.length === 1 ? words.outlook.alone[only!.item]?.[only!.answer] : undefined;
      return [...told].some((line) => (alone === undefined ? events.every((event) => line.includes(clause(event))) : line === alone));
    };
    const nearer = ({ events, level }: Turn) => raises.some((other) => other.level === level && other.events.length === 1 && other.events[0]!.item === 'painNow' && events[0]!.item === 'painNow' && Number(other.events[0]!.answer) < Number(events[0]!.answer));
    expect(raises.filter((turn) => !isTold(turn) && !nearer(turn))).toEqual([]);
  });
});

it.each([
  ['go', {}],
  ['not sure', { nerveDanger: ['unsure'], nerveSigns: ['unsure'], nerveChange: 'unsure' }],
] as const)('has no violation, unfolded: %s', async (_name, answers) => {
  const { container } = show(answers);
  for (const each of container.querySelectorAll('details')) each.open = true;
  expect(await violationsIn(container)).toEqual([]);
}, 30_000);
