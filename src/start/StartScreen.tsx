import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFlowContent } from '#content';
import { CallNumbers, EmergencySigns } from '#numbers';
import { buttonLook, ScreenHeading } from '#ui';

export interface StartScreenProps {
  /** What to do with answers that are kept from before; without it, the way in. */
  readonly kept?: ReactNode;
  /** The answers have just been cleared. */
  readonly cleared?: boolean;
  readonly firstStep: string;
  readonly techniquesPath: string;
}

/** What this is and is not, the danger signs and the number to call, and the way in. */
export const StartScreen = ({ kept, cleared = false, firstStep, techniquesPath }: StartScreenProps) => {
  const { words, screens } = useFlowContent();
  const { start } = screens;
  return (
    <div className="stack stack-wide">
      <div className="stack">
        <ScreenHeading title={start.title} appName={screens.shell.appName} {...(cleared && { describedBy: 'cleared' })}>
          {start.heading}
        </ScreenHeading>
        {cleared && <p id="cleared">{start.cleared}</p>}
        <p>{start.lead}</p>
        {kept ?? (
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
