import { useLocation } from 'wouter';
import type { ShareWords } from '#content';
import { useSession } from '#session';
import { Button, Notice } from '#ui';
import { base } from '../base.ts';
import { offerNewVersion } from '../new-version.ts';
import { paths } from '../paths.ts';

type Words = ShareWords['newVersion'];

/** Begins the version that waits, and loads the page anew once it is there. What was answered is kept. */
const begin = (waiting: ServiceWorker): void => {
  // Another tab may have begun it already.
  if (waiting.state !== 'installed') return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no such argument.
  waiting.postMessage('begin');
};

/** Offers the version that waits. Nothing happens by itself, and nothing draws anyone away from a question. */
const Offer = ({ waiting, words }: { waiting: ServiceWorker; words: Words }) => {
  const [location] = useLocation();
  const kept = useSession((session) => session.kept);
  // Where nothing can be kept, a page loaded anew would have lost all answers.
  if (!kept || location.startsWith(paths.step(''))) return null;
  return (
    <Notice>
      <p>{words.come}</p>
      <Button look="second" onClick={() => begin(waiting)}>
        {words.begin}
      </Button>
    </Notice>
  );
};

/**
 * Keeps the app on the device, so that it works without a network from the next page on, and offers a new version when
 * one has come. Where a browser keeps nothing, the app works as long as there is a network.
 */
export const keepOffline = async (words: Words): Promise<void> => {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${base}/sw.js`, { scope: `${base}/` });
  const look = (): void => {
    // The first version of all replaces none.
    if (registration.waiting !== null && serviceWorker.controller !== null) offerNewVersion(<Offer waiting={registration.waiting} words={words} />);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // A page can stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
};
