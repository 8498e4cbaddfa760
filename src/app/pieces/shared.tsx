import { type ReactNode, useMemo } from 'react';
import { decodeLink, type Given } from '#codec';
import { useFlowContent } from '#content';
import { assess } from '#engine';
import { DoctorScreen, TherapistScreen } from '#handover';
import { Headline } from '#result';
import { ResultInShort, SharedFrame, type SharedPage, SharedProblem, ShareTools, TooOld, useOld } from '#share';
import { useToday } from '#ui';
import { paths, sharedPaths } from '../paths.ts';

const SharedAnswers = ({ given, page }: { given: Given; page: SharedPage }) => {
  const { answers, at } = given;
  const { guide } = useFlowContent().facts;
  const assessment = useMemo(() => assess(guide, answers), [guide, answers]);
  const today = useToday();
  const old = useOld(at);
  const tools = <ShareTools page={page} given={given} />;
  const show = (): ReactNode => {
    const unfinished = <SharedProblem problem="open" startPath={paths.start} />;
    // Of what is too old, or not certain yet, nothing is shown that could reassure.
    if (guide.planLevels.includes(assessment.atLeast)) {
      if (!assessment.settled) return unfinished;
      if (old) return <TooOld at={at} level={assessment.level} />;
    }
    const handed = { assessment, answers, tools, today: new Date(at) };
    if (page === 'therapist') return <TherapistScreen {...handed} />;
    if (page === 'doctor') return <DoctorScreen {...handed} proofPath={paths.proof} />;
    if (!assessment.settled) return unfinished;
    const headline = (action: ReactNode) => <Headline level={assessment.level}>{action}</Headline>;
    return <ResultInShort assessment={assessment} today={today} headline={headline} tools={tools} />;
  };
  return (
    <SharedFrame at={at} old={old} page={page} paths={sharedPaths} startPath={paths.start}>
      {show()}
    </SharedFrame>
  );
};

/** Answers that someone was handed, to look at and not to change. They never meet the answers of this device. */
export const Shared = ({ code, page }: { code: string | null; page: SharedPage }) => {
  const { guide } = useFlowContent().facts;
  const read = useMemo(() => (code === null ? ({ problem: 'none' } as const) : decodeLink(guide, code)), [guide, code]);
  if ('problem' in read) return <SharedProblem key={read.problem} problem={read.problem} startPath={paths.start} />;
  return <SharedAnswers key={code} given={read} page={page} />;
};
