import { Link } from 'wouter';
import { useFlowContent } from '#content';
import { CallNumbers, EmergencySigns } from '#numbers';
import { buttonLook, ScreenHeading } from '#ui';
import { paths } from './paths.ts';

/** What stands where a screen will be that is made from answers, until it is there: whom to call holds for everyone. */
export const Waiting = ({ heading }: { readonly heading?: string | undefined }) => {
  const { shell, start } = useFlowContent().screens;
  const { waiting, appName } = shell;
  const title = heading ?? waiting.title;
  return (
    <div className="stack stack-wide">
      <div className="stack">
        <ScreenHeading title={title} appName={appName}>
          {title}
        </ScreenHeading>
        <p>{waiting.text}</p>
        <Link href={paths.start} className={buttonLook('second')}>
          {waiting.start}
        </Link>
      </div>
      <section className="danger stack stack-tight">
        <h2>{start.dangerTitle}</h2>
        <p>{start.dangerLead}</p>
        <EmergencySigns />
        <CallNumbers kind="emergency" look="second" chooser={false} />
      </section>
    </div>
  );
};
