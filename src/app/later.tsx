import { type ComponentType, type ReactNode, Suspense, use, useState } from 'react';
import { ContentProvider } from '#content';
import { fetchOnce } from './fetch-once.ts';
import { Waiting } from './Waiting.tsx';
import { fetchWhole } from './whole.ts';

export interface LaterScreen<Props> {
  (props: Props): ReactNode;
  /** Fetches the screen; resolves when it can be drawn at once. */
  readonly fetch: () => Promise<unknown>;
}

/** A screen that comes in a piece of its own, with the rest of the words. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): LaterScreen<Props> => {
  let Loaded: ComponentType<Props> | undefined;
  const fetch = fetchOnce(async () => {
    const [Screen, content] = await Promise.all([load(), fetchWhole()]);
    Loaded = (props: Props) => (
      <ContentProvider content={content}>
        <Screen {...props} />
      </ContentProvider>
    );
  });
  const Coming = (props: Props) => {
    if (Loaded === undefined) use(fetch());
    return Loaded === undefined ? null : <Loaded {...props} />;
  };
  const Later = (props: Props) => {
    const [there] = useState(() => Loaded !== undefined);
    // What is there is drawn as part of the page, so that a page drawn ahead is taken over in one go.
    if (there) return <Coming {...props} />;
    return (
      <Suspense fallback={<Waiting />}>
        <Coming {...props} />
      </Suspense>
    );
  };
  return Object.assign(Later, { fetch });
};
