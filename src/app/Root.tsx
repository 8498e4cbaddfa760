import { type ReactNode, StrictMode } from 'react';
import { Router, type RouterOptions } from 'wouter';
import { FlowContentProvider } from '#content';
import { type createSession, SessionProvider } from '#session';
import { content } from './flow-content.ts';

interface RootProps {
  readonly router: RouterOptions;
  readonly store: ReturnType<typeof createSession>['store'];
  readonly children: ReactNode;
}

/** What every screen reads from: the address, the first words, the answers. The same in the browser and ahead of it. */
export const Root = ({ router, store, children }: RootProps) => (
  <StrictMode>
    <Router {...router}>
      <FlowContentProvider content={content}>
        <SessionProvider store={store}>{children}</SessionProvider>
      </FlowContentProvider>
    </Router>
  </StrictMode>
);
