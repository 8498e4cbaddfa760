import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useContent } from '#content';
import type { Answers, Because, SettledAssessment } from '#engine';
import { aboutHealth, namedTogether, quoted } from '#reasons';
import { buttonLook, Disclosure } from '#ui';
import type { Block } from '../block.ts';

/** What is said first, whatever else is. */
const FIRST = 'no-thrust';

/** What is told with "where it hurts"; the rest are answers with nothing to tell. */
const where = ['painArea', 'painNow', 'nerveSigns'];
const skip = ['none', 'no'];

const ticks = (answers: Answers, items: readonly string[]): Because[] =>
  items.flatMap((item) => {
    const answer = answers[item];
    const each = answer === undefined ? [] : typeof answer === 'object' ? answer : [answer];
    return each.filter((one) => !skip.includes(String(one))).map((one) => ({ item, answer: one }));
  });

/** The ticks about health, and every other answer that limits something, each once. */
const toTell = (result: SettledAssessment, answers: Answers): Because[] => {
  const told = ticks(answers, aboutHealth);
  const more = result.flags
    .flatMap(({ because }) => because)
    .filter(({ item }) => !aboutHealth.includes(item) && !where.includes(item));
  const seen = new Set<string>();
  return [...told, ...more].filter(({ item, answer }) => {
    const key = `${item} ${answer}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** What to say to the therapist, filled in with the person's own answers. */
export const TellTherapist: Block = ({ result, answers, paths }) => {
  const { facts, words, screens } = useContent();
  const { title, lines } = words.guidance.tell ?? { title: '', lines: {} };
  const cautions = [...new Set(result.techniques.flatMap((technique) => technique.cautions))];
  const plainly = { ...screens.result, quote: (answer: string) => answer };
  const answered = (list: readonly Because[]) => (
    <ul>
      {list.map((each) => (
        <li key={`${each.item} ${each.answer}`}>{quoted(each, facts.guide.items, words, plainly)}</li>
      ))}
    </ul>
  );
  const together = where
    .map((item) => ({ item, ticked: ticks(answers, [item]) }))
    .filter(({ ticked }) => ticked.length > 0);
  const health = toTell(result, answers);
  const filled: { readonly [line: string]: ReactNode } = {
    where: (
      <ul>
        {together.map(({ item, ticked }) => (
          <li key={item}>{namedTogether(ticked, facts.guide.items, words, screens.result)}</li>
        ))}
      </ul>
    ),
    flags: health.length > 0 ? answered(health) : <p>{screens.result.nothingToTell}</p>,
    style: (
      <ul>
        {result.techniques.map(({ id, pressure }) => {
          const felt = pressure === null ? undefined : words.pressures[pressure];
          return (
            <li key={id}>
              {words.modalities[id]}. {felt?.name}. {felt?.feel}
            </li>
          );
        })}
        {cautions.map((id) => (
          <li key={id}>{words.cautions[id]}</li>
        ))}
      </ul>
    ),
  };
  return (
    <section className="card stack stack-tight screen-only">
      <h2>{title}</h2>
      <p>
        <strong>{lines[FIRST]}</strong>
      </p>
      <p>{screens.result.showPage}</p>
      <Link href={paths.therapist} className={buttonLook('second')}>
        {screens.handover.therapistLink}
      </Link>
      <Disclosure title={screens.result.sayIt}>
        <ul className="tell">
          {Object.entries(lines)
            .filter(([id]) => id !== FIRST)
            .map(([id, line]) => (
              <li key={id}>
                {line}
                {filled[id]}
              </li>
            ))}
        </ul>
      </Disclosure>
    </section>
  );
};
