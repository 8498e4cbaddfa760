import { useContent } from '#content';
import { EmergencySigns } from '#numbers';
import { ScreenHeading } from '#ui';
import { dateOf } from '../dates.ts';

/** In the place of a plan that is too old: what the result was, and that nothing is to be planned from it. */
export const TooOld = ({ at, level }: { readonly at: number; readonly level: string }) => {
  const { words, screens } = useContent();
  const { share, shell, result } = screens;
  const { tooOld } = share.shared;
  return (
    <div className="stack">
      <ScreenHeading title={tooOld.title} appName={shell.appName}>
        {tooOld.title}
      </ScreenHeading>
      <p>{tooOld.why}</p>
      <p>{tooOld.was(dateOf(at, result.locale), words.levels[level]?.headline ?? '')}</p>
      <h2>{screens.start.dangerTitle}</h2>
      <EmergencySigns />
    </div>
  );
};
