import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { ContentProvider } from '#content';
import { presentHours, presentItems } from '#data';
import { createLook, LOOK_NAME } from '#look';
import { createSession, type Keep, SessionProvider, STORAGE_NAME } from '#session';
import { keepPlaces } from '#ui';
import { App } from './App.tsx';
import { content } from './content.ts';
import { paths } from './paths.ts';
import { fadeBetweenScreens } from './transition.ts';

/** The browser's storage, or null where the device forbids it. */
const browserKeep = (): Keep | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

const look = createLook(browserKeep(), document.documentElement);
const { facts } = content;
const { store, reload } = createSession({
  items: facts.guide.items,
  places: Object.keys(facts.places),
  present: { items: presentItems, hours: presentHours },
  keep: browserKeep(),
  now: () => Date.now(),
});

// Another tab may have changed the answers, and answers about the present grow old while nobody looks.
addEventListener('storage', ({ key, newValue }) => {
  if (key === STORAGE_NAME && newValue !== null) reload();
  if (key === null || key === LOOK_NAME) look.reload();
  // Emptied from outside: here too, then.
  if (key === null || (key === STORAGE_NAME && newValue === null)) store.getState().forget();
});
// A screen is drawn anew when someone comes back to it, after the browser would have scrolled.
history.scrollRestoration = 'manual';
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
// Who changes an answer comes back to it in the summary.
const keepPlace = keepPlaces((from, to) => from.endsWith('/change') && to === base + paths.review);
setInterval(() => store.getState().expire(), 60_000);
addEventListener('pageshow', reload);
addEventListener('focus', reload);
document.addEventListener('visibilitychange', reload);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Router base={base} aroundNav={(navigate, to, options) => fadeBetweenScreens(keepPlace(navigate), to, options)}>
      <ContentProvider content={content}>
        <SessionProvider store={store}>
          <App look={look} />
        </SessionProvider>
      </ContentProvider>
    </Router>
  </StrictMode>,
);
