import { type ReactNode, useEffect, useState } from 'react';
import { Route, Switch, useLocation, useParams } from 'wouter';
import { RestProvider } from '#content';
import { useSession } from '#session';
import { type SharedPage, useSharedCode } from '#share';
import { Arrived } from '#ui';
import { StepScreen } from '#wizard';
import { Crash } from './Crash.tsx';
import { paths, sharedPaths } from './paths.ts';
import { laterScreens, Shared, Unknown } from './pieces.tsx';
import { Start } from './Start.tsx';
import { Shell } from './Shell.tsx';
import { useOneStepAClick } from './useOneStepAClick.ts';
import { useWhole } from './whole.ts';

const Step = ({ change }: { change: boolean }) => {
  const { page } = useParams<{ page: string }>();
  const epoch = useSession((session) => session.epoch);
  return (
    <RestProvider content={useWhole()}>
      <StepScreen key={`${page} ${epoch}`} page={page} change={change} paths={paths} />
    </RestProvider>
  );
};

const Screens = ({ code }: { code: string | null }) => (
  <Switch>
    <Route path={paths.start} component={Start} />
    <Route path={paths.step(':page')}>
      <Step change={false} />
    </Route>
    <Route path={paths.step(':page', true)}>
      <Step change />
    </Route>
    {laterScreens.map(([path, Screen]) => (
      <Route key={path} path={path} component={Screen} />
    ))}
    {Object.entries(sharedPaths).map(([page, path]) => (
      <Route key={page} path={path}>
        <Shared code={code} page={page as SharedPage} />
      </Route>
    ))}
    <Route component={Unknown} />
  </Switch>
);

interface AppProps {
  /** Told once the app is on the page and hears what is done to it. */
  readonly onDrawn?: () => void;
  /** What stands in the place of a screen while nobody's answers are known, as in a page that is drawn ahead. */
  readonly waiting?: ReactNode;
}

export const App = ({ onDrawn, waiting }: AppProps) => {
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
  // After all that is drawn listens to the answers.
  useEffect(() => onDrawn?.(), [onDrawn]);
  const [first] = useState(location);
  const [moved, setMoved] = useState(false);
  const [handed] = useState(code);
  if (!moved && (location !== first || epoch > 0 || code !== handed)) setMoved(true);
  return (
    <Arrived value={moved}>
      <Shell own={!shared}>
        <Crash key={location}>
          {waiting ?? <Screens code={code} />}
        </Crash>
      </Shell>
    </Arrived>
  );
};
