import { Link } from 'wouter';
import { useContent } from '#content';
import type { OpenAssessment } from '#engine';
import { splitByLevel } from '#reasons';
import { buttonLook, ScreenHeading, useOpenInPrint, useToday } from '#ui';
import { Headline } from './parts/Headline.tsx';
import { OtherReasons } from './parts/OtherReasons.tsx';
import { Reasons } from './parts/Reasons.tsx';
import { CallToday, EmergencyIf, WhatNotToDo } from './urgent/SameDay.tsx';

export interface StopScreenProps {
  readonly assessment: OpenAssessment;
  readonly nextStep: string;
  readonly reviewPath: string;
  /** The page for a doctor or nurse. */
  readonly doctorPath: string;
  readonly today?: Date;
}

const SAME_DAY = 'same-day';
const SEE_FIRST = 'see-provider-first';

const SeeFirst = ({ assessment, headline }: { assessment: OpenAssessment; headline: string }) => {
  const { facts, words, screens } = useContent();
  const { deciding } = splitByLevel(assessment.rules, assessment.atLeast);
  const soonest = facts.guide.timings.find((frame) => deciding.some(({ timing }) => timing === frame));
  return (
    <Headline level={SEE_FIRST} headline={headline}>
      {soonest !== undefined && <p className="action">{screens.result.byWhen(words.timings[soonest] ?? '')}</p>}
      <p>{words.levels[SEE_FIRST]?.action}</p>
    </Headline>
  );
};

/** For someone who already needs advice and stops early: what holds at the least, and what would make it more. */
export const StopScreen = ({ assessment, nextStep, reviewPath, doctorPath, ...given }: StopScreenProps) => {
  const today = useToday(given.today);
  const { words, screens } = useContent();
  const { stopEarly, because, change } = screens.result;
  useOpenInPrint();
  const { atLeast } = assessment;
  const { deciding, others } = splitByLevel(assessment.rules, atLeast);
  const headline = stopEarly.atLeast(words.levels[atLeast]?.headline ?? '');
  const certain = atLeast === SAME_DAY || atLeast === SEE_FIRST;
  return (
    <div className="result stack stack-wide">
      {atLeast === SAME_DAY && <CallToday level={atLeast} headline={headline} today={today} />}
      {atLeast === SEE_FIRST && <SeeFirst assessment={assessment} headline={headline} />}
      {!certain && (
        <ScreenHeading title={stopEarly.notYet} appName={screens.shell.appName}>
          {stopEarly.notYet}
        </ScreenHeading>
      )}
      {certain && deciding.length > 0 && (
        <section className="stack stack-tight">
          <h2>{because}</h2>
          <Reasons rules={deciding} timed={atLeast === SEE_FIRST} />
          <OtherReasons rules={others} />
        </section>
      )}
      <EmergencyIf today={today} chooser={atLeast !== SAME_DAY} />
      {atLeast === SAME_DAY && <WhatNotToDo />}
      <div className="stack screen-only">
        <p>{stopEarly.open}</p>
        <div className="actions">
          <Link href={nextStep} className={buttonLook('main')}>
            {stopEarly.goOn}
          </Link>
          {certain && (
            <Link href={doctorPath} className={buttonLook('second')}>
              {screens.handover.doctorLink}
            </Link>
          )}
          <Link href={reviewPath} className={buttonLook('quiet')}>
            {change}
          </Link>
        </div>
      </div>
    </div>
  );
};
