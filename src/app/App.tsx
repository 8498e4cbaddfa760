import { type ReactNode, useState } from 'react';
import { Link, Route, Switch, useLocation, useParams } from 'wouter';
import { useContent } from '#content';
import { SourcesScreen } from '#library';
import { NumbersScreen } from '#numbers';
import { useSession } from '#session';
import { Arrived, Notice } from '#ui';
import { ReviewScreen, StepScreen } from '#wizard';
import { Crash } from './Crash.tsx';
import { paths } from './paths.ts';
import { Result, Start, Stop, UnknownPage } from './screens.tsx';

/** What stands around every screen. */
const Shell = ({ children }: { children: ReactNode }) => {
  const { words, screens } = useContent();
  const { shell } = screens;
  const kept = useSession((session) => session.kept);
  return (
    <>
      <a href="#main" className="skip screen-only" onClick={skipTo('main')}>
        {shell.skip}
      </a>
      <header className="shell-head screen-only">
        <Link href={paths.start} className="brand">
          {shell.appName}
        </Link>
        <Link href={paths.numbers}>{shell.numbersLink}</Link>
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
      </main>
      <footer className="shell-foot soft small stack stack-tight">
        <p>{words.fixed.notDiagnosis}</p>
        <p>{words.fixed.private}</p>
        <p className="screen-only">
          <Link href={paths.sources}>{shell.sourcesLink}</Link>
        </p>
      </footer>
    </>
  );
};

/** Moves focus without writing into the address. */
const skipTo = (id: string) => (event: { preventDefault: () => void }) => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};

const Step = ({ change }: { change: boolean }) => {
  const { page } = useParams<{ page: string }>();
  return <StepScreen key={page} page={page} change={change} paths={paths} />;
};

const Screens = () => (
  <Switch>
    <Route path={paths.start} component={Start} />
    <Route path={paths.step(':page')}>
      <Step change={false} />
    </Route>
    <Route path={paths.step(':page', true)}>
      <Step change />
    </Route>
    <Route path={paths.review}>
      <ReviewScreen paths={paths} />
    </Route>
    <Route path={paths.result} component={Result} />
    <Route path={paths.stop} component={Stop} />
    <Route path={paths.numbers} component={NumbersScreen} />
    <Route path={paths.sources} component={SourcesScreen} />
    <Route component={UnknownPage} />
  </Switch>
);

export const App = () => {
  const [location] = useLocation();
  const [first] = useState(location);
  const [moved, setMoved] = useState(false);
  if (!moved && location !== first) setMoved(true);
  return (
    <Arrived value={moved}>
      <Shell>
        <Crash key={location}>
          <Screens />
        </Crash>
      </Shell>
    </Arrived>
  );
};
