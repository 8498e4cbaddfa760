import { Redirect } from 'wouter';
import { useFlowContent } from '#content';
import { ResultScreen, StopScreen } from '#result';
import { ReviewScreen } from '#wizard';
import { paths } from '../paths.ts';
import { useHere } from '../useHere.ts';
import { Tools } from './Tools.tsx';

/** The result, or the first step that is still open. */
export const Result = () => {
  const { facts } = useFlowContent();
  const { assessment, answers, goOn } = useHere();
  if (!assessment.settled) return <Redirect replace to={goOn} />;
  const page = facts.guide.pages.find(({ items }) => items.includes(facts.guide.clearance.item));
  const asked = answers[facts.guide.clearance.item] !== undefined;
  return (
    <ResultScreen
      assessment={assessment}
      answers={answers}
      reviewPath={paths.review}
      startPath={paths.start}
      sourcesPath={paths.sources}
      proofPath={paths.proof}
      therapistPath={paths.therapist}
      doctorPath={paths.doctor}
      tools={<Tools page="result" />}
      {...(page !== undefined && asked ? { clearedPath: paths.step(page.id, true) } : {})}
    />
  );
};

/** The advice for someone who stops early, as long as something is already certain. */
export const Stop = () => {
  const { screens } = useFlowContent();
  const { assessment, goOn } = useHere();
  if (assessment.settled) return <Redirect replace to={paths.result} />;
  if (screens.wizard.certain[assessment.atLeast] === undefined) return <Redirect replace to={goOn} />;
  return <StopScreen assessment={assessment} nextStep={goOn} reviewPath={paths.review} doctorPath={paths.doctor} />;
};

export const Review = () => <ReviewScreen paths={paths} />;
