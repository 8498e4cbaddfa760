import { useRef } from 'react';
import { Link } from 'wouter';
import { useContent } from '#content';
import { buttonLook, Confirm, Notice } from '#ui';

export interface KeptAnswersProps {
  /** They already make a result. */
  readonly settled: boolean;
  /** The headline of the advice that the kept answers already make certain, and where to read it. */
  readonly advice?: string | undefined;
  readonly advicePath?: string | undefined;
  /** Clears the answers. */
  readonly onStartAgain: () => void;
  readonly nextStep: string;
  readonly resultPath: string;
}

/** What can be done with answers that are kept from before; stands on the start in the place of the way in. */
export const KeptAnswers = ({ settled, advice, advicePath, onStartAgain, nextStep, resultPath }: KeptAnswersProps) => {
  const { kept } = useContent().screens;
  const section = useRef<HTMLElement>(null);
  const onward = settled ? resultPath : nextStep;
  const advised = advice !== undefined && advicePath !== undefined;
  return (
    <section ref={section} className="kept stack stack-tight">
      <h2>{kept.title}</h2>
      {advised && (
        <Notice tone="today">
          <p>
            <strong>{kept.lastTime(advice)}</strong>
          </p>
          <Link href={advicePath} className={buttonLook('main')}>
            {kept.seeAdvice}
          </Link>
        </Notice>
      )}
      <p>{settled ? kept.settled : kept.open}</p>
      <div className="kept-ways">
        {onward !== (advised ? advicePath : undefined) && (
          <Link href={onward} className={buttonLook(advised ? 'second' : 'main')}>
            {settled ? kept.seeResult : kept.goOn}
          </Link>
        )}
        <Confirm
          ask={kept.startAgain}
          question={kept.sure}
          yes={kept.yes}
          no={kept.no}
          onYes={() => {
            const heading = section.current?.parentElement?.querySelector('h1');
            onStartAgain();
            // What was pressed goes away with the answers, and focus must not go with it.
            heading?.focus();
          }}
        />
      </div>
    </section>
  );
};
