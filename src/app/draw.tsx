import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { fileTexts, screens, techniques } from '#data';
import { HeadingContext } from '#ui';
import { App } from './App.tsx';
import { filedAddress } from './address.ts';
import { content } from './flow-content.ts';
import { paths, sharedPaths } from './paths.ts';
import { fetchFor, Unknown } from './pieces.tsx';
import { Root } from './Root.tsx';
import { createOwnSession } from './session.ts';
import { Shell } from './Shell.tsx';
import { Waiting } from './Waiting.tsx';

/** A page of the app as it is before any script has run. */
export interface DrawnPage {
  /** Its address, without the slash at the end. */
  readonly path: string;
  /** What the browser calls it. */
  readonly title: string;
  readonly html: string;
  /** Whether this is what the app itself shows someone of whom nothing is known. */
  readonly whole: boolean;
  /** The piece, by its file in src/app/pieces, that the screen in its place will need; nothing more where it is whole. */
  readonly piece?: string;
}

const { guide } = content.facts;
const { shell } = content.screens;
const [first, ...others] = guide.pages;

/** What is the same for everyone, and what waits for answers, with its heading where that does not depend on them, and its piece. */
const forEveryone: readonly string[] = [
  paths.start, paths.step(first.id), paths.numbers, paths.look, paths.techniques, ...Object.keys(techniques).map(paths.technique),
  paths.howItWorks, paths.privacy, paths.about, paths.sources, paths.proof,
];
const forAnswers: readonly { readonly path: string; readonly heading?: string; readonly piece?: string }[] = [
  ...others.map(({ id }) => ({ path: paths.step(id), heading: content.words.pages[id], piece: 'door.ts' })),
  ...guide.pages.map(({ id }) => ({ path: paths.step(id, true), heading: content.words.pages[id], piece: 'door.ts' })),
  { path: paths.review, heading: screens.review.title, piece: 'results.tsx' },
  ...[paths.result, paths.stop].map((path) => ({ path, piece: 'results.tsx' })),
  ...[paths.therapist, paths.doctor, ...Object.values(sharedPaths)].map((path) => ({ path, piece: 'handover.tsx' })),
  { path: paths.design },
];

const up = (path: string): string => '../'.repeat(path.split('/').filter(Boolean).length) || './';

/** Draws a screen for someone of whom nothing is known. */
const drawn = (path: string, hrefs: (href: string) => string, screen: ReactNode): Pick<DrawnPage, 'title' | 'html'> => {
  let title: string = shell.appName;
  const titled = (own: string) => {
    title = own === shell.appName ? own : `${own} – ${shell.appName}`;
    return own;
  };
  const html = renderToString(
    <Root store={createOwnSession(null).store} router={{ ssrPath: path, hrefs }}>
      <HeadingContext value={{ titled }}>{screen}</HeadingContext>
    </Root>,
  );
  return { title, html };
};

const draw = async (path: string, whole: boolean, heading?: string): Promise<DrawnPage> => {
  await fetchFor(path);
  // From wherever the page lies: what it links to is found from there.
  const hrefs = (href: string) => up(path) + filedAddress(href).slice(1);
  const app = <App {...(whole ? {} : { waiting: <Waiting heading={heading} /> })} />;
  return { path, whole, ...drawn(path, hrefs, app) };
};

/** Draws every page of the app, in the order of its addresses. */
export const drawPages = async (): Promise<readonly DrawnPage[]> => [
  ...(await Promise.all(forEveryone.map((path) => draw(path, true)))),
  ...(await Promise.all(forAnswers.map(async ({ path, heading, piece }) => ({ ...(await draw(path, false, heading)), ...(piece !== undefined && { piece }) })))),
];

/** What stands where no page is. It does not know how deep it stands, so its links begin at the folder of the app. */
export const drawNotFound = async (): Promise<Pick<DrawnPage, 'title' | 'html'>> => {
  await Unknown.fetch();
  return drawn('/', (href) => `.${filedAddress(href)}`, <Shell own><Unknown /></Shell>);
};

/** The address of the first question. */
export const firstStep = paths.step(first.id);

const { locale, direction, description } = fileTexts;
/** What every page says of itself, in the language of its words. */
export const about = { locale, direction, description, appName: shell.appName };
