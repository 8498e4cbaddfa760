import type { Claim, Invariant } from '#engine';
import { bleedingRisk, cancer, fever, numbOrWeak, severePain, signsHeld, tingling, weak, weakBones, worsening } from './facts.ts';
import { all, any, between, is, not } from '../items.ts';
import type { V } from '../vocabulary.ts';
import {
  always, anyTechnique, bodySigns, careRules, emergency, emergencyRules, everyStep, modalities, noneOf, providerRules, saddle, sameDay,
  sameDayRules, statements, where,
} from './words.ts';

const { advice, allowed, answers, cleared, either, every, level, never, told, urgent } = statements;

/** Advice that tells someone to do something to their body, or to carry on. */
const planAdvice = advice('adv-ice', 'adv-heat', 'adv-stretch', 'adv-active', 'adv-sleep-sit', 'adv-course', 'adviseRoutineVisit');

/** The level, whether it was cleared, and what is not ruled out. */
const everythingOfALevel = [emergency, sameDay, urgent('see-provider-first'), urgent('go-with-care'), cleared, ...modalities.map((each) => allowed(each))];

/** Not sure about the change counts as worse; told, whether or not the question was thought to apply. */
const freshlyTold = told('nerveChange', 'new', 'worse', 'unsure');

/** What is promised of the level, whatever is answered (brief, section 8). */
export const levelInvariants = [
  {
    id: 'inv-01',
    says: 'If any emergency rule fires, the level is emergency-now and no plan item of any kind is shown.',
    claims: [where(emergencyRules, every(emergency, noneOf(anyTechnique, everyStep, allowed(...modalities), planAdvice)))],
  },
  {
    id: 'inv-02',
    says: 'Adding a flag, or moving an answer to a worse value, never lowers the level.',
    claims: [{ kind: 'monotone', keeps: 'urgency' }],
  },
  {
    id: 'inv-03',
    says: 'The level equals the highest rank among fired rules, but for the one step of clearance.',
    claims: [
      where(emergency, emergencyRules),
      where(emergencyRules, emergency),
      where(level('same-day'), every(sameDayRules, never(emergencyRules))),
      where(every(sameDayRules, never(emergencyRules)), level('same-day')),
      where(level('see-provider-first'), every(providerRules, never(cleared), noneOf(emergencyRules, sameDayRules))),
      where(every(providerRules, never(cleared), noneOf(emergencyRules, sameDayRules)), level('see-provider-first')),
      where(level('go-with-care'), every(careRules, noneOf(emergencyRules, sameDayRules), either(cleared, never(providerRules)))),
      where(level('go'), noneOf(emergencyRules, sameDayRules, providerRules, careRules)),
    ],
  },
  {
    id: 'inv-04',
    says: 'The same answers always give the same level, list and order, whichever way they were given: every part of a result is a formula over the answers, and the engine was asked twice about members of many parts.',
    claims: [{ kind: 'repeatable' }],
  },
  {
    id: 'inv-05',
    says: '"Not sure" is never treated as "no": on danger or urgent screens it gives at least same-day; for nerve change it counts as worse.',
    claims: [
      where(
        answers(any(is('nerveDanger', 'unsure'), is('bodyDanger', 'unsure'), is('urgentSigns', 'unsure'), is('weakTask', 'unsure'))),
        sameDay,
      ),
      { kind: 'same', from: { item: 'nerveChange', answer: 'unsure' }, to: { item: 'nerveChange', answer: 'worse' }, of: everythingOfALevel },
      { kind: 'same', from: { item: 'nerveSigns', answer: 'unsure' }, to: { item: 'nerveSigns', answer: 'numb' }, of: everythingOfALevel },
    ],
  },
  {
    id: 'inv-06',
    says: 'An unanswered safety question that could change the result never leads to go or go-with-care.',
    claims: [
      {
        kind: 'needed',
        // The others are skipped only where no answer to them can change anything (walk-safe). Without the nerve signs and
        // the questions they bring, an emergency is possible (inv-10).
        items: [
          'nerveDanger', 'bodyDanger', 'urgentSigns', 'ageBand', 'pregnancy', 'painNow', 'flare', 'nerveChange', 'weakTask', 'healthFlags',
          'massageChecks',
        ],
      },
    ],
  },
  {
    id: 'inv-08',
    says: 'Saddle, bladder, bowel or sex change gives emergency-now, whatever the pain score and whatever was cleared.',
    claims: [where(answers(saddle), emergency)],
  },
  {
    id: 'inv-09',
    says: 'New or worse pain, numbness or weakness in both legs gives emergency-now; tingling in both legs is never below same-day.',
    claims: [
      where(answers(is('nerveDanger', 'both-legs-new')), emergency),
      where(every(answers(numbOrWeak), told('nerveLegs', 'both'), freshlyTold), emergency),
      where(every(answers(tingling), told('nerveLegs', 'both')), sameDay),
    ],
  },
  {
    id: 'inv-10',
    says: 'Major weakness that is new, worse or unsure gives emergency-now; so does any sign of the second danger screen.',
    claims: [
      where(every(answers(weak), told('weakTask', 'lift-foot', 'tiptoe', 'knee-buckles'), freshlyTold), emergency),
      where(answers(bodySigns), emergency),
    ],
  },
  {
    id: 'inv-11',
    says: 'Numb or weak never gives go, and gives go-with-care only when cleared.',
    claims: [where(answers(numbOrWeak), either(urgent('see-provider-first'), every(level('go-with-care'), cleared)))],
  },
  {
    id: 'inv-12',
    says: 'Pain of 7 or more never gives go, and gives go-with-care only when cleared and below 9.',
    claims: [
      where(
        answers(severePain),
        either(urgent('see-provider-first'), every(level('go-with-care'), cleared, answers(between('painNow', 7, 8)))),
      ),
    ],
  },
  {
    id: 'inv-13',
    says: 'Clearance never changes level 3 or 4, never applies with new, worse, unsure or yes-changed, and never gives go.',
    claims: [
      where(cleared, every(level('go-with-care'), noneOf(emergencyRules, sameDayRules))),
      where(cleared, answers(is('cleared', 'yes-same', 'yes-nothing-serious'))),
      where(cleared, never(every(answers(numbOrWeak), freshlyTold))),
      ...(['no', 'yes-changed', 'yes-nothing-serious'] as const).map((answer): Claim<V> => ({
        kind: 'same', from: { item: 'cleared', answer: 'yes-same' }, to: { item: 'cleared', answer }, of: [emergency, sameDay],
      })),
    ],
  },
  { id: 'inv-14', says: 'Under 18 never sees a technique.', claims: [where(answers(is('ageBand', 'under-18')), urgent('see-provider-first'))] },
  { id: 'inv-25', says: 'A possible clot (calf-swollen) is never below same-day.', claims: [where(answers(is('urgentSigns', 'calf-swollen')), sameDay)] },
  {
    id: 'inv-27',
    says: 'Fever with any pain answer is never below same-day, and with new numbness or weakness it is emergency-now.',
    claims: [
      where(answers(any(fever, is('bodyDanger', 'fever-nerve'))), sameDay),
      where(every(answers(all(fever, numbOrWeak)), freshlyTold), emergency),
    ],
  },
  {
    id: 'inv-28',
    says: 'Cancer with any new or worse numbness or weakness is emergency-now; cancer with any nerve sign is never below same-day, unless it is old-checked and there is no tingling.',
    claims: [
      where(every(answers(all(cancer, numbOrWeak)), freshlyTold), emergency),
      where(answers(all(cancer, signsHeld, not(all(numbOrWeak, is('nerveChange', 'old-checked'), not(tingling))))), sameDay),
    ],
  },
  {
    id: 'inv-33',
    says: 'Wherever a level above go is reached, a rule that is a reason for it has fired.',
    claims: [where(never(level('go')), either(emergencyRules, sameDayRules, providerRules, careRules))],
  },
  {
    id: 'inv-39',
    says: 'A better pain score never lowers a level caused by a nerve, danger or health flag, except through a rule that itself reads the score.',
    claims: [{ kind: 'eased', item: 'painNow', unless: ['D-06', 'D-11', 'D-13', 'D-14', 'D-15', 'P-01', 'C-R1'] }],
  },
  {
    id: 'inv-44',
    says: 'Bleeding risk (blood-thinner, bleeding) with worse, severe or groin pain is never below same-day.',
    claims: [where(answers(all(bleedingRisk, any(worsening, severePain, is('healthFlags', 'groin-pain')))), sameDay)],
  },
  {
    id: 'inv-45',
    says: 'Weak bones or long steroids with severe pain are never cleared for massage.',
    claims: [where(answers(all(weakBones, severePain)), urgent('see-provider-first'))],
  },
  {
    id: 'total',
    says: 'Every answer set has exactly one level.',
    claims: [
      always(level('emergency-now', 'same-day', 'see-provider-first', 'go-with-care', 'go')),
      where(emergency, never(level('same-day', 'see-provider-first', 'go-with-care', 'go'))),
      where(level('same-day'), never(level('see-provider-first', 'go-with-care', 'go'))),
      where(level('see-provider-first'), never(level('go-with-care', 'go'))),
      where(level('go-with-care'), never(level('go'))),
    ],
  },
] as const satisfies readonly Invariant<V>[];
