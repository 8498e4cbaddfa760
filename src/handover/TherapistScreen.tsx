import type { ReactNode } from 'react';
import { useContent } from '#content';
import { type Answers, type Assessment, countedAnswers } from '#engine';
import { useToday } from '#ui';
import { Sheet } from './parts/Sheet.tsx';
import { NoMassage } from './therapist/NoMassage.tsx';
import { PlanPart } from './therapist/PlanPart.tsx';

export interface TherapistScreenProps {
  readonly assessment: Assessment;
  readonly answers: Answers;
  /** Ways to share the page. */
  readonly tools?: ReactNode;
  readonly today?: Date;
}

/** With more letters than this around the flags, paper leaves out what stands in `.more`. */
const MOST_LETTERS = 600;

/** What a therapist with a client on the table needs: may I, how hard, where not; then the rest, on one printed page. */
export const TherapistScreen = ({ assessment, answers, tools, ...given }: TherapistScreenProps) => {
  const today = useToday(given.today);
  const { facts, words, screens } = useContent();
  const { therapist } = screens.handover;
  const level = assessment.level ?? assessment.atLeast;
  const plan = assessment.settled && facts.guide.planLevels.includes(level) ? assessment : undefined;
  const letters = assessment.settled ? assessment.flags.reduce((sum, { id }) => sum + words.flags[id].length, 0) : 0;
  const counted = countedAnswers(facts.guide, answers);
  return (
    <Sheet
      title={therapist.title}
      headline={words.levels[level].headline}
      today={today}
      whatThisIs={`${therapist.whatThisIs} ${plan === undefined ? therapist.doNotStart : therapist.askAgain}`}
      tools={tools}
      short={plan !== undefined && letters > MOST_LETTERS}
    >
      {plan === undefined ? (
        <NoMassage assessment={assessment} level={level} answers={counted} today={today} />
      ) : (
        <PlanPart result={plan} answers={counted} today={today} />
      )}
    </Sheet>
  );
};
