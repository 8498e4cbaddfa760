import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { content, violationsIn } from '../support/screens.tsx';
import { forTherapist } from './support.tsx';

const { words, screens } = content;
const { therapist } = screens.handover;
const headings = () => [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent);
const answerTo = (question: string) => screen.getByText(question, { selector: 'dt' }).parentElement!.textContent;

describe('a therapist with a client on the table reads', () => {
  it('may I, how hard and where not, before anything else', () => {
    forTherapist({ healthFlags: ['blood-thinner'], cleared: 'yes-same', painArea: ['low-back', 'calf'] });
    expect(headings()[0]).toBe(words.levels['go-with-care']!.headline);
    expect(answerTo('May I?')).toContain('Yes, gently');
    expect(answerTo('May I?')).toContain('Deep tissue massage');
    expect(answerTo('How hard?')).toContain('Light, up to 3 out of 10');
    expect(answerTo('How hard?')).toContain('No cracking of the spine');
    expect(answerTo('Where not?')).toContain('Not on the calf');
    expect(answerTo('Where not?')).toContain('Never on the groin');
  });

  it('one pressure for each technique where they differ, and never above 7', () => {
    forTherapist({ painNow: 4, painStart: 'over-3-months', feel: 'long-tight', painArea: ['low-back', 'buttock'] });
    expect(answerTo('How hard?')).toContain('Deep tissue massage, up to 7 out of 10');
    expect(answerTo('How hard?')).toContain('Swedish massage, up to 5 out of 10');
  });

  it('where to work and what to stay off in each place', () => {
    const { partText } = forTherapist({ painNow: 5, feel: 'knot', painArea: ['buttock'] });
    const where = partText(therapist.where);
    for (const zone of ['buttock', 'piriformis']) {
      expect(where).toContain(words.zones[zone]!.work);
      expect(where).toContain(words.zones[zone]!.off);
    }
  });

  it('the side alone as the position in pregnancy, and hands off the legs', () => {
    const { text, partText } = forTherapist({ pregnancy: 'yes', painNow: 3, cleared: 'yes-same' });
    expect(partText(therapist.also)).toContain('On the side only');
    expect(text).not.toContain(words.guidance.position!.lines.any);
    expect(answerTo('Where not?')).toContain('Not on the legs');
  });

  it('each technique that is ruled out beside the answer and its reason', () => {
    const { partText } = forTherapist({ massageChecks: ['diabetes'], feel: 'ache', painNow: 3 });
    const out = partText(therapist.leaveOut);
    expect(out).toContain('Hot stone massage');
    expect(out).toContain('“Diabetes”');
    expect(out).toContain(words.flags.diabetes);
  });

  it('what a caution holds for, where it does not hold for all', () => {
    const { partText } = forTherapist({ painNow: 3, massageChecks: ['oil-allergy'], touch: 'sensitive' });
    expect(partText(therapist.also)).toContain('Swedish massage: No oil or lotion.');
  });

  it('when to stop, when to refuse and where to send, with every plan', () => {
    const { text } = forTherapist({});
    for (const line of Object.values(words.guidance.therapistStop!.lines)) expect(text).toContain(line);
    for (const line of Object.values(words.guidance.refuse!.lines)) expect(text).toContain(line);
    expect(text).toContain('This is not a diagnosis');
    expect(text).toContain('November 23, 2026');
  });
});

describe('no massage today', () => {
  it.each([
    ['emergency-now', { nerveDanger: ['saddle-numb'] }, 'now'],
    ['same-day', { urgentSigns: ['calf-swollen'] }, 'today'],
    ['see-provider-first', { painNow: 7 }, 'in the next few days'],
  ] as const)('is said first at %s, with why and by when', (level, answers, when) => {
    const { assessment, text, partText } = forTherapist(answers);
    expect(assessment.level).toBe(level);
    expect(answerTo('May I?')).toMatch(/^May I\?No\./);
    expect(answerTo('May I?')).toContain(`How soon: ${when}.`);
    expect(partText('No massage today')).toContain(words.guidance.noMassage!.lines[level]);
    expect(partText(therapist.whyNot)).toContain(words.rules[assessment.decidedBy[0]!]!);
    expect(text).toContain('No cracking of the spine');
    expect(screen.queryByText(therapist.techniques)).toBeNull();
  });

  it('a swollen calf comes with the word not to rub it', () => {
    expect(forTherapist({ urgentSigns: ['calf-swollen'] }).partText(therapist.whyNot)).toContain('Do not rub or massage that leg');
  });

  it('names what else was ticked', () => {
    expect(forTherapist({ painNow: 7, massageChecks: ['varicose', 'oil-allergy'] }).partText(therapist.alsoTold)).toMatch(/Varicose.*allergy/);
  });
});

describe('the page', () => {
  it('is printed by its button, and has a place for ways to share it', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => {});
    const { user } = forTherapist({}, <button type="button">Share it</button>);
    await user.click(screen.getByRole('button', { name: screens.handover.print }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Share it' })).toBeVisible();
    print.mockRestore();
  });

  it('names the document by for whom it is', () => {
    forTherapist({});
    expect(document.title).toBe(`${therapist.title}: ${words.levels.go!.headline} – Kneadwise`);
  });

  it.each([[{}], [{ painNow: 5, feel: 'knot', painArea: ['buttock'] }], [{ painNow: 7 }], [{ nerveDanger: ['saddle-numb'] }]] as const)(
    'has no violation: %j',
    async (answers) => expect(await violationsIn(forTherapist(answers).container)).toEqual([]),
  );
});
