import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

const enginePure = 'The engine imports nothing at all, so that it can be read, tested and proven by itself.';
const dataNoPackage = 'Data is typed values that a clinician can read, so it needs no package.';
const dataOnlyEngine = 'Data says what the guide knows and imports only #engine, so that nothing on a screen can change it.';
const noData = 'Only app, scripts and tests import data, so that every other room works for any guide it is handed.';
const oneDoor = 'zod lives only in the codec, so that what comes from outside has one door.';
const codecNoScreen = 'The codec runs without a screen, so that scripts read answers by the same door.';
const codecBelow = 'The codec is the door below the session and the screens, so it knows only #engine.';
const sessionBelow = 'The session holds answers and place for whatever screen shows them, so it knows only #engine and #codec.';
const contentBelow = 'Content is the shape of what the screens are handed, so it knows only #engine.';
const numbersBelow = 'The numbers to call stand on many screens, so they know none of them.';
const bodyBelow = 'The drawing of the body stands on many screens, so it knows none of them.';
const reasonsBelow = 'Reasons are worked out for whatever shows them, so they know only #engine and #content.';
const shareBelow = 'What hands a page on stands on many screens, so it knows none of them.';
const uiAlone = 'The parts of ui know nothing of questionnaires, so that any screen can use them and each can be checked alone.';
const screensApart = 'A screen is one thing a person does and app joins the screens, so what two of them share belongs in a room below the screens.';
const screensBelow = 'App composes the screens and hands them what they need, so a screen never reaches up.';
const appServed = 'App is what people are served, so nothing made for building or testing comes along.';
const workerAlone = 'The worker keeps files and knows nothing of what is in them, so that it serves any version of the app.';
const scriptsNoScreen = 'Scripts run without a screen, so that they work wherever Node does.';
const scriptsBelow = 'Scripts take answers in and give assessments out, so they know only #engine, #codec and #data.';
const byFace = 'Another room is entered by its face, #room, so that its inside can change.';

const screens = ['start', 'wizard', 'result', 'handover', 'library', 'look', 'design'] as const;
const faces = (...rooms: readonly string[]) => rooms.map((room) => `#${room}`);

/** The rooms that each room may import, by their faces. */
const allowed: Record<string, readonly string[]> = {
  'src/engine': [],
  data: faces('engine'),
  'src/codec': faces('engine'),
  'src/session': faces('engine', 'codec'),
  'src/content': faces('engine'),
  'src/ui': [],
  'src/numbers': faces('engine', 'codec', 'session', 'content', 'ui'),
  'src/body': faces('engine', 'content'),
  'src/reasons': faces('engine', 'content'),
  'src/share': faces('engine', 'codec', 'session', 'content', 'ui', 'numbers', 'reasons'),
  ...Object.fromEntries(screens.map((screen) => [`src/${screen}`, faces('engine', 'codec', 'session', 'content', 'ui', 'numbers', 'body', 'reasons', 'share')])),
  'src/app': faces('engine', 'data', 'codec', 'session', 'content', 'ui', 'numbers', ...screens),
  'src/worker': [],
  scripts: faces('engine', 'data', 'codec'),
};

