import { useContent } from '#content';
import type { Answers, Assessment } from '#engine';
import { CallNumbers } from '#numbers';
import { aboutHealth, emergencyOf, reasonsFor, splitByLevel } from '#reasons';
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
  readonly today: Date;
}

const EMERGENCY = 'emergency-now';
const TODAY = 'same-day';
const FIRST = 'see-provider-first';
const MINOR = 'under-18';

/** The lines that say what to do instead: at an emergency as the signs ask for, and of a word that clears it only where there can be one. */
const whatToDo = (level: string, answers: Answers, { action, askable }: { action: string; askable: boolean }): string[] => {
  if (level === EMERGENCY) return [action];
  if (level !== FIRST) return [level];
  if (answers.ageBand === MINOR) return ['adults', 'again'];
  return [askable ? level : 'again'];
};

/** The page where nobody should massage today: what to do instead, why, and by when. */
export const NoMassage = ({ assessment, level, answers, today }: NoMassageProps) => {
  const { facts, words, screens } = useContent();
  const { therapist, doctor } = screens.handover;
  const { noMassage, refuse } = words.guidance;
  const quote = useQuote();
  const { deciding, others } = splitByLevel(assessment.rules, level);
  const when = soonest(assessment, deciding, facts.guide.timings);
  const said = deciding.flatMap(({ because }) => because);
  const flags = assessment.settled ? assessment.flags : [];
  const rest = onceEach([...others, ...flags].flatMap(({ because }) => because).concat(ticksOf(answers, aboutHealth)));
  const { action } = emergencyOf(assessment.rules, facts, words);
  const askable = answers[facts.guide.clearance.item] !== undefined;
  const more = rest.filter((each) => !isAmong(said, each));
  return (
    <>
      <GlanceNo level={level} by={when === undefined ? undefined : doctor.howSoon(words.timings[when])} />
      <Part title={noMassage.title}>
        {whatToDo(level, answers, { action, askable }).map((line) => (
          <p key={line} className="answer">
            {noMassage.lines[line]}
          </p>
        ))}
        {level === EMERGENCY && <CallNumbers kind="emergency" look="emergency" chooser={false} today={today} />}
        {level === TODAY && <CallNumbers kind="urgent" chooser={false} today={today} />}
        <p>{refuse.lines['no-thrust']}</p>
      </Part>
      {deciding.length > 0 && (
        <Part title={therapist.whyNot}>
          <ul {...bareList}>
            {reasonsFor(deciding, [], words.signs).map(({ told, rules }) => (
              <li key={rules[0].id}>
                {told.map((each) => (
                  <p key={`${each.item} ${each.answer}`}>
                    <strong>{quote(each)}</strong>{' '}
                    {each.sign !== undefined && screens.result.quote([each.sign.reason, each.sign.also].filter(Boolean).join(' '))}
                  </p>
                ))}
                <p>{screens.result.quote(rules.map(({ id }) => words.rules[id]).join(' '))}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {level === TODAY && (
        <Part title={therapist.emergencyIf}>
          <ul>
            {['call', 'go'].map((id) => (
              <li key={id}>{refuse.lines[id]}</li>
            ))}
          </ul>
          <CallNumbers kind="emergency" look="second" chooser={false} notes={false} today={today} />
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
