export { SessionProvider, useAnswers, useSession } from './react.tsx';
export { createSession, type Door, type Keep, plainAnswers, type Session, type SessionOptions, STORAGE_NAME } from './store.ts';
