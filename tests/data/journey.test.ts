import { describe, expect, it } from 'vitest';
import { guide, presentItems } from '#data';
import { type Answers, assess, itemsOn, walkOf } from '#engine';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { anyAnswer, randomAnswers, seeded } from '../support/random-answers.ts';

interface Journey {
  readonly screens: readonly string[];
  readonly asked: readonly string[];
  readonly answers: Answers;
}

/** Walks as a person does: each open page in turn, every question it shows, answered as this person would. */
const journey = (who: Answers): Journey => {
  let answers: Answers = {};
  const screens: string[] = [];
  const asked: string[] = [];
  for (let steps = 0; steps < 30; steps += 1) {
    const { next } = walkOf(guide, answers);
    const page = guide.pages.find(({ id }) => id === next);
    if (page === undefined) return { screens, asked, answers };
    screens.push(page.id);
    // Answering one question may bring another onto the same page.
    for (let shown = itemsOn(guide, page, answers); shown.some((item) => answers[item] === undefined); shown = itemsOn(guide, page, answers)) {
      const item = shown.find((each) => answers[each] === undefined) as string;
      asked.push(item);
      answers = { ...answers, [item]: who[item] };
    }
  }
  throw new Error('a walk without end');
};

const walks = (answers: ClinicalAnswers) => journey(person(answers));
const all = ['nerve-danger', 'body-danger', 'urgent-signs', 'about-you', 'pain', 'nerve', 'health'];

describe('the way through the questions', () => {
  it('asks a person who is well on nine screens, danger signs first', () => {
    expect(walks({}).screens).toEqual([...all, 'massage-checks', 'target']);
  });

  it('tells an emergency after one screen or two', () => {
    expect(walks({ nerveDanger: ['saddle-numb'] }).screens).toEqual(all.slice(0, 1));
    expect(walks({ bodyDanger: ['chest-breath'] }).screens).toEqual(all.slice(0, 2));
  });

  it('after a same-day sign asks only what could still make it an emergency', () => {
    const { screens, asked } = walks({ urgentSigns: ['hot-lump'], nerveSigns: ['numb'], nerveChange: 'new' });
    expect(screens).toEqual([...all.slice(0, 3), 'nerve', 'health']);
    expect(asked.slice(3)).toEqual(['nerveSigns', 'nerveLegs', 'nerveChange', 'healthFlags']);
    expect(walks({ urgentSigns: ['hot-lump'] }).screens).toEqual([...all.slice(0, 3), 'nerve']);
  });

  it('goes on after "not sure" on the first screen, through the other danger signs', () => {
    expect(walks({ nerveDanger: ['unsure'] }).screens).toEqual([...all.slice(0, 3), 'nerve']);
  });

  it('after fever and new numbness ends at once', () => {
    expect(walks({ urgentSigns: ['fever-back'], nerveSigns: ['numb'], nerveChange: 'new' }).screens).toEqual([...all.slice(0, 3), 'nerve']);
  });

  it('someone under 18 is asked only what could still raise the level', () => {
    const { screens, asked } = walks({ ageBand: 'under-18' });
    expect(screens).toEqual(all);
    expect(asked).not.toContain('pregnancy');
    expect(asked).not.toContain('flare');
  });

  it('someone who can be cleared meets that question before the massage checks, and ten screens in all', () => {
    expect(walks({ painNow: 7, cleared: 'yes-same' }).screens).toEqual([...all, 'cleared', 'massage-checks', 'target']);
  });

  it('someone who is not cleared leaves after it, or when nothing can make the visit sooner', () => {
    expect(walks({ painNow: 7, cleared: 'no' }).screens).toEqual([...all, 'cleared']);
  });

  it('a clot, told on the massage checks, leads back to clearance and then on', () => {
    expect(walks({ massageChecks: ['past-clot'], cleared: 'yes-same' }).screens).toEqual([...all, 'massage-checks', 'cleared', 'target']);
    const { cleared: _cleared, painArea: _area, feel: _feel, touch: _touch, ...before } = person({ massageChecks: ['past-clot'] });
    expect(walkOf(guide, before)).toMatchObject({ next: 'cleared', path: [...all, 'cleared', 'massage-checks'] });
  });

  it('someone who can be cleared is not asked twice', () => {
    const { screens } = walks({ painNow: 7, massageChecks: ['past-clot'], cleared: 'yes-same' });
    expect(screens.filter((screen) => screen === 'cleared')).toHaveLength(1);
  });

  it('pregnancy is asked on the page of the age, and not under 18', () => {
    const page = guide.pages.find(({ id }) => id === 'about-you')!;
    const before = { nerveDanger: ['none'], bodyDanger: ['none'], urgentSigns: ['none'] };
    expect(itemsOn(guide, page, { ...before, ageBand: '18-44' })).toEqual(['ageBand', 'pregnancy']);
    expect(itemsOn(guide, page, { ...before, ageBand: 'under-18' })).toEqual(['ageBand']);
  });

  it('stiffness is asked of long pain that began before 45', () => {
    const asks = (answers: ClinicalAnswers) => walks({ painStart: 'over-3-months', painTrend: 'better', ...answers }).asked.filter((item) => /45|stiff/.test(item));
    expect(asks({ ageBand: '18-44' })).toEqual(['stiffSigns']);
    expect(asks({ ageBand: '45-64', beganBefore45: 'yes' })).toEqual(['beganBefore45', 'stiffSigns']);
    expect(asks({ ageBand: '45-64', beganBefore45: 'no' })).toEqual(['beganBefore45']);
    expect(walks({ painStart: '6-to-12-weeks' }).asked).not.toContain('stiffSigns');
  });

  it('the danger screens are the first three, whoever comes', () => {
    expect(guide.pages.slice(0, 3).flatMap(({ items }) => items)).toEqual(presentItems.slice(0, 3));
  });
});

describe('whoever walks through', { timeout: 60_000 }, () => {
  const chance = seeded(11);
  const people = Array.from({ length: 600 }, () => {
    const some = randomAnswers(chance);
    return { ...Object.fromEntries(Object.entries(guide.items).map(([id, item]) => [id, anyAnswer(item, chance)])), ...some };
  });

  it('ends at what all of their answers together give: level, time frame and plan', () => {
    for (const who of people) {
      const { answers } = journey(who);
      const [end, whole] = [assess(guide, answers), assess(guide, who)];
      if (!end.settled || !whole.settled) throw new Error(JSON.stringify(who));
      const { level, timing, steps, recheckDays, techniques } = whole;
      expect({ who, ...end }).toMatchObject({ level, timing, steps, recheckDays });
      // A reason nobody was asked for may be missing; what is done may not differ.
      const done = (of: typeof techniques) => of.map(({ because: _because, ...rest }) => rest);
      expect(done(end.techniques)).toEqual(done(techniques));
    }
  });

  it('is never asked in vain: every question could still change something when it came', () => {
    for (const who of people.slice(0, 250)) {
      let answers: Answers = {};
      for (const item of journey(who).asked) {
        expect(assess(guide, answers).open, JSON.stringify({ item, answers })).toContain(item);
        answers = { ...answers, [item]: who[item] };
      }
    }
  });

  it('sees the number of screens ahead never grow', () => {
    for (const who of people.slice(0, 250)) {
      let answers: Answers = {};
      let before = walkOf(guide, answers).ahead;
      for (const item of journey(who).asked) {
        answers = { ...answers, [item]: who[item] };
        const { ahead } = walkOf(guide, answers);
        expect(ahead, JSON.stringify({ item, answers })).toBeLessThanOrEqual(before);
        before = ahead;
      }
    }
  });
});
