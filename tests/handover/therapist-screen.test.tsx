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
    expect(answerTo('Where not?')).toMatch(/tailbone, the sit bones.*shoots down the leg/);
  });

  it('on whose word the yes rests', () => {
    forTherapist({ healthFlags: ['blood-thinner'], cleared: 'yes-same' });
    expect(answerTo('May I?')).toContain(therapist.cleared['yes-same']);
  });

  it('that nothing serious was found, and that nobody spoke of massage', () => {
    forTherapist({ painNow: 7, cleared: 'yes-nothing-serious' });
    expect(answerTo('May I?')).toContain('Massage was not talked about');
  });

  it('that only what is named is allowed', () => {
    forTherapist({});
    expect(answerTo('May I?')).toContain('Only what stands under “What fits today”');
  });

  it('the pain in one line, of which day it is and when to ask again', () => {
    const { partText } = forTherapist({ painNow: 5, painArea: ['low-back', 'calf'], nerveSigns: ['tingling'] });
    expect(partText(therapist.pain)).toMatch(/Low back, Calf. Pain 5 out of 10. Began 2 to 6 weeks ago. About the same over the last week. “Pins and needles/);
    expect(partText(therapist.pain)).toContain('Answers of November 23, 2026. Check again on November 30, 2026.');
    expect(forTherapist({ painNow: 5 }).text).toContain(therapist.noNerveSigns);
  });

  it('the calf only as a place for light strokes', () => {
    const { partText } = forTherapist({ painArea: ['low-back', 'calf'] });
    expect(partText(therapist.techniques)).toContain(`Low back, Calf: ${words.zones.calf!.only}`);
    expect(answerTo('How hard?')).toContain(`Calf: ${words.zones.calf!.only}`);
  });

  it('ice in a flare with its time and the wait after it, and 10 minutes only once', () => {
    const { partText } = forTherapist({ flare: 'yes' });
    expect(partText('In this order')).toMatch(/Ice first: 10 to 15 minutes in a damp towel.*Wait: 20 to 30 minutes, until the skin feels normal, as ice hides pain.*Myofascial/);
    const both = forTherapist({ massageChecks: ['diabetes', 'thin-skin'] }).text;
    expect(both.match(/10 minutes at most/g)).toHaveLength(1);
    expect(both).toMatch(/warm, never hot, 10 minutes at most; test the skin; never asleep/);
  });

  it('Swedish strokes before deep tissue, and back to them when it is too strong', () => {
    const { partText } = forTherapist({ painNow: 4, painStart: 'over-3-months', feel: 'long-tight', painArea: ['low-back', 'buttock'] });
    expect(answerTo('May I?')).toContain('Yes, with care, within these limits.');
    expect(answerTo('May I?')).not.toContain('gently');
    expect(partText('In this order')).toMatch(/^In this orderSwedish massage: a few minutes, to warm upDeep tissue massage: if it feels too strong, go back/);
    expect(answerTo('Where not?')).toContain('under the lowest ribs');
  });

  it('a warm-up before trigger points', () => {
    expect(forTherapist({ painNow: 5, feel: 'knot', painArea: ['buttock'] }).partText('In this order')).toMatch(/to warm upTrigger point therapy/);
  });

  it('the limits of time with a heart problem, once, and in cancer treatment', () => {
    const { partText } = forTherapist({ massageChecks: ['heart'] });
    expect(partText(therapist.techniques)).toMatch(/Shorter than usual/);
    expect(partText(therapist.also)).toMatch(/^Take careNot face down for long/);
    const cancer = forTherapist({ healthFlags: ['cancer'], painStart: 'over-3-months', cleared: 'yes-same' });
    expect(cancer.partText(therapist.also)).toContain('20 minutes at most');
  });

  it('one pressure for each technique where they differ, and never above 7', () => {
    forTherapist({ painNow: 4, painStart: 'over-3-months', feel: 'long-tight', painArea: ['low-back', 'buttock'] });
    expect(answerTo('How hard?')).toContain('Deep tissue massage, up to 7 out of 10');
    expect(answerTo('How hard?')).toContain('Swedish massage, up to 5 out of 10');
  });

  it('where to work, and what to stay off there that is not said above', () => {
    const { partText } = forTherapist({ painNow: 5, feel: 'knot', painArea: ['buttock'] });
    const where = partText(therapist.where);
    for (const zone of ['buttock', 'piriformis']) expect(where).toContain(words.zones[zone]!.work);
    expect(where).toContain(words.zones.piriformis!.off);
    expect(answerTo('Where not?')).toMatch(/tailbone, the sit bones.*shoots down the leg/);
  });

  it('that stones go beside the spine, where stones fit', () => {
    forTherapist({ feel: 'ache' });
    expect(answerTo('Where not?')).toContain('Stones go beside the spine, never on it.');
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
    expect(out.match(/Deep tissue massage/g)).toHaveLength(1);
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
    const line = { 'emergency-now': 'go-or-call', 'same-day': 'same-day', 'see-provider-first': 'see-provider-first' }[level];
    const { assessment, text, partText } = forTherapist(answers);
    expect(assessment.level).toBe(level);
    expect(answerTo('May I?')).toMatch(/^May I\?No\./);
    expect(answerTo('May I?')).toContain(`How soon: ${when}.`);
    expect(partText('No massage today')).toContain(words.guidance.noMassage!.lines[line]);
    expect(partText(therapist.whyNot)).toContain(words.rules[assessment.decidedBy[0]!]!);
    expect(text).toContain('No cracking of the spine');
    expect(screen.queryByText(therapist.techniques)).toBeNull();
  });

  it.each([
    [{ bodyDanger: ['chest-breath'] }, 'call'],
    [{ nerveDanger: ['saddle-numb'], bodyDanger: ['cold-leg'] }, 'call'],
    [{ nerveDanger: ['saddle-numb'] }, 'go-or-call'],
    [{ painTrend: 'worse', painStart: '6-to-12-weeks' }, 'again'],
    [{ painNow: 9 }, 'again'],
    [{ ageBand: 'under-18' }, 'adults'],
    [{ painNow: 7 }, 'see-provider-first'],
  ] as const)('says what to do instead as the answers ask for: %j', (answers, line) => {
    const { partText } = forTherapist(answers);
    const said = partText('No massage today');
    expect(said).toContain(words.guidance.noMassage!.lines[line]);
    expect(said.includes('has said that it is OK')).toBe(line === 'see-provider-first');
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
    expect(document.title).toBe(`${therapist.title} – Kneadwise`);
  });

  it.each([[{}], [{ painNow: 5, feel: 'knot', painArea: ['buttock'] }], [{ painNow: 7 }], [{ nerveDanger: ['saddle-numb'] }]] as const)(
    'has no violation: %j',
    async (answers) => expect(await violationsIn(forTherapist(answers).container)).toEqual([]),
  );
});