/** Every forbidden edge: from a room, to what, and the sentence that the person who draws it reads. */
const forbidden: readonly (readonly [from: string, to: readonly string[], because: string])[] = [
  ['src/engine', faces('data', 'codec', 'session', 'content', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens), enginePure],
  ['src/engine', ['../../data/items.ts', '../codec/index.ts', '../session/index.ts', '../ui/index.ts', '../wizard/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], enginePure],
  ['src/engine', ['zod', 'react', 'react-dom/client', 'zustand', 'node:fs'], enginePure],
  ['data', ['zod', 'react', 'node:fs'], dataNoPackage],
  ['data', faces('codec', 'session', 'content', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens), dataOnlyEngine],
  ['data', ['../src/codec/index.ts', '../src/app/main.tsx', '../scripts/assess.ts', '../tests/support/dom.ts'], dataOnlyEngine],
  ['data', ['../src/engine/index.ts', '../src/engine/condition.ts', '#engine/condition.ts'], byFace],
  ['src/codec', ['#data', '../../data/index.ts'], noData],
  ['src/codec', ['react', 'react-dom/client', 'zustand', 'wouter', 'react-hook-form', '@hookform/resolvers/zod'], codecNoScreen],
  ['src/codec', [...faces('session', 'content', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens), '../session/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], codecBelow],
  ['src/codec', ['../engine/index.ts', '../engine/condition.ts', '../engine'], byFace],
  ['src/session', ['#data', '../../data/index.ts'], noData],
  ['src/session', ['zod', 'zod/mini'], oneDoor],
  ['src/session', [...faces('content', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens), '../ui/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], sessionBelow],
  ['src/session', ['../engine/condition.ts', '../codec/link.ts'], byFace],
  ['src/content', ['#data', '../../data/index.ts'], noData],
  ['src/content', ['zod'], oneDoor],
  ['src/content', [...faces('codec', 'session', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens), '../session/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], contentBelow],
  ['src/content', ['../engine/condition.ts'], byFace],
  ['src/ui', ['#data', '../../data/index.ts'], noData],
  ['src/ui', ['zod'], oneDoor],
  ['src/ui', [...faces('engine', 'codec', 'session', 'content', 'numbers', 'body', 'reasons', 'share', ...screens), '../engine/index.ts', '../session/index.ts', '../wizard/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], uiAlone],
  ['src/numbers', ['#data', '../../data/index.ts'], noData],
  ['src/numbers', ['zod'], oneDoor],
  ['src/numbers', [...faces('body', 'reasons', 'share', ...screens), '../wizard/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], numbersBelow],
  ['src/numbers', ['../session/store.ts', '../ui/button.tsx'], byFace],
  ['src/body', ['#data', '../../data/index.ts'], noData],
  ['src/body', ['zod'], oneDoor],
  ['src/body', [...faces('codec', 'session', 'ui', 'numbers', 'reasons', 'share', ...screens), '../result/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], bodyBelow],
  ['src/body', ['../engine/condition.ts', '../content/words.ts'], byFace],
  ['src/reasons', ['#data', '../../data/index.ts'], noData],
  ['src/reasons', ['zod'], oneDoor],
  ['src/reasons', [...faces('codec', 'session', 'ui', 'numbers', 'body', 'share', ...screens), '../result/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], reasonsBelow],
  ['src/reasons', ['../engine/condition.ts', '../content/words.ts'], byFace],
  ['src/share', ['#data', '../../data/index.ts'], noData],
  ['src/share', ['zod'], oneDoor],
  ['src/share', [...faces('body', ...screens), '../result/index.ts', '../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], shareBelow],
  ['src/share', ['../codec/link.ts', '../session/store.ts', '../numbers/confirm.ts'], byFace],
  ...screens.flatMap((screen) => {
    const others = screens.filter((other) => other !== screen);
    return [
      [`src/${screen}`, ['#data', '../../data/index.ts'], noData],
      [`src/${screen}`, ['zod', 'zod/mini'], oneDoor],
      [`src/${screen}`, [...faces(...others), ...others.map((other) => `../${other}/index.ts`)], screensApart],
      [`src/${screen}`, ['../app/main.tsx', '../../scripts/assess.ts', '../../tests/support/dom.ts'], screensBelow],
      [`src/${screen}`, ['../engine/condition.ts', '../codec/link.ts', '../session/store.ts', '../content/words.ts', '../ui/button.tsx', '#ui/button.tsx'], byFace],
    ] as const;
  }),
  ['src/worker', [...faces('engine', 'data', 'codec', 'session', 'content', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens), '../app/main.tsx', 'react'], workerAlone],
  ['src/app', ['zod'], oneDoor],
  ['src/app', ['../../scripts/assess.ts', '../../tests/support/dom.ts'], appServed],
  ['src/app', ['../../data/items.ts', ...['engine', 'codec', 'session', 'content', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens].map((room) => `../${room}/inside.ts`)], byFace],
  ['scripts', ['zod'], oneDoor],
  ['scripts', ['react', 'zustand', 'wouter'], scriptsNoScreen],
  ['scripts', [...faces('session', 'content', 'ui', 'numbers', 'body', 'reasons', 'share', ...screens), '../src/app/main.tsx', '../src/session/index.ts', '../tests/support/dom.ts'], scriptsBelow],
  ['scripts', ['../src/engine/condition.ts', '../src/codec/link.ts', '../data/items.ts'], byFace],
];

const edges = forbidden.flatMap(([from, to, because]) => to.map((specifier) => ({ from, specifier, because })));

/** Other lines that must not pass, each on the last line of a file of its own. */
const mistakes: readonly { readonly name: string; readonly file: string; readonly text: string; readonly says: string }[] = [
  { name: 'the clock in the engine', file: 'src/engine/clock.ts', text: 'export const now = Date.now();', says: 'The engine has no clock' },
  { name: 'chance in the engine', file: 'src/engine/chance.ts', text: 'export const dice = Math.random();', says: 'The engine has no chance' },
  { name: 'the surroundings in the engine', file: 'src/engine/around.ts', text: 'export const all = globalThis;', says: 'The engine reads nothing around it' },
  { name: 'the clock in data', file: 'data/clock.ts', text: 'export const now = new Date();', says: 'Data has no clock' },
  { name: 'chance in data', file: 'data/chance.ts', text: 'export const dice = Math.random();', says: 'Data has no chance' },
  { name: 'the surroundings in data', file: 'data/around.ts', text: 'export const all = globalThis;', says: 'Data reads nothing around it' },
  { name: 'an import of a type', file: 'src/engine/type.ts', text: "export type { Face } from '#codec';", says: enginePure },
  { name: 'an import while running', file: 'src/engine/later.ts', text: "export const later = () => import('#codec');", says: enginePure },
  { name: 'an import inside a type', file: 'src/engine/inside.ts', text: "export type Later = import('#codec').Face;", says: 'consistent-type-imports' },
  { name: 'a circle of files', file: 'src/engine/circle.ts', text: "export { ring as circle } from './ring.ts';", says: 'import(no-cycle)' },
  { name: 'a circle through a face', file: 'src/ui/circle.ts', text: "export { face as circle } from '#ui';", says: 'import(no-cycle)' },
  { name: 'any', file: 'src/app/any.ts', text: 'export const loose: any = 1;', says: 'no-explicit-any' },
  { name: 'a long file', file: 'src/app/long.ts', text: `${'// a line\n'.repeat(250)}export const long = true;`, says: 'max-lines' },
];

/** The rooms that run without a browser. */
const pageless = ['src/engine', 'data', 'src/codec', 'scripts'];

const roomDirs = Object.keys(allowed);
const plantedFile = (index: number, from: string) => `${from}/planted-${index}.ts`;

/** Makes a copy of the project's rules around empty rooms, so that nobody's work in progress is judged here. */
function makeTree(): string {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'kneadwise-boundaries-')));
  trees.push(tree);
  const configs = ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'tsconfig.screen.json', 'tests/tsconfig.json'];
  for (const file of [...configs, ...roomDirs.map((room) => `${room}/tsconfig.json`)]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    copyFileSync(join(project, file), join(tree, file));
  }
  // Linked one by one, so that declarations are written here and not into the project's own cache.
  mkdirSync(join(tree, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(project, 'node_modules', name), join(tree, 'node_modules', name));
  }
  for (const room of [...roomDirs, 'tests']) {
    write(tree, `${room}/index.ts`, `export type Face = '${room}';`);
    const lines = (room === 'tests' ? allowed['src/app'] : allowed[room])?.map((face, index) => `export type { Face as Face${index} } from '${face}';`);
    write(tree, `${room}/clean.ts`, lines?.join('\n') || 'export const clean = true;');
  }
  return tree;
}

function write(tree: string, file: string, text: string): void {
  writeFileSync(join(tree, file), `${text}\n`);
}

function run(tree: string, tool: 'oxlint' | 'tsc', ...args: string[]): { status: number | null; output: string } {
  const bin = tool === 'oxlint' ? 'oxlint/bin/oxlint' : 'typescript/bin/tsc';
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'node_modules', bin), ...args], { cwd: tree, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly severity: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

const trees: string[] = [];
let clean = '';
let planted = '';
let lint: readonly Diagnostic[] = [];
let types = '';

beforeAll(() => {
  clean = makeTree();
  planted = makeTree();
  edges.forEach(({ from, specifier }, index) => write(planted, plantedFile(index, from), `export type * from '${specifier}';`));
  for (const { file, text } of mistakes) write(planted, file, text);
  write(planted, 'src/engine/ring.ts', "export { circle as ring } from './circle.ts';");
  write(planted, 'src/ui/index.ts', "export const face = 'ui';\nexport { circle } from './circle.ts';");
  for (const room of pageless) write(planted, `${room}/page.ts`, "document.title = 'not here';");
  lint = (JSON.parse(run(planted, 'oxlint', '--format=json').output) as { diagnostics: readonly Diagnostic[] }).diagnostics;
  types = run(planted, 'tsc', '-b', '--pretty', 'false').output;
}, 60_000);

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

function findSaid(file: string, sentence: string): Diagnostic | undefined {
  return lint.find(({ filename, code, message, help }) => filename === file && `${code} ${message} ${help ?? ''}`.includes(sentence));
}

describe('imports run one way', () => {
  it.each(roomDirs.concat('tests'))('%s may import what it is allowed to', (room) => {
    expect(run(clean, 'oxlint', room)).toMatchObject({ status: 0 });
  });

  it('the compiler lets every room import what it is allowed to', () => {
    expect(run(clean, 'tsc', '-b')).toEqual({ status: 0, output: '' });
  }, 60_000);

  it.each(edges.map((edge, index) => ({ ...edge, index })))('lint stops $specifier in $from and says why', ({ from, because, index }) => {
    const said = findSaid(plantedFile(index, from), because);
    expect(said).toMatchObject({ code: 'eslint(no-restricted-imports)', severity: 'error' });
    expect(said?.labels[0]?.span.line).toBe(1);
  });

  it.each(roomDirs)('every other room is forbidden or allowed in %s', (room) => {
    const known = edges.filter(({ from }) => from === room).map(({ specifier }) => specifier);
    const rooms = faces('engine', 'data', 'codec', 'session', 'ui', ...screens).filter((face) => !room.endsWith(face.slice(1)));
    expect(rooms.filter((face) => !known.includes(face) && !allowed[room]?.includes(face))).toEqual([]);
  });

  it.each(edges.filter(({ specifier }) => /^#\w+$/.test(specifier)))('the compiler stops $specifier in $from', ({ from, specifier }) => {
    const to = specifier === '#data' ? 'data' : `src/${specifier.slice(1)}`;
    const said = `File '${planted}/${to}/index.ts' is not listed within the file list of project '${planted}/${from}/tsconfig.json'`;
    expect(types.includes(said)).toBe(true);
  });
});

describe('what else is stopped', () => {
  it.each(mistakes)('lint stops $name', ({ file, text, says }) => {
    const said = findSaid(file, says);
    expect(said?.severity).toBe('error');
    if (says !== 'max-lines') expect(said?.labels[0]?.span.line).toBe(text.split('\n').length);
  });

  it.each(pageless)('the compiler stops document.title in %s', (room) => {
    expect(types.includes(`${room}/page.ts(1,1): error TS2584: Cannot find name 'document'.`)).toBe(true);
  });
});
