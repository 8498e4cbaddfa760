import { Component, type ReactNode } from 'react';
import { useFlowContent } from '#content';
import { CallNumbers, EmergencySigns } from '#numbers';
import { buttonLook, ScreenHeading } from '#ui';
import { single } from './address.ts';

/** What is shown when a screen breaks: safe advice first, and a way on. */
const CrashScreen = () => {
  const { crash, appName } = useFlowContent().screens.shell;
  return (
    <div className="stack">
      <ScreenHeading title={crash.title} appName={appName}>
        {crash.title}
      </ScreenHeading>
      <p>{crash.text}</p>
      <CallNumbers kind="emergency" />
      <EmergencySigns />
      {/* What failed to come is asked for only by a page that is loaded anew. */}
      <a href={single ? '#/' : ''} className={buttonLook('main')}>
        {crash.again}
      </a>
    </div>
  );
};

/** A bug meets this boundary, never a blank page. */
export class Crash extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <CrashScreen /> : this.props.children;
  }
}
