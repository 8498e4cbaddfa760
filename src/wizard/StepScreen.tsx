import { useMemo, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useFlowContent } from '#content';
import { assess, walkOf } from '#engine';
import { useAnswers, useSession } from '#session';
import { buttonLook, Notice, Progress, ScreenHeading } from '#ui';
import { after, goOnFrom, partsOf, type Paths, standingOf } from './moves.ts';
import { StepForm } from './StepForm.tsx';

interface StepScreenProps {
  readonly page: string;
  /** The person came from the summary to change an answer, and returns there. */
  readonly change: boolean;
  readonly paths: Paths;
}

/** What was taken away from the saved answers, so that it is asked again. */
const AskedAgain = () => {
  const { wizard } = useFlowContent().screens;
  const why = useSession((session) => session.askedAgain);
  if (why.length === 0) return null;
  return (
    <Notice>
      {why.includes('expired') && <p id="expired">{wizard.expired}</p>}
      {why.includes('dropped') && <p id="dropped">{wizard.dropped}</p>}
    </Notice>
  );
};

/** What is already certain for someone who already needs advice, and the way to stop. */
const AlreadyCertain = ({ atLeast, stop }: { atLeast: string; stop: string }) => {
  const certain = useFlowContent().screens.wizard.certain[atLeast];
  const urgent = useFlowContent().facts.urgentLevels.includes(atLeast);
  if (certain === undefined) return null;
  return (
    <Notice tone={urgent ? 'today' : 'plain'}>
      <p id="certain">{certain.notice}</p>
      <Link href={stop} className={buttonLook('second')}>
        {certain.stop}
      </Link>
    </Notice>
  );
};

/** One step of the questionnaire. A step that is not reachable yet gives way to the first open one. */
export const StepScreen = ({ page: id, change, paths }: StepScreenProps) => {
  const { facts, words, screens } = useFlowContent();
  const { guide, urgentLevels } = facts;
  const answers = useAnswers();
  const answer = useSession((session) => session.answer);
  const acknowledge = useSession((session) => session.acknowledge);
  const expire = useSession((session) => session.expire);
  const [, navigate] = useLocation();
  const walk = useMemo(() => walkOf(guide, answers), [guide, answers]);
  const now = useMemo(() => assess(guide, answers), [guide, answers]);
  // As it was on arrival: a notice that came or went while someone ticks would move the page under the finger.
  const [arrival] = useState({ assessment: now, wasOpen: walk.next === id });
  const page = guide.pages.find((each) => each.id === id);

  if (page === undefined || !walk.path.includes(id))
    return <Redirect replace to={goOnFrom(guide, answers, urgentLevels, paths)} />;

  const { done, ahead } = standingOf(walk, id);
  const before = walk.path[walk.path.indexOf(id) - 1];
  const back = before === undefined ? paths.start : paths.step(before);
  const parts = partsOf(guide, facts.sectionOf, walk, id).map((part) => ({ name: words.sections[part.id], state: part.state }));
  const here = parts.findIndex(({ state }) => state === 'here');
  const stillCertain = !arrival.assessment.settled && (now.settled || now.atLeast === arrival.assessment.atLeast);
  return (
    <div className="stack stack-wide">
      <div className="stack stack-tight">
        <Link
          href={change ? paths.review : back}
          className="back screen-only"
          onClick={(event) => {
            const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
            if (!plain || !cameFromHere()) return;
            event.preventDefault();
            history.back();
          }}
        >
          {screens.wizard.back}
        </Link>
        <Progress
          id="progress"
          parts={parts}
          place={
            ahead === 1
              ? screens.wizard.lastSection(parts[here].name)
              : screens.wizard.section(parts[here].name, here + 1, parts.length)
          }
          label={screens.wizard.progress(done + 1, ahead - 1)}
        />
        <ScreenHeading
          className="eyebrow"
          title={words.pages[id]}
          appName={screens.shell.appName}
          describedBy="progress expired dropped certain"
        >
          {words.pages[id]}
        </ScreenHeading>
        {before === undefined && <p className="soft small">{words.fixed.private}</p>}
      </div>
      <div className="notices stack stack-tight">
        <AskedAgain />
        {stillCertain && <AlreadyCertain atLeast={arrival.assessment.atLeast} stop={paths.stop} />}
      </div>
      <StepForm
        page={page}
        answers={answers}
        onAnswer={answer}
        onNext={() => !expire()}
        onDone={(final) => {
          acknowledge();
          navigate(after(guide, final, urgentLevels, paths, id, { change, wasOpen: arrival.wasOpen }), {
            state: { fromStep: true },
          });
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
