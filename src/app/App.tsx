import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link, Redirect, Route, Switch, useLocation, useParams } from 'wouter';
import { useContent } from '#content';
import { ProofScreen } from '#library';
import { type LookKeeper, LookScreen } from '#look';
import { NumbersScreen } from '#numbers';
import { useSession } from '#session';
import { type SharedPage, useSharedCode } from '#share';
import { Arrived, Notice } from '#ui';
import { ReviewScreen, StepScreen } from '#wizard';
import { Crash } from './Crash.tsx';
import { Foot } from './Foot.tsx';
import { About, HowItWorks, Privacy, Sources, Technique, Techniques } from './Library.tsx';
import { ForDoctor, ForTherapist } from './handover.tsx';
import { paths, sharedPaths } from './paths.ts';
import { Result, Start, Stop, UnknownPage } from './screens.tsx';
import { Shared } from './Shared.tsx';
import { useOneStepAClick } from './useOneStepAClick.ts';

/** For the people who build the app, so nobody else loads it. */
const Design = lazy(async () => ({ default: (await import('#design')).DesignScreen }));

/** What stands around every screen. */
const Shell = ({ own, children }: { own: boolean; children: ReactNode }) => {
  const { shell } = useContent().screens;
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
      </main>
      <Foot own={own} />
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

const Screens = ({ look, code }: { look: LookKeeper; code: string | null }) => (
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
    <Route path={paths.therapist} component={ForTherapist} />
    <Route path={paths.doctor} component={ForDoctor} />
    <Route path={paths.numbers} component={NumbersScreen} />
    <Route path={paths.sources} component={Sources} />
    <Route path={paths.techniques} component={Techniques} />
    <Route path={paths.technique(':id')} component={Technique} />
    <Route path={paths.howItWorks} component={HowItWorks} />
    <Route path={paths.privacy}>
      <Privacy look={look} />
    </Route>
    <Route path={paths.about} component={About} />
    <Route path={paths.proof}>
      <ProofScreen from={`${import.meta.env.BASE_URL}proof.json`} sourcesPath={paths.sources} />
    </Route>
    <Route path={paths.look}>
      <LookScreen keeper={look} />
    </Route>
    {Object.entries(sharedPaths).map(([page, path]) => (
      <Route key={page} path={path}>
        <Shared code={code} page={page as SharedPage} />
      </Route>
    ))}
    <Route path={paths.design}>
      <Suspense fallback={null}>
        <Design appName={useContent().screens.shell.appName} />
      </Suspense>
    </Route>
    <Route component={UnknownPage} />
  </Switch>
);

export const App = ({ look }: { look: LookKeeper }) => {
  const [location] = useLocation();
  const expire = useSession((session) => session.expire);
  const epoch = useSession((session) => session.epoch);
  useOneStepAClick(location);
  const shared = Object.values<string>(sharedPaths).includes(location);
  const code = useSharedCode(shared);
  // Every change of screen is a moment at which answers may have grown old.
  useEffect(() => {
    expire();
  });
  const [first] = useState(location);
  const [moved, setMoved] = useState(false);
  const [handed] = useState(code);
  if (!moved && (location !== first || epoch > 0 || code !== handed)) setMoved(true);
  return (
    <Arrived value={moved}>
      <Shell own={!shared}>
        <Crash key={location}>
          <Screens look={look} code={code} />
        </Crash>
      </Shell>
    </Arrived>
  );
};
