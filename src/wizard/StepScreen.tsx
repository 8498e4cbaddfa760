import { useMemo, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useContent } from '#content';
import { assess, walkOf } from '#engine';
import { useAnswers, useSession } from '#session';
import { buttonLook, Notice, Progress, ScreenHeading } from '#ui';
import { after, goOnFrom, type Paths, standingOf } from './moves.ts';
import { StepForm } from './StepForm.tsx';

interface StepScreenProps {
  readonly page: string;
  /** The person came from the summary to change an answer, and returns there. */
  readonly change: boolean;
  readonly paths: Paths;
}

/** What was taken away from the saved answers, so that it is asked again. */
const AskedAgain = () => {
  const { wizard } = useContent().screens;
  const dropped = useSession((session) => session.dropped.length > 0);
  const expired = useSession((session) => session.expired);
  if (!dropped && !expired) return null;
  return (
    <Notice>
      {expired && <p>{wizard.expired}</p>}
      {dropped && <p>{wizard.dropped}</p>}
    </Notice>
  );
};

/** What is already certain for someone who already needs advice, and the way to stop. */
const AlreadyCertain = ({ atLeast, stop }: { atLeast: string; stop: string }) => {
  const certain = useContent().screens.wizard.certain[atLeast];
  const urgent = useContent().facts.urgentLevels.includes(atLeast);
  if (certain === undefined) return null;
  return (
    <Notice tone={urgent ? 'today' : 'plain'}>
      <p>{certain.notice}</p>
      <Link href={stop} className={buttonLook('second')}>
        {certain.stop}
      </Link>
    </Notice>
  );
};

/** One step of the questionnaire. A step that is not reachable yet gives way to the first open one. */
export const StepScreen = ({ page: id, change, paths }: StepScreenProps) => {
  const { facts, words, screens } = useContent();
  const { guide, urgentLevels } = facts;
  const answers = useAnswers();
  const answer = useSession((session) => session.answer);
  const acknowledge = useSession((session) => session.acknowledge);
  const expired = useSession((session) => session.expired);
  const [, navigate] = useLocation();
  const standing = useMemo(() => standingOf(guide, answers, id), [guide, answers, id]);
  const assessment = useMemo(() => assess(guide, answers), [guide, answers]);
  const [wasOpen] = useState(() => walkOf(guide, answers).next === id);
  const page = guide.pages.find((each) => each.id === id);

  if (page === undefined || standing === null)
    return <Redirect replace to={goOnFrom(guide, answers, urgentLevels, paths)} />;

  const before = guide.pages.slice(0, guide.pages.indexOf(page)).findLast((each) => standingOf(guide, answers, each.id));
  const backTo = change ? paths.review : before === undefined ? paths.start : paths.step(before.id);
  const { done, ahead } = standing;

  return (
    <div className="stack stack-wide">
      <div className="stack stack-tight">
        <a
          href={backTo}
          className="back screen-only"
          onClick={(event) => {
            event.preventDefault();
            if (cameFromHere()) history.back();
            else navigate(backTo);
          }}
        >
          {screens.wizard.back}
        </a>
        <Progress done={done} ahead={ahead} label={screens.wizard.progress(done + 1, ahead - 1)} />
        <ScreenHeading className="eyebrow" title={words.pages[id]} appName={screens.shell.appName}>
          {words.pages[id]}
        </ScreenHeading>
      </div>
      <AskedAgain />
      {!assessment.settled && <AlreadyCertain atLeast={assessment.atLeast} stop={paths.stop} />}
      <StepForm
        key={String(expired)}
        page={page}
        answers={answers}
        onAnswer={answer}
        onDone={(final) => {
          acknowledge();
          navigate(after(guide, final, urgentLevels, paths, id, { change, wasOpen }), { state: { fromStep: true } });
        }}
        linkTo={(linked) => paths.step(linked, change)}
      />
    </div>
  );
};

/** Whether the entry before this one in the tab's history is another step; nothing of the answers is kept there. */
const cameFromHere = (): boolean => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'fromStep' in state;
};
