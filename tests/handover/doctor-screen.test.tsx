import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { content, violationsIn } from '../support/screens.tsx';
import { forDoctor, forDoctorSoFar } from './support.tsx';

const { words, screens } = content;
const { doctor } = screens.handover;

describe('a doctor or nurse reads', () => {
  it.each([
    ['emergency-now', { nerveDanger: ['saddle-numb', 'pee-stuck'] }, 'How soon: now.', 'Suspected cauda equina syndrome (CES) [E-01]'],
    ['same-day', { urgentSigns: ['calf-swollen'] }, 'How soon: today.', 'Urgent cause to exclude, as named beside the sign [D-01]'],
    ['see-provider-first', { healthFlags: ['cancer'], painStart: 'over-3-months' }, 'How soon: in the next few days.', 'History of cancer [P-06]'],
  ] as const)('why this person was sent and how soon: %s', (level, answers, soon, rule) => {
    const { assessment, text, partText } = forDoctor(answers);
    expect(assessment.level).toBe(level);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(doctor.theyWereTold(words.levels[level]!.headline));
    expect(text).toContain(soon);
    expect(partText(doctor.why)).toContain(rule);
  });

  it('the plain words first and the clinical ones beside them', () => {
    const { partText } = forDoctor({ nerveDanger: ['saddle-numb'], urgentSigns: ['calf-swollen'] });
    expect(partText(doctor.why)).toMatch(/Numb, tingly or odd feeling between my legs.*”: Saddle anesthesia/);
    expect(partText(doctor.answered)).toMatch(/swollen, warm.*deep vein thrombosis \(DVT\)/);
  });

  it('what else fired, by the level and the time it raised', () => {
    const { partText } = forDoctor({ bodyDanger: ['leg-failing'], painNow: 8, massageChecks: ['past-clot'] });
    const also = partText(doctor.alsoFired);
    expect(also).toContain('See someone first, in the next few days: Severe pain, 7 or more out of 10 [P-01]');
    expect(also).toContain('Previous venous thromboembolism [P-12]');
    expect(also.indexOf('P-01')).toBeLessThan(also.indexOf('C-R7'));
  });

  it('which answers were "not sure"', () => {
    const { partText } = forDoctor({ nerveDanger: ['unsure'] });
    expect(partText(doctor.answered)).toContain("I'm not sure about one of these");
    expect(partText(doctor.answered)).not.toContain('(not sure)');
    expect(partText(doctor.why)).toContain('Danger sign not excluded');
  });

  it('what was not asked, and that it could no longer change the result', () => {
    const { partText } = forDoctor({});
    expect(partText(doctor.notAsked)).toContain(doctor.notAskedWhy);
    expect(partText(doctor.notAsked)).toContain('Change in nerve signs, Strength test');
  });

  it('which answers speak of medicines', () => {
    const { partText } = forDoctor({ healthFlags: ['blood-thinner', 'steroids'], massageChecks: ['aspirin-type', 'patch'] });
    for (const name of ['Anticoagulant', 'Systemic corticosteroids', 'Antiplatelet', 'Transdermal patch']) expect(partText(doctor.medicines)).toContain(name);
  });

  it('that no medicine was ticked, only where the questions were asked', () => {
    expect(forDoctor({}).partText(doctor.medicines)).toContain(doctor.noMedicines);
    const { partText } = forDoctorSoFar({ nerveDanger: ['none'], bodyDanger: ['unsure'] });
    expect(partText(doctor.medicines)).toContain(doctor.medicinesOpen);
    expect(partText(doctor.medicines)).not.toContain(doctor.noMedicines);
  });

  it('which massage may be tried, and what a professional has said', () => {
    const { partText } = forDoctor({ healthFlags: ['blood-thinner'], cleared: 'yes-same', painNow: 3 });
    expect(partText(doctor.told)).toContain('Swedish massage – light');
    expect(partText(doctor.told)).toContain('They said that gentle massage is OK');
  });

  it('what a professional has cleared as the main finding, before the word that cleared it', () => {
    const { partText } = forDoctor({ healthFlags: ['blood-thinner'], cleared: 'yes-same', painNow: 5 });
    expect(partText(doctor.whyNotSent)).toMatch(/Anticoagulant.*\[P-11\].*as reported \[C-R9\].*\[C-R1\]/);
    expect(screen.queryByText(doctor.alsoFired)).toBeNull();
  });

  it('what was denied, in clinical words', () => {
    const { partText } = forDoctor({ painNow: 7 });
    for (const item of ['nerveDanger', 'bodyDanger', 'urgentSigns', 'healthFlags']) expect(partText(doctor.answered)).toContain(`None of these (${words.clinical.answers[item]!.none})`);
  });

  it('no clinical word where the plain one is the same', () => {
    expect(forDoctor({ massageChecks: ['diabetes', 'varicose'] }).text).not.toMatch(/mellitus|lumpy veins in the leg\): Varicose/);
  });

  it('that a routine visit was advised', () => {
    expect(forDoctor({ healthFlags: ['walk-legs'] }).partText(doctor.told)).toContain(doctor.routineVisit);
    expect(forDoctor({}).partText(doctor.told)).not.toContain(doctor.routineVisit);
  });

  it('the time of day beside the date, and whom to ask without saying "first" twice', () => {
    const { text, partText } = forDoctor({ bodyDanger: ['leg-failing'], healthFlags: ['blood-thinner'] });
    expect(text).toMatch(/November 23, 2026 at 10:00/);
    expect(partText(doctor.alsoFired)).not.toMatch(/someone first, ask/i);
  });

  it('that nothing fired does not rule anything out', () => {
    expect(forDoctor({}).partText(doctor.whyNotSent)).toBe(doctor.whyNotSent + doctor.nothingFired);
  });

  it('what this is, and where the rules can be looked up', () => {
    const { text } = forDoctor({ painNow: 7 });
    expect(text).toContain('a questionnaire, not an examination');
    expect(text).toContain(doctor.clinicalNote);
    expect(screen.getByRole('link', { name: doctor.rulebook })).toHaveAttribute('href', '/proof');
  });
});

describe('for someone who stopped early', () => {
  it('says what is known so far, that it may be more urgent, and what is still open', () => {
    const { text, partText } = forDoctorSoFar({ nerveDanger: ['none'], bodyDanger: ['none'], urgentSigns: ['fever-back'] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('They were told, at least: get medical advice today');
    expect(text).toContain(doctor.unfinished);
    expect(text).toContain('How soon: today.');
    expect(partText(doctor.why)).toContain('[D-01]');
    expect(partText(doctor.notAsked)).toContain(doctor.stillOpen);
    expect(partText(doctor.notAsked)).toContain(words.itemNames.nerveSigns!);
  });
});

describe('the page', () => {
  it('is printed by its button, and has a place for ways to share it', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => {});
    const { user } = forDoctor({}, <button type="button">Share it</button>);
    await user.click(screen.getByRole('button', { name: screens.handover.print }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Share it' })).toBeVisible();
    print.mockRestore();
  });

  it.each([[{}], [{ painNow: 7, healthFlags: ['cancer'] }], [{ nerveDanger: ['saddle-numb'] }]] as const)(
    'has no violation: %j',
    async (answers) => expect(await violationsIn(forDoctor(answers).container)).toEqual([]),
  );
});
