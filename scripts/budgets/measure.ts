import { extname } from 'node:path';
import { type BuiltFile, type Folder, typefaces, zipped } from './folder.ts';
import { begin, type Begun, blockingTypefaces, preloadedTypefaces } from './page.ts';

/** One thing that counts towards a budget: a file by its kind, or what stands in a page. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** What is weighed: all parts together, the heaviest of them, or how many there are. */
export type Weighing = 'sum' | 'heaviest' | 'count';

export interface Measured {
  readonly id: string;
  readonly says: string;
  readonly by: Weighing;
  /** In bytes, or in files; null for what is only shown. */
  readonly limit: number | null;
  readonly measured: number;
  readonly parts: readonly Part[];
}

const KB = 1000;

const toPart = ({ kind, bytes }: BuiltFile): Part => ({ name: kind, bytes });

const scriptsOf = ({ page, inPage, scripts }: Begun): Part[] => [
  ...inPage.map((script) => ({ name: `${page.kind}, the script in it`, bytes: zipped(script) })),
  ...scripts.map(toPart),
];

const weigh = (by: Weighing, parts: readonly Part[]): number => {
  if (by === 'count') return parts.length;
  const all = parts.map(({ bytes }) => bytes);
  return by === 'sum' ? all.reduce((sum, bytes) => sum + bytes, 0) : Math.max(0, ...all);
};

/** The files with styles, or what stands in a page where that weighs more. */
const heavierStyles = (files: readonly Part[], { page, stylesInPage }: Begun): readonly Part[] => {
  const inPage = stylesInPage.map((style) => ({ name: `${page.kind}, the style in it`, bytes: zipped(style) }));
  return weigh('sum', inPage) > weigh('sum', files) ? inPage : files;
};

/** Holds a built folder against every budget. `firstQuestion` is the file of the page on which the first answer is taken. */
export const measure = (folder: Folder, firstQuestion: string): Measured[] => {
  const files = [...folder.values()];
  const ending = (...ends: string[]) => files.filter(({ path }) => ends.includes(extname(path)));
  const isAsset = ({ path }: BuiltFile) => path.startsWith('assets/');
  const start = begin(folder, 'index.html');
  const first = begin(folder, firstQuestion);
  const pages = ending('.html');
  const inTheWay = [
    ...pages.flatMap((page) => preloadedTypefaces(page).map(() => toPart(page))),
    ...[...pages, ...ending('.css')].flatMap((file) => blockingTypefaces(file).map(() => toPart(file))),
  ];
  const row = (id: string, says: string, by: Weighing, limit: number | null, parts: readonly Part[]): Measured => ({ id, says, by, limit, measured: weigh(by, parts), parts });
  return [
    row('start-scripts', 'scripts that the start page loads by itself', 'sum', 75 * KB, scriptsOf(start)),
    row('answer-scripts', 'scripts until the first answer is taken', 'sum', 105 * KB, scriptsOf(first)),
    // The page for the people who build the app is sent to nobody else.
    row('app-scripts', 'scripts of the whole app', 'sum', 190 * KB, ending('.js').filter((file) => isAsset(file) && file.kind !== 'assets/design.js').map(toPart)),
    row('worker-scripts', 'scripts of the service worker', 'sum', null, ending('.js').filter((file) => !isAsset(file)).map(toPart)),
    row('styles', 'styles', 'sum', 12 * KB, heavierStyles(ending('.css').map(toPart), first)),
    row('typeface', 'typeface', 'sum', 45 * KB, ending(...typefaces).map(toPart)),
    row('typeface-files', 'typeface files', 'count', 2, ending(...typefaces).map(toPart)),
    row('typeface-in-the-way', 'typeface files in the way of the first paint', 'count', 0, inTheWay),
    row('page', 'the heaviest page', 'heaviest', 14 * KB, pages.map(toPart)),
    row('requests', 'requests until the first answer is taken', 'count', 6, [first.page, ...first.styles, ...first.scripts, ...first.typefaces].map(toPart)),
  ];
};

export const isOver = ({ measured, limit }: Measured): boolean => limit !== null && measured > limit;
