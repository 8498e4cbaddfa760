import { describe, expect, it } from 'vitest';
import { advice, cardFields, content, fixedSentences, guidance, guide, places, presentHours, signs, sources, techniques, urgentLevels } from '#data';
import type { Item } from '#engine';
import { linesOf } from '../../scripts/content-check/words.ts';

const everyLine = linesOf(content, '');
const textsOf = (part: unknown) => linesOf(part, '').map(({ text }) => text).join(' ');

/** Section 10.4 of the brief, to be used exactly. */
const fixed = {
  notDiagnosis: "This check can't tell you what is wrong. It helps you choose a safe next step.",
  supportOnly: 'Massage may ease tight muscles for a while. It does not treat the cause of sciatica.',
  withMovement: 'Massage works best as one part of a plan with moving and stretching. A physical therapist can help.',
  evidenceWeak: 'The proof for this is weak. Some people find it helps.',
  evidenceVeryWeak: 'There is very little proof for this. It is only an extra for comfort.',
  trustYourself: 'If you feel something is wrong, get checked, even if nothing here matches.',
  stopRule: 'Stop at once if pain shoots down your leg, or you get new tingling, numbness or weakness.',
  whyPersonal: 'These questions are personal. They help spot a rare problem that needs fast care.',
  private: 'Your answers stay on this device.',
  noThrust: 'Please do not crack or thrust my spine.',
};

describe('the fixed sentences', () => {
  it('are those of the brief, word for word', () => {
    expect(content.fixed).toEqual(fixed);
    expect([...fixedSentences].toSorted()).toEqual(Object.keys(fixed).toSorted());
  });
});

describe('the levels', () => {
  it('have the headlines of the brief', () => {
    expect(guide.levels.map((level) => content.levels[level as keyof typeof content.levels].headline)).toEqual([
      'Get emergency help now', 'Get medical advice today', 'See a health professional before any massage',
      'You can try gentle massage, with care', 'You can try massage',
    ]);
  });

  it('an emergency says what not to do', () => {
    expect(content.levels['emergency-now'].action).toMatch(/no massage, heat, ice, stretching or waiting/i);
  });

  it('the two most urgent ones hurry', () => expect([...urgentLevels]).toEqual(guide.levels.slice(0, 2)));
});

describe('the words hold what the invariants ask of them', () => {
  it('inv-25: of the swollen calf every text says not to rub it', () => {
    expect(content.signs.urgentSigns['calf-swollen'].also).toMatch(/do not rub or massage that leg/i);
  });

  it('inv-30: there are stop rules, a list for the therapist, and the safety net, each with lines', () => {
    for (const block of ['stopNow', 'stopCourse', 'tell'] as const) expect(Object.keys(guidance[block]).length).toBeGreaterThan(2);
    expect(Object.keys(advice['adv-safety-net']).length).toBeGreaterThanOrEqual(8);
    expect(content.steps['physical-therapy'].title).toMatch(/ask about physical therapy/i);
  });

  it.each(Object.keys(techniques) as (keyof typeof techniques)[])('inv-34: the card of %s carries its evidence label and a source in every line', (id) => {
    const { evidenceLabel, card } = techniques[id];
    expect(content.evidenceLabels[evidenceLabel]).toBe(id === 'hot-stone' ? 'Evidence: very weak' : 'Evidence: weak');
    expect(cardFields.flatMap((field) => card[field]).filter((source) => Object.hasOwn(sources, source)).length).toBeGreaterThan(0);
    for (const field of cardFields) expect(card[field].length, field).toBeGreaterThan(0);
  });

  it('inv-36: "none of these" is exclusive in every question that has it, and stands last but for "not sure"', () => {
    for (const [id, item] of Object.entries(guide.items) as [string, Item][]) {
      if (item.kind !== 'multiple' || !item.options.includes('none')) continue;
      expect(item.exclusive, id).toContain('none');
      expect(item.options.slice(item.options.indexOf('none')), id).toEqual(item.options.includes('unsure') && id !== 'nerveSigns' ? ['none', 'unsure'] : ['none']);
    }
  });

  it('inv-37: danger answers are asked again after 24 hours', () => expect(presentHours).toBe(24));

  it('inv-42: the list for the therapist always says no cracking, and no text suggests it', () => {
    expect(content.guidance.tell.lines['no-thrust']).toMatch(/do not crack or thrust my spine/i);
    const suggesting = everyLine.filter(({ path, text }) => /\b(crack|thrust)/i.test(text) && !/do not crack|no cracking/i.test(text) && !path.startsWith('sources'));
    expect(suggesting).toEqual([]);
  });

  it('C-13: ice is promised nothing', () => expect(textsOf(content.advice['adv-ice'])).toMatch(/we do not know/i));
});

