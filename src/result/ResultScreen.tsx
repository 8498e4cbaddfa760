import { type ReactNode, useMemo } from 'react';
import { useContent } from '#content';
import { type Answers, countedAnswers, type SettledAssessment } from '#engine';
import { useOpenInPrint, useToday } from '#ui';
import { blocks } from './blocks.ts';
import { useWhatIf } from './change/useWhatIf.ts';

export interface ResultScreenProps {
  readonly assessment: SettledAssessment;
  readonly answers: Answers;
  readonly reviewPath: string;
  readonly startPath: string;
  readonly sourcesPath: string;
  readonly proofPath: string;
  readonly therapistPath: string;
  readonly doctorPath: string;
  /** The question about an earlier check; leave it out where it cannot be answered anew. */
  readonly clearedPath?: string | undefined;
  /** Ways to share the result, from app. */
  readonly tools?: ReactNode;
  readonly today?: Date;
}

/** The result of one level, block by block. */
export const ResultScreen = ({ assessment, answers, ...props }: ResultScreenProps) => {
  const { facts, screens } = useContent();
  const { guide } = facts;
  const counted = useMemo(() => countedAnswers(guide, answers), [guide, answers]);
  const change = useWhatIf(assessment, counted);
  useOpenInPrint();
  const today = useToday(props.today);
  const paths = {
    review: props.reviewPath,
    start: props.startPath,
    sources: props.sourcesPath,
    proof: props.proofPath,
    therapist: props.therapistPath,
    doctor: props.doctorPath,
    cleared: props.clearedPath,
  };
  const dated = new Intl.DateTimeFormat(screens.result.locale, { dateStyle: 'long' }).format(today);
  return (
    <div className={`result result-${assessment.level} stack stack-wide`}>
      <p className="print-only small">{screens.result.printed(screens.shell.appName, dated)}</p>
      {(blocks[assessment.level] ?? []).map((Each, place) => (
        <Each key={place} result={assessment} answers={counted} change={change} today={today} paths={paths} tools={props.tools} />
      ))}
    </div>
  );
};
