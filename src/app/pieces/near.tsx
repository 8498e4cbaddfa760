import { useContent } from '#content';
import { useSession } from '#session';
import { KeptAnswers } from '#start';
import { paths } from '../paths.ts';
import { useHere } from '../useHere.ts';

export { NumbersScreen } from '#numbers';

/** The answers of this device on the start. */
export const Kept = ({ onCleared }: { onCleared: () => void }) => {
  const { facts, words } = useContent();
  const { assessment, walk, goOn } = useHere();
  const clear = useSession((session) => session.clear);
  const urgent = facts.urgentLevels.includes(assessment.atLeast);
  return (
    <KeptAnswers
      settled={assessment.settled}
      onStartAgain={() => {
        clear();
        onCleared();
      }}
      nextStep={walk.next === null ? goOn : paths.step(walk.next)}
      resultPath={paths.result}
      {...(urgent && {
        advice: words.levels[assessment.atLeast].headline,
        advicePath: assessment.settled ? paths.result : paths.stop,
      })}
    />
  );
};
