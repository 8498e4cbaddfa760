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

/** What comes in a piece of its own, with the rest of the words; and what stands in its place until it is there. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>, meanwhile: ReactNode = <Waiting />): LaterScreen<Props> => {
  let Loaded: ComponentType<Props> | undefined;
  const fetch = fetchOnce(async () => {
    const [Screen, content] = await Promise.all([load(), fetchWhole()]);
    Loaded = (props: Props) => (
      <ContentProvider content={content}>
        <Screen {...props} />
      </ContentProvider>
    );
  });
  const Coming = ({ coming, own }: { coming: Promise<unknown>; own: Props }) => {
    if (Loaded === undefined) use(coming);
    return Loaded && <Loaded {...own} />;
  };
  const Later = (props: Props) => {
    // Asked for once a visit to the screen: what does not come is told by the nearest Crash.
    const [coming] = useState(() => Loaded === undefined && fetch());
    // What is there is drawn as part of the page, so that a page drawn ahead is taken over in one go.
    if (!coming) return Loaded && <Loaded {...props} />;
    return (
      <Suspense fallback={meanwhile}>
        <Coming coming={coming} own={props} />
      </Suspense>
    );
  };
  return Object.assign(Later, { fetch });
};
