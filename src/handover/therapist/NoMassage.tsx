import { useContent } from '#content';
import type { Answers, Assessment } from '#engine';
import { aboutHealth, reasonsFor, splitByLevel } from '#reasons';
import { bareList } from '#ui';
import { soonest } from '../parts/soonest.ts';
import { isAmong, onceEach, ticksOf } from '../parts/ticks.ts';
import { Part } from '../parts/Part.tsx';
import { useQuote } from '../parts/useQuote.ts';
import { GlanceNo } from './Glance.tsx';

interface NoMassageProps {
  readonly assessment: Assessment;
  readonly level: string;
  readonly answers: Answers;
}

/** The page where nobody should massage today: what to do instead, why, and by when. */
export const NoMassage = ({ assessment, level, answers }: NoMassageProps) => {
  const { facts, words, screens } = useContent();
  const { therapist, doctor } = screens.handover;
  const { noMassage, refuse } = words.guidance;
  const quote = useQuote();
  const { deciding, others } = splitByLevel(assessment.rules, level);
  const when = soonest(assessment, deciding, facts.guide.timings);
  const said = deciding.flatMap(({ because }) => because);
  const flags = assessment.settled ? assessment.flags : [];
  const rest = onceEach([...others, ...flags].flatMap(({ because }) => because).concat(ticksOf(answers, aboutHealth)));
  const more = rest.filter((each) => !isAmong(said, each));
  return (
    <>
      <GlanceNo level={level} by={when === undefined ? undefined : doctor.howSoon(words.timings[when])} />
      <Part title={noMassage.title}>
        <p>{noMassage.lines[level]}</p>
        <p>{refuse.lines['no-thrust']}</p>
      </Part>
      {deciding.length > 0 && (
        <Part title={therapist.whyNot}>
          <ul {...bareList}>
            {reasonsFor(deciding, [], words.signs).map(({ told, rules }) => (
              <li key={rules[0].id}>
                {told.map((each) => (
                  <p key={`${each.item} ${each.answer}`}>
                    <strong>{quote(each)}</strong> {each.sign?.reason} {each.sign?.also}
                  </p>
                ))}
                <p>{rules.map(({ id }) => words.rules[id]).join(' ')}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {more.length > 0 && (
        <Part title={therapist.alsoTold}>
          <ul>
            {more.map((each) => (
              <li key={`${each.item} ${each.answer}`}>{quote(each)}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
};
