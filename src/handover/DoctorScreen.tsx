import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useContent } from '#content';
import { type Answers, type Assessment, countedAnswers } from '#engine';
import { splitByLevel } from '#reasons';
import { useToday } from '#ui';
import { Answered, NotAsked } from './doctor/Answered.tsx';
import { MassageTold } from './doctor/MassageTold.tsx';
import { Medicines } from './doctor/Medicines.tsx';
import { Why } from './doctor/Why.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { soonest } from './parts/soonest.ts';
import { itemsOf, ticksOf } from './parts/ticks.ts';

export interface DoctorScreenProps {
  /** Also one that is still open: then the page says what is known so far. */
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly proofPath: string;
  /** Ways to share the page. */
  readonly tools?: ReactNode;
  readonly today?: Date;
}

/** With more ticks and rules than this, paper leaves out the clinical words beside answers that decide nothing. */
const MOST = 38;

/** What a doctor or nurse needs who gets the person next: why and how soon, what was asked and answered, on one printed page. */
export const DoctorScreen = ({ assessment, answers, proofPath, tools, ...given }: DoctorScreenProps) => {
  const today = useToday(given.today);
  const { facts, words, screens } = useContent();
  const { doctor } = screens.handover;
  const { guide } = facts;
  const counted = countedAnswers(guide, answers);
  const level = assessment.level ?? assessment.atLeast;
  const { deciding } = splitByLevel(assessment.rules, level);
  const when = soonest(assessment, deciding, guide.timings);
  const { headline } = words.levels[level];
  return (
    <Sheet
      title={doctor.title}
      headline={(assessment.settled ? doctor.theyWereTold : doctor.atLeast)(headline)}
      today={today}
      timed
      whatThisIs={doctor.whatThisIs}
      tools={tools}
      short={ticksOf(counted, itemsOf(guide)).length + assessment.rules.length > MOST}
    >
      {(when !== undefined || !assessment.settled) && (
        <p className="lead">
          {when !== undefined && <strong>{doctor.howSoon(words.timings[when])}</strong>} {!assessment.settled && doctor.unfinished}
        </p>
      )}
      <Why rules={assessment.rules} level={level} cleared={assessment.settled && assessment.cleared} />
      <MassageTold assessment={assessment} answers={counted} />
      <Medicines answers={counted} />
      <Answered answers={counted} />
      <NotAsked assessment={assessment} answers={counted} />
      <p className="small">
        {doctor.clinicalNote} <Link href={proofPath}>{doctor.rulebook}</Link>
      </p>
    </Sheet>
  );
};
