import type { ComponentType } from 'react';
import { type LaterScreen, later } from './later.tsx';
import { paths, sharedPaths } from './paths.ts';

/** One tap from everywhere: whom to call, and on the start what is kept. */
const near = () => import('./pieces/near.tsx');
const results = () => import('./pieces/results.tsx');
const handover = () => import('./pieces/handover.tsx');
const library = () => import('./pieces/library.tsx');

/** What stands on the start for who comes back. */
export const Kept = later(async () => (await near()).Kept, null);
/** What someone was handed. */
export const Shared = later(async () => (await handover()).Shared);

type Screen = LaterScreen<object> & ComponentType;
const screen = (load: () => Promise<ComponentType>): Screen => later(load);

/** What stands where no page is. */
export const Unknown = screen(async () => (await library()).Unknown);

/** The screens that come once the first one stands, by the addresses that show them. The summary comes with the result. */
export const laterScreens: readonly (readonly [path: string, screen: Screen])[] = [
  [paths.review, screen(async () => (await results()).Review)],
  [paths.result, screen(async () => (await results()).Result)],
  [paths.stop, screen(async () => (await results()).Stop)],
  [paths.therapist, screen(async () => (await handover()).ForTherapist)],
  [paths.doctor, screen(async () => (await handover()).ForDoctor)],
  // Until it is there, what stands in its place says whom to call too.
  [paths.numbers, screen(async () => (await near()).NumbersScreen)],
  [paths.sources, screen(async () => (await library()).makeSources())],
  [paths.techniques, screen(async () => (await library()).Techniques)],
  [paths.technique(':id'), screen(async () => (await library()).Technique)],
  [paths.howItWorks, screen(async () => (await library()).HowItWorks)],
  [paths.privacy, screen(async () => (await library()).Privacy)],
  [paths.about, screen(async () => (await library()).About)],
  [paths.proof, screen(async () => (await import('./pieces/proof.tsx')).makeProof())],
  [paths.look, screen(async () => (await library()).Look)],
  // For the people who build the app, so nobody else loads it.
  [paths.design, screen(async () => (await import('./pieces/design.tsx')).Design)],
];

const pieces = [[paths.start, Kept], [sharedPaths.result, Shared], ...laterScreens] as const;

/** Fetches what the screen at an address needs beyond the first piece; resolves when it can be drawn at once. */
export const fetchFor = (path: string): Promise<unknown> => {
  const [, first] = path.split('/');
  return Promise.all(pieces.filter(([each]) => each.split('/')[1] === first).map(([, piece]) => piece.fetch()));
};

/** Fetches all that someone may come to, so that nothing is waited for and no network is needed. */
export const fetchAll = (): Promise<unknown> =>
  Promise.all(pieces.filter(([each]) => each !== paths.design).map(([, piece]) => piece.fetch()));
