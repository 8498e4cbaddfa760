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
  hands.unmount();
  const care = forDoctor(answers);
  const firstOnCare = care.container.querySelector('h1, h2, h3')?.textContent;
  const told = care.partText(doctor.told);
  care.unmount();
  const { assessment } = hands;
  const ticked = ticksOf(person(answers), aboutHealth);

  it('begin with the headline of the level', () => {
    const { headline } = words.levels[assessment.level]!;
    expect([firstOnHands, firstOnCare]).toEqual([headline, headline]);
  });

  it('suggest exactly the techniques of the plan, and never one that is excluded', () => {
    const planned = assessment.techniques.map(({ id }) => id).toSorted();
    expect(namesIn(suggested).toSorted()).toEqual(planned);
    expect(namesIn(told).toSorted()).toEqual(planned);
  });

  it('both name every health answer that was ticked', () => {
    for (const each of ticked) {
      expect(hands.text).toContain(quoted(each, facts.guide.items, words.items, screens.result));
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
