import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { ContentProvider } from '#content';
import { dangerHours, dangerItems } from '#data';
import { createSession, type Keep, SessionProvider } from '#session';
import { App } from './App.tsx';
import { content } from './content.ts';

/** The browser's storage, or null where the device forbids it. */
const browserKeep = (): Keep | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

const { facts } = content;
const { store, reload } = createSession({
  items: facts.guide.items,
  places: Object.keys(facts.places),
  danger: { items: dangerItems, hours: dangerHours },
  keep: browserKeep(),
  now: () => Date.now(),
});

// Another tab may have changed the answers, and danger answers grow old while nobody looks.
addEventListener('storage', reload);
addEventListener('pageshow', () => store.getState().expire());
addEventListener('focus', () => store.getState().expire());
document.addEventListener('visibilitychange', () => store.getState().expire());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
      <ContentProvider content={content}>
        <SessionProvider store={store}>
          <App />
        </SessionProvider>
      </ContentProvider>
    </Router>
  </StrictMode>,
);