describe('what the brief asks of single texts', () => {
  it('fever names the emergency room, and when it is needed at once (E-05)', () => {
    const said = content.signs.urgentSigns['fever-back'].also;
    for (const wanted of [/emergency room now/i, /numbness or weakness/i, /weak immunity/i, /steroid/i, /inject/i, /no one can see you today/i]) expect(said).toMatch(wanted);
  });

  it('a swollen calf is a matter of hours with a higher chance of a clot (combo-16)', () => {
    const said = content.signs.urgentSigns['calf-swollen'].also;
    for (const wanted of [/within hours/i, /pregnant/i, /6 weeks/, /clot/i, /cancer/i, /surgery/i]) expect(said).toMatch(wanted);
  });

  it('the two lines on how it goes on stand together (5.7)', () => expect(Object.keys(advice['adv-course']).slice(0, 2)).toEqual(['weeks', 'months']));

  it('the safety net has ten lines or fewer (5.8)', () => expect(Object.keys(advice['adv-safety-net']).length).toBeLessThanOrEqual(10));

  it('the limits of the nerve slide are said on its card (5.3)', () => {
    for (const wanted of [/flare/i, /over 6/i, /numb/i, /weak/i, /below tingling/i, /never hold/i, /10 minutes/i]) expect(content.moves['mv-nerve-slide'].note).toMatch(wanted);
  });

  it('the color note stands with the signs that need it (7.2)', () => expect(content.items.urgentSigns.help).toMatch(/brown or black skin/));

  it('a flare sends to the hot red patch (7.2)', () => expect(content.items.flare.help).toMatch(/red, hot to touch or oozing, go back/i));

  it('calf work warns of long rest or travel, which no question asks about (4.6)', () => {
    expect(textsOf(content.zones.calf)).toMatch(/bed|travel|journey|flight/i);
  });

  it('what a person says aloud names the nerves at the bottom of the spine for every sign that can come from them (9)', () => {
    for (const sign of Object.values(signs.nerveDanger)) expect(sign.caudaEquina).toBe(true);
  });
});

/** Section 9 of the brief. */
const numbers: { readonly [place: string]: { readonly emergency: readonly string[]; readonly urgent: readonly string[] } } = {
  us: { emergency: ['911'], urgent: [] },
  'uk-gb': { emergency: ['999', '112'], urgent: ['111'] },
  'uk-ni': { emergency: ['999'], urgent: [] },
  ie: { emergency: ['112', '999'], urgent: [] },
  eu: { emergency: ['112'], urgent: [] },
  au: { emergency: ['000'], urgent: ['1800 022 222'] },
  nz: { emergency: ['111'], urgent: ['0800 611 116'] },
  ca: { emergency: ['911'], urgent: ['811'] },
  in: { emergency: ['112', '108'], urgent: [] },
  other: { emergency: ['112'], urgent: [] },
};

describe('the numbers', () => {
  it.each(Object.entries(numbers))('of %s are those of the brief', (id, { emergency, urgent }) => {
    const { numbers: its } = places[id as keyof typeof places];
    const of = (kind: string) => its.filter((number) => number.kind === kind).map(({ display }) => display);
    expect({ emergency: of('emergency'), urgent: of('urgent') }).toEqual({ emergency, urgent });
  });

  it('are for no other places', () => expect(Object.keys(places)).toEqual(Object.keys(numbers)));

  it('111 is said to mean opposite things where it does', () => {
    expect(content.places['uk-gb'].note).toMatch(/not the emergency number/i);
    expect(content.places['uk-ni'].note).toMatch(/not the general advice line/i);
    expect(content.places.nz.note).toMatch(/emergency number here/i);
  });

  it('one line goes with every country', () => expect(content.anyPlace).toMatch(/112/));
});
