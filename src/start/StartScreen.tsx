import { Link } from 'wouter';
import { useContent } from '#content';
import { CallNumbers, EmergencySigns } from '#numbers';
import { buttonLook, Confirm, ScreenHeading } from '#ui';

export interface StartScreenProps {
  /** Answers are kept from before. */
  readonly resumable: boolean;
  /** They already make a result. */
  readonly settled: boolean;
  /** Clears the answers. */
  readonly onStartAgain: () => void;
  readonly firstStep: string;
  readonly nextStep: string;
  readonly resultPath: string;
}

type KeptProps = Pick<StartScreenProps, 'settled' | 'onStartAgain' | 'nextStep' | 'resultPath'>;

const Kept = ({ settled, onStartAgain, nextStep, resultPath }: KeptProps) => {
  const { kept } = useContent().screens.start;
  return (
    <section className="kept stack stack-tight">
      <h2>{kept.title}</h2>
      <p>{settled ? kept.settled : kept.open}</p>
      <div className="kept-ways">
        <Link href={settled ? resultPath : nextStep} className={buttonLook('main')}>
          {settled ? kept.seeResult : kept.goOn}
        </Link>
        <Confirm ask={kept.startAgain} question={kept.sure} yes={kept.yes} no={kept.no} onYes={onStartAgain} />
      </div>
    </section>
  );
};

/** What this is and is not, the danger signs and the number to call, and the way in. */
export const StartScreen = ({ resumable, firstStep, ...kept }: StartScreenProps) => {
  const { words, screens } = useContent();
  const { start } = screens;
  return (
    <div className="stack stack-wide">
      <div className="stack">
        <ScreenHeading title={start.title} appName={screens.shell.appName}>
          {start.heading}
        </ScreenHeading>
        <p>{start.lead}</p>
        {resumable ? (
          <Kept {...kept} />
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
        </ul>
      </div>
      <section className="danger stack stack-tight">
        <h2>{start.dangerTitle}</h2>
        <p>{start.dangerLead}</p>
        <EmergencySigns />
        <h3>{start.countryTitle}</h3>
        <CallNumbers kind="emergency" look="second" />
      </section>
    </div>
  );
};
