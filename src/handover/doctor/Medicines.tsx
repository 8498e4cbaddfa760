import { useContent } from '#content';
import type { Answers } from '#engine';
import { Clinical } from '../parts/Clinical.tsx';
import { Part } from '../parts/Part.tsx';
import { isAmong, ticksOf } from '../parts/ticks.ts';
import { useQuote } from '../parts/useQuote.ts';

/** The answers that speak of a medicine. */
const medicines = [
  { item: 'healthFlags', answer: 'blood-thinner' },
  { item: 'healthFlags', answer: 'steroids' },
  { item: 'healthFlags', answer: 'weak-immune' },
  { item: 'massageChecks', answer: 'aspirin-type' },
  { item: 'massageChecks', answer: 'patch' },
  { item: 'massageChecks', answer: 'heart-unstable' },
  { item: 'massageChecks', answer: 'cannot-say' },
];

/** What was ticked that speaks of medicines; where a question was not asked, that is said, and nothing is made of it. */
export const Medicines = ({ answers }: { answers: Answers }) => {
  const { doctor } = useContent().screens.handover;
  const quote = useQuote();
  const asked = [...new Set(medicines.map(({ item }) => item))];
  const ticked = ticksOf(answers, asked).filter((each) => isAmong(medicines, each));
  const open = asked.some((item) => answers[item] === undefined);
  return (
    <Part title={doctor.medicines} look="part-line">
      {ticked.length > 0 && (
        <ul className="in-one-run">
          {ticked.map((each) => (
            <li key={`${each.item} ${each.answer}`}>
              {quote(each)}
              <Clinical {...each} />
            </li>
          ))}
        </ul>
      )}
      {open ? <p>{doctor.medicinesOpen}</p> : ticked.length === 0 && <p>{doctor.noMedicines}</p>}
    </Part>
  );
};
