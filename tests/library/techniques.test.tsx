import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { assess, type Answers } from '#engine';
import { TechniqueScreen, TechniquesScreen } from '#library';
import { safe } from '../support/clinical.ts';
import { columns, limitOf, rows } from '../support/matrix.ts';
import { content, setup, violationsIn } from '../support/screens.tsx';
import { paths } from './paths.ts';

// Roles in long pages take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const { facts, words, screens } = content;
const { guide } = facts;
const said = screens.library.technique;
const ids = Object.keys(facts.techniques);

const page = (id: string) => setup(<TechniqueScreen id={id} paths={paths} />);
const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!);
const openAll = () => {
  for (const each of document.querySelectorAll('details')) each.open = true;
};
/** The lines under a folded title. */
const linesUnder = (title: string) => within(screen.getByText(title).closest('details')!).getAllByRole('listitem').map(({ textContent }) => textContent);
const nameOf = (line: string) => Object.keys(words.flagNames).find((id) => line.startsWith(words.flagNames[id]!));

/** The flags that exclude a technique, by the brief's own table (4.3). */
const excludedInBrief = (id: string): string[] =>
  rows.filter(({ flag, cells }) => limitOf(flag, cells[columns.indexOf(id)]!).limit === 'no').map(({ flag }) => flag);

/** One answer set for each flag that raises it and nothing else. */
const raised: { readonly [flag: string]: Answers } = {
  'pain-moderate': { painNow: 5 }, 'pain-severe': { painNow: 7 }, 'under-3-days': { painStart: 'under-3-days' },
  '3-days-to-2-weeks': { painStart: '3-days-to-2-weeks' }, flare: { flare: 'yes' },
  tingling: { nerveSigns: ['tingling'], nerveLegs: 'one' },
  numb: { nerveSigns: ['numb'], nerveLegs: 'one', nerveChange: 'steady', cleared: 'no' },
  weak: { nerveSigns: ['weak'], nerveLegs: 'one', nerveChange: 'steady', weakTask: ['only-feels-weak'], cleared: 'no' },
  sensitive: { touch: 'sensitive' }, 'very-sensitive': { touch: 'very-sensitive' }, '65-plus': { ageBand: '65-plus' },
  pregnancy: { pregnancy: 'yes', cleared: 'no' },
};
const raising = (flag: string): Answers => {
  const ticked = (['healthFlags', 'massageChecks'] as const).find((item) => (guide.items[item] as { options: readonly string[] }).options.includes(flag));
  return { ...(safe as Answers), cleared: 'no', ...(ticked === undefined ? raised[flag] : { [ticked]: [flag] }) };
};

