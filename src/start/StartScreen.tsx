import { useRef } from 'react';
import { Link } from 'wouter';
import { useContent } from '#content';
import { CallNumbers, EmergencySigns } from '#numbers';
import { buttonLook, Confirm, Notice, ScreenHeading } from '#ui';

export interface StartScreenProps {
  /** Answers are kept from before. */
  readonly resumable: boolean;
  /** The answers have just been cleared. */
  readonly cleared?: boolean;
  /** They already make a result. */
  readonly settled: boolean;
  /** The headline of the advice that the kept answers already make certain, and where to read it. */
  readonly advice?: string | undefined;
  readonly advicePath?: string | undefined;
  /** Clears the answers. */
  readonly onStartAgain: () => void;
  readonly firstStep: string;
  readonly nextStep: string;
  readonly resultPath: string;
  readonly techniquesPath: string;
}

type KeptProps = Omit<StartScreenProps, 'resumable' | 'cleared' | 'firstStep' | 'techniquesPath'>;

const Kept = ({ settled, advice, advicePath, onStartAgain, nextStep, resultPath }: KeptProps) => {
  const { kept } = useContent().screens.start;
  const onward = settled ? resultPath : nextStep;
  const advised = advice !== undefined && advicePath !== undefined;
  return (
    <section className="kept stack stack-tight">
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
        <Confirm ask={kept.startAgain} question={kept.sure} yes={kept.yes} no={kept.no} onYes={onStartAgain} />
      </div>
    </section>
  );
};

/** What this is and is not, the danger signs and the number to call, and the way in. */
export const StartScreen = ({ resumable, cleared = false, firstStep, techniquesPath, onStartAgain, ...kept }: StartScreenProps) => {
  const { words, screens } = useContent();
  const { start } = screens;
  const top = useRef<HTMLDivElement>(null);
  return (
    <div className="stack stack-wide">
      <div ref={top} className="stack">
        <ScreenHeading title={start.title} appName={screens.shell.appName} {...(cleared && { describedBy: 'cleared' })}>
          {start.heading}
        </ScreenHeading>
        {cleared && <p id="cleared">{start.cleared}</p>}
        <p>{start.lead}</p>
        {resumable ? (
          <Kept
            {...kept}
            onStartAgain={() => {
              onStartAgain();
              // What was pressed goes away with the answers, and focus must not go with it.
              top.current?.querySelector('h1')?.focus();
            }}
          />
        ) : (
          <Link href={firstStep} className={`${buttonLook('main')} begin`}>
            {start.begin}
          </Link>
        )}
        <ul className="points">
          <li>{start.minutes}</li>
          <li>{start.adults}</li>
          <li>{words.fixed.private}</li>
          <li>{words.fixed.notDiagnosis}</li>
          <li>{start.unsigned}</li>
        </ul>
      </div>
      <section className="danger stack stack-tight">
        <h2>{start.dangerTitle}</h2>
        <p>{start.dangerLead}</p>
        <EmergencySigns />
        <h3 className="visually-hidden">{start.countryTitle}</h3>
        <CallNumbers kind="emergency" look="second" />
      </section>
      <section className="stack stack-tight screen-only">
        <h2>{start.readTitle}</h2>
        <Link href={techniquesPath} className={buttonLook('second')}>
          {start.readLink}
        </Link>
      </section>
    </div>
  );
};
