import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFlowContent } from '#content';
import { useSession } from '#session';
import { Notice } from '#ui';
import { Foot } from './Foot.tsx';
import { useNewVersion } from './new-version.ts';
import { paths } from './paths.ts';

/** Moves focus without writing into the address. */
const skipTo = (id: string) => (event: { preventDefault: () => void }) => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};

/** What stands around every screen. */
export const Shell = ({ own, children }: { /** Whether the answers on screen are those of this device. */ own: boolean; children: ReactNode }) => {
  const { facts, screens } = useFlowContent();
  const { shell } = screens;
  const kept = useSession((session) => session.kept);
  const newVersion = useNewVersion();
  return (
    <>
      <a href="#main" className="skip screen-only" onClick={skipTo('main')}>
        {shell.skip}
      </a>
      <header className="shell-head screen-only">
        <Link href={paths.start} className="brand">
          {shell.appName}
        </Link>
        {/* A plain link leads away before any script has run; the app makes it leave nothing behind. */}
        <a href={facts.neutralPage} rel="noreferrer" className="shell-leave">
          {shell.leave}
        </a>
        <Link href={paths.numbers} className="shell-help">
          {shell.numbersLink}
        </Link>
      </header>
      <main id="main" tabIndex={-1}>
        {!kept && (
          <div className="screen-only unkept">
            <Notice>
              <p>{shell.unkept}</p>
            </Notice>
          </div>
        )}
        {children}
        <output className="new-version screen-only">{newVersion}</output>
      </main>
      <Foot own={own} />
    </>
  );
};