describe('the five techniques', () => {
  it('each have a card that says what it is, how sure that is and how hard it presses, and leads to its page', async () => {
    const { user, at } = setup(<TechniquesScreen paths={paths} />);
    for (const id of ids) {
      const card = within(screen.getByRole('heading', { level: 2, name: words.modalities[id]! }).closest('li')!);
      expect(card.getByText(words.techniques[id]!.what!)).toBeVisible();
      expect(card.getByText(words.evidenceLabels[facts.techniques[id]!.evidenceLabel]!)).toBeVisible();
      expect(card.getByText(said.pressure(words.pressures[guide.modalities[id]!.pressure!]!.name))).toBeVisible();
      expect(card.getByRole('link', { name: words.modalities[id]! })).toHaveAttribute('href', `/techniques/${id}`);
    }
    await user.click(screen.getByRole('link', { name: 'Deep tissue massage' }));
    expect(at()).toBe('/techniques/deep-tissue');
  });

  it('hot stone alone is an extra', () => {
    setup(<TechniquesScreen paths={paths} />);
    expect(screen.getByText(said.extra).closest('li')).toHaveTextContent('Hot stone massage');
    // Heard in one go, so something stands between the tags.
    expect(screen.getByText(said.extra).closest('p')).toHaveTextContent(/^Evidence: very weak, An extra/);
  });

  it('come with what is known about massage as such, the worst news first, and its sources', () => {
    setup(<TechniquesScreen paths={paths} />);
    openAll();
    const known = part(words.guidance.known!.title);
    expect(known.getAllByRole('listitem')[0]).toHaveTextContent('No good study shows that massage helps sciatica itself.');
    for (const id of Object.values(facts.guidance.known!).flat())
      expect(known.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(`/sources#source-${id}`);
  });
});

describe.each(ids)('the page of %s', (id) => {
  const card = words.techniques[id]!;

  it('says everything its card says', () => {
    const { container } = page(id);
    for (const field of ['what', 'helps', 'pressure', 'session', 'often', 'home', 'care', 'evidence', 'stop']) expect(container).toHaveTextContent(card[field]!);
    for (const sentence of card.never!.split(/(?<=\.) /)) expect(part(said.notTitle).getByText(sentence)).toBeVisible();
  });

  it('marks the highest pressure on the scale, and says it', () => {
    page(id);
    const { to } = facts.pressureFeel[guide.modalities[id]!.pressure!]!;
    const feels = part(said.feelsTitle);
    expect(feels.getByText(String(to))).toBeInTheDocument();
    expect(feels.getByText(card.pressure!)).toHaveTextContent(String(to));
  });

  it('says where it works and what to stay off, zone by zone', () => {
    const { container } = page(id);
    for (const zone of guide.modalities[id]!.zones) {
      expect(screen.getByRole('heading', { level: 3, name: words.zones[zone]!.name })).toBeVisible();
      expect(container).toHaveTextContent(words.zones[zone]!.work);
      expect(container).toHaveTextContent(words.zones[zone]!.off);
    }
    for (const line of Object.values(words.guidance.offLimits!.lines)) expect(container).toHaveTextContent(line);
  });

  it('lists every flag that excludes it, and no other, under the headings of the check', () => {
    page(id);
    openAll();
    const excluding = guide.limits.filter(({ limits }) => limits[id]!.limit === 'no').map((row) => row.id);
    expect(excluding).toEqual(excludedInBrief(id));
    const title = said.ruledOut(excluding.length);
    if (excluding.length === 0) expect(screen.queryByText(title)).toBeNull();
    else expect(linesUnder(title).toSorted()).toEqual(excluding.map((flag) => words.flagNames[flag]).toSorted());
  });

  it('lists every other flag that limits it, with the limit; never as possible where someone has to look first', () => {
    page(id);
    openAll();
    const limiting = guide.limits.filter(({ limits }) => {
      const { limit, avoid = [], cautions = [] } = limits[id]!;
      return limit !== 'no' && (limit !== 'ok' || avoid.length + cautions.length > 0);
    });
    const needsSomeone = ({ id: flag }: { readonly id: string }) =>
      flag !== 'cleared' && !guide.planLevels.includes(assess(guide, raising(flag)).atLeast);
    for (const [title, its] of [
      [said.seenFirst, limiting.filter(needsSomeone)],
      [said.limited, limiting.filter((row) => !needsSomeone(row))],
    ] as const) {
      if (its.length === 0) {
        expect(screen.queryByText(title(0))).toBeNull();
        continue;
      }
      const lines = linesUnder(title(its.length));
      expect(lines.map(nameOf).toSorted()).toEqual(its.map((row) => row.id).toSorted());
      for (const row of its) {
        const line = lines.find((each) => nameOf(each) === row.id);
        const { limit, cautions = [] } = row.limits[id]!;
        if (limit !== 'ok') expect(line).toContain(said.only(words.pressures[limit]!.name));
        for (const caution of cautions) expect(line).toContain(words.cautions[caution]!);
      }
    }
  });

  it('puts the honest label first where it speaks of evidence, with its sources', () => {
    page(id);
    openAll();
    const evidence = part(said.evidenceTitle);
    const text = screen.getByRole('heading', { level: 2, name: said.evidenceTitle }).closest('section')!.textContent;
    const label = words.evidenceLabels[facts.techniques[id]!.evidenceLabel]!;
    expect(text.slice(said.evidenceTitle.length).startsWith(label)).toBe(true);
    expect(evidence.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      facts.techniques[id]!.card.evidence!.map((source) => `/sources#source-${source}`),
    );
  });

  it('links every claim to what carries it', () => {
    page(id);
    openAll();
    const linked = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    const carrying = [
      ...Object.values(facts.techniques[id]!.card).flat(),
      ...guide.limits.filter(({ limits }) => limits[id]!.limit !== 'ok' || limits[id]!.cautions !== undefined).flatMap(({ evidence }) => evidence),
      ...guide.suggestions.filter(({ technique }) => technique === id).flatMap(({ evidence }) => evidence),
      ...guide.modalities[id]!.zones.flatMap((zone) => facts.zoneEvidence[zone]!),
      ...['offLimits', 'stopNow', 'stopCourse', 'afterwards'].flatMap((block) => Object.values(facts.guidance[block]!).flat()),
    ];
    for (const source of carrying) expect(linked).toContain(`/sources#source-${source}`);
  });

  it('says when to stop, and leads to the check on top and at the bottom', async () => {
    const { user, at, container } = page(id);
    for (const line of Object.values(words.guidance.stopNow!.lines)) expect(part(said.stopTitle).getByText(line)).toBeVisible();
    const ways = screen.getAllByRole('link', { name: screens.start.begin });
    const inside = [...container.querySelectorAll('main h2')];
    expect(ways).toHaveLength(2);
    expect(ways[0]!.compareDocumentPosition(inside[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(ways[1]!.compareDocumentPosition(inside.at(-1)!) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    await user.click(ways[0]!);
    expect(at()).toBe('/check/first');
  });

  it('tells nobody that it suits them', () => {
    const { container } = page(id);
    expect(container.textContent).not.toMatch(/\b(suits you|right for you|is safe|(?<!may )fits? you)/i);
  });

  it('has no violation, unfolded', async () => {
    const { container } = page(id);
    openAll();
    expect(await violationsIn(container)).toEqual([]);
  });
});
