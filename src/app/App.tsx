import { type ReactNode, useEffect, useState } from 'react';
import { Link, Redirect, Route, Switch, useLocation, useParams } from 'wouter';
import { useContent } from '#content';
import { ProofScreen, SourcesScreen } from '#library';
import { NumbersScreen } from '#numbers';
import { useSession } from '#session';
import { Arrived, Notice } from '#ui';
import { ReviewScreen, StepScreen } from '#wizard';
import { Crash } from './Crash.tsx';
import { paths } from './paths.ts';
import { Result, Start, Stop, UnknownPage } from './screens.tsx';
import { useOneStepAClick } from './useOneStepAClick.ts';

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
        <p className="screen-only shell-links">
          <Link href={paths.sources}>{shell.sourcesLink}</Link>
          <Link href={paths.proof}>{shell.proofLink}</Link>
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
  const epoch = useSession((session) => session.epoch);
  return <StepScreen key={`${page} ${epoch}`} page={page} change={change} paths={paths} />;
};

const Screens = () => (
  <Switch>
    <Route path={paths.start} component={Start} />
    <Route path="/index.html">
      <Redirect replace to={paths.start} />
    </Route>
    <Route path="/check">
      <Redirect replace to={paths.review} />
    </Route>
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
    <Route path={paths.proof}>
      <ProofScreen from={`${import.meta.env.BASE_URL}proof.json`} sourcesPath={paths.sources} />
    </Route>
    <Route component={UnknownPage} />
  </Switch>
);

export const App = () => {
  const [location] = useLocation();
  const expire = useSession((session) => session.expire);
  const epoch = useSession((session) => session.epoch);
  useOneStepAClick(location);
  // Every change of screen is a moment at which answers may have grown old.
  useEffect(() => {
    expire();
  });
  const [first] = useState(location);
  const [moved, setMoved] = useState(false);
  if (!moved && (location !== first || epoch > 0)) setMoved(true);
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
