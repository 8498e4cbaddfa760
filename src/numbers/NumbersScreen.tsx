import { useFlowContent } from '#content';
import { Back, ScreenHeading, useOpenInPrint } from '#ui';
import { CallNumbers } from './CallNumbers.tsx';
import { EmergencySigns } from './EmergencySigns.tsx';

/** The numbers by themselves, one tap away from every screen. */
export const NumbersScreen = () => {
  const { screens } = useFlowContent();
  useOpenInPrint();
  return (
    <div className="stack stack-wide">
      <div className="stack">
        <Back label={screens.wizard.back} />
        <ScreenHeading title={screens.shell.numbersLink} appName={screens.shell.appName}>
          {screens.shell.numbersLink}
        </ScreenHeading>
        <p>{screens.numbers.lead}</p>
      </div>
      <CallNumbers kind="both" />
      <section className="stack stack-tight">
        <h2>{screens.start.dangerTitle}</h2>
        <EmergencySigns />
      </section>
    </div>
  );
};
