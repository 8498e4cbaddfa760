import { useEffect, useState } from 'react';
import { useFlowContent } from '#content';
import { useAnswers, useSession } from '#session';
import { StartScreen } from '#start';
import { paths } from './paths.ts';
import { Kept } from './pieces.tsx';

/** Whether the answers were cleared on the way to this screen; told once, and not again when someone comes back. */
const useCleared = () => {
  const cleared = useState(() => Object(globalThis.history?.state).cleared === true);
  useEffect(() => {
    if (Object(history.state).cleared === true) history.replaceState({ ...history.state, cleared: undefined }, '');
  }, []);
  return cleared;
};

export const Start = () => {
  const { facts } = useFlowContent();
  const epoch = useSession((session) => session.epoch);
  const resumable = Object.keys(useAnswers()).length > 0;
  const [cleared, setCleared] = useCleared();
  return (
    <StartScreen
      key={epoch}
      cleared={cleared}
      techniquesPath={paths.techniques}
      firstStep={paths.step(facts.guide.pages[0].id)}
      {...(resumable && { kept: <Kept onCleared={() => setCleared(true)} /> })}
    />
  );
};
