import { useContent } from '#content';
import type { Answers, Assessment, Because } from '#engine';
import { Clinical } from '../parts/Clinical.tsx';
import { itemsOf } from '../parts/ticks.ts';
import { Part } from '../parts/Part.tsx';

const UNSURE = 'unsure';

interface Line {
  readonly item: string;
  readonly name: string;
  readonly said: readonly (Because & { readonly label: string })[];
}

const useLines = (answers: Answers): readonly Line[] => {
  const { facts, words, screens } = useContent();
  const { guide } = facts;
  const labelOf = (item: string, answer: string | number): string => {
    const asked = guide.items[item];
    return asked.kind === 'scale' ? screens.result.score(Number(answer), asked.max) : (words.items[item].options?.[answer] ?? String(answer));
  };
  return itemsOf(guide).flatMap((item) => {
    const answer = answers[item];
    if (answer === undefined) return [];
    const said = (typeof answer === 'object' ? answer : [answer]).map((one) => ({ item, answer: one, label: labelOf(item, one) }));
    return [{ item, name: words.itemNames[item], said }];
  });
};

/** Every answer that counts, in the order of the questions: the plain words, and the clinical ones beside them. */
export const Answered = ({ answers }: { answers: Answers }) => {
  const { words, screens } = useContent();
  return (
    <Part title={screens.handover.doctor.answered}>
      <dl className="answered">
        {useLines(answers).map(({ item, name, said }) => (
          <div key={item}>
            <dt>{name}</dt>
            {said.map(({ answer, label }) => (
              <dd key={answer} className={answer === UNSURE ? 'unsure' : undefined}>
                {label}
                <Clinical item={item} answer={answer} {...(words.signs[item] === undefined && { look: 'more' })} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
};

/** What was not asked, and why; and what is still open, where someone stopped early. */
export const NotAsked = ({ assessment, answers }: { assessment: Assessment; answers: Answers }) => {
  const { facts, words, screens } = useContent();
  const { doctor, list } = screens.handover;
  const left = itemsOf(facts.guide).filter((item) => answers[item] === undefined);
  const open = left.filter((item) => assessment.possible.includes(item));
  const done = left.filter((item) => !open.includes(item));
  const named = (items: readonly string[]) => items.map((item) => words.itemNames[item]).reduce(list);
  if (left.length === 0) return null;
  return (
    <Part title={doctor.notAsked} look="part-line">
      {open.length > 0 && (
        <p>
          <strong>{doctor.stillOpen}</strong> {named(open)}.
        </p>
      )}
      {done.length > 0 && (
        <p>
          {doctor.notAskedWhy} {named(done)}.
        </p>
      )}
    </Part>
  );
};
