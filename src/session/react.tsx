import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Answers } from '#engine';
import { type createSession, plainAnswers, type Session } from './store.ts';

type SessionStore = ReturnType<typeof createSession>['store'];

const SessionContext = createContext<SessionStore | null>(null);

export const SessionProvider = ({ store, children }: { store: SessionStore; children: ReactNode }) => (
  <SessionContext value={store}>{children}</SessionContext>
);

/** One part of the session; the component renders again when that part changes. */
export const useSession = <T,>(select: (session: Session) => T): T => {
  const store = useContext(SessionContext);
  if (store === null) throw new Error('useSession needs a SessionProvider above it');
  return useStore(store, select);
};

/** The answers as the engine reads them. */
export const useAnswers = (): Answers => {
  const stamped = useSession((session) => session.answers);
  return useMemo(() => plainAnswers(stamped), [stamped]);
};
