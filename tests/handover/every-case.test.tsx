import { describe, expect, it } from 'vitest';
import { aboutHealth, quoted } from '#reasons';
import { ticksOf } from '../../src/handover/parts/ticks.ts';
import { allCases } from '../result/support.tsx';
import { person } from '../support/clinical.ts';
import { content } from '../support/screens.tsx';
import { forDoctor, forTherapist } from './support.tsx';

const { facts, words, screens } = content;
const { therapist, doctor } = screens.handover;
const namesIn = (text: string) => Object.keys(words.techniques).filter((id) => text.includes(words.modalities[id]!));

describe.each(allCases)('the pages of %s', (_id, answers) => {
  const hands = forTherapist(answers);
  const firstOnHands = hands.container.querySelector('h1, h2, h3')?.textContent;
  const suggested = facts.guide.planLevels.includes(hands.assessment.level) ? hands.partText(therapist.techniques) : '';
  const called = hands.container.querySelectorAll('a[href^="tel:"]').length;
  hands.unmount();
  const care = forDoctor(answers);
  const firstOnCare = care.container.querySelector('h1, h2, h3')?.textContent;
  const told = care.partText(doctor.told);
  care.unmount();
  const { assessment } = hands;
  const ticked = ticksOf(person(answers), aboutHealth);

  it('begin with the headline of the level, which the page for a doctor reports as what they were told', () => {
    const { headline } = words.levels[assessment.level]!;
    expect([firstOnHands, firstOnCare]).toEqual([headline, doctor.theyWereTold(headline)]);
  });

  it('end with the word to start only after asking again, or not to start', () => {
    const planned = facts.guide.planLevels.includes(assessment.level);
    expect(hands.text.includes(therapist.askAgain)).toBe(planned);
    expect(hands.text.includes(therapist.doNotStart)).toBe(!planned);
  });

  it('give every number to call where it hurries', () => {
    expect(called > 0).toBe(facts.urgentLevels.includes(assessment.level));
  });

  it('name the calf only with what alone fits there', () => {
    if (suggested.includes(words.zones.calf!.name)) expect(suggested).toContain(`${words.zones.calf!.name}: ${words.zones.calf!.only}`);
  });

  it('speak of stones only where stones are suggested', () => {
    if (!assessment.techniques.some(({ id }) => id === 'hot-stone')) expect(hands.text).not.toContain('Stones');
  });

  it('suggest exactly the techniques of the plan, and never one that is excluded', () => {
    const planned = assessment.techniques.map(({ id }) => id).toSorted();
    expect(namesIn(suggested).toSorted()).toEqual(planned);
    expect(namesIn(told).toSorted()).toEqual(planned);
  });

  it('both name every health answer that was ticked', () => {
    for (const each of ticked) {
      expect(hands.text).toContain(quoted(each, facts.guide.items, words, screens.result));
      expect(care.text).toContain(words.items[each.item]!.options![each.answer]!);
    }
  });

  it('name every rule that fired to the doctor, with its clinical words', () => {
    for (const { id } of assessment.rules) expect(care.text).toContain(`${words.clinical.rules[id]} [${id}]`);
  });

  it('give the therapist a reason for all that is ruled out', () => {
    if (suggested === '') return;
    for (const { id, because } of assessment.excluded) {
      expect(hands.text).toContain(words.modalities[id]!);
      for (const reason of because) expect(hands.text).toContain(words.flags[reason] ?? words.rules[reason]);
    }
  });
});
