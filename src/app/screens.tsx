import { useEffect, useMemo, useState } from 'react';
import { Link, Redirect } from 'wouter';
import { useContent } from '#content';
import { assess, walkOf } from '#engine';
import { ResultScreen, StopScreen } from '#result';
import { useAnswers, useSession } from '#session';
import { StartScreen } from '#start';
import { buttonLook, ScreenHeading } from '#ui';
import { goOnFrom } from '#wizard';
import { paths } from './paths.ts';
import { Tools } from './Tools.tsx';

const useHere = () => {
  const { facts } = useContent();
  const answers = useAnswers();
  return useMemo(
    () => ({
      answers,
      assessment: assess(facts.guide, answers),
      walk: walkOf(facts.guide, answers),
      goOn: goOnFrom(facts.guide, answers, facts.urgentLevels, paths),
    }),
    [facts, answers],
  );
};

/** Whether the answers were cleared on the way to this screen; told once, and not again when someone comes back. */
const useCleared = () => {
  const cleared = useState(() => Object(history.state).cleared === true);
  useEffect(() => {
    if (Object(history.state).cleared === true) history.replaceState({ ...history.state, cleared: undefined }, '');
  }, []);
  return cleared;
};

export const Start = () => {
  const { facts, words } = useContent();
  const { assessment, walk, answers, goOn } = useHere();
  const clear = useSession((session) => session.clear);
  const epoch = useSession((session) => session.epoch);
  const [cleared, setCleared] = useCleared();
  const first = facts.guide.pages[0];
  const urgent = facts.urgentLevels.includes(assessment.atLeast);
  return (
    <StartScreen
      key={epoch}
      resumable={Object.keys(answers).length > 0}
      settled={assessment.settled}
      cleared={cleared}
      onStartAgain={() => {
        clear();
        setCleared(true);
      }}
      techniquesPath={paths.techniques}
      firstStep={paths.step(first.id)}
      nextStep={walk.next === null ? goOn : paths.step(walk.next)}
      resultPath={paths.result}
      {...(urgent && {
        advice: words.levels[assessment.atLeast].headline,
        advicePath: assessment.settled ? paths.result : paths.stop,
      })}
    />
  );
};

/** The result, or the first step that is still open. */
export const Result = () => {
  const { facts } = useContent();
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
  const { screens } = useContent();
  const { assessment, goOn } = useHere();
  if (assessment.settled) return <Redirect replace to={paths.result} />;
  if (screens.wizard.certain[assessment.atLeast] === undefined) return <Redirect replace to={goOn} />;
  return <StopScreen assessment={assessment} nextStep={goOn} reviewPath={paths.review} doctorPath={paths.doctor} />;
};

export const UnknownPage = () => {
  const { unknownPage, appName } = useContent().screens.shell;
  return (
    <div className="stack">
      <ScreenHeading title={unknownPage.title} appName={appName}>
        {unknownPage.title}
      </ScreenHeading>
      <p>{unknownPage.text}</p>
      <Link href={paths.start} className={buttonLook('main')}>
        {unknownPage.start}
      </Link>
    </div>
  );
};
