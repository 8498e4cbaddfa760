import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { draw } from './draw.ts';
import { earlyScript } from './early.ts';
import { writeHostFiles } from './hosts.ts';
import { grounds, writeManifest } from './install.ts';
import { buildWorker } from './offline.ts';
import { notFoundHtml, pageHtml, type Parts } from './page.ts';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

/** The pieces of the screens that wait for answers, by the first part of their address; a question needs the door alone. */
const PIECES: { readonly [first: string]: string } = {
  answers: 'results',
  result: 'results',
  stop: 'results',
  'for-the-therapist': 'handover',
  'for-the-doctor': 'handover',
  shared: 'shared',
  check: 'door',
};

const filesOf = async (outDir: string) => {
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as { readonly [id: string]: ManifestEntry };
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry === true);
  const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'))?.file;
  if (entry === undefined || style === undefined) throw new Error('the bundle has no entry or no style');
  const importsOf = (id: string): string[] => [manifest[id]?.file ?? '', ...(manifest[id]?.imports ?? []).flatMap(importsOf)];
  const imports = (entry.imports ?? []).flatMap(importsOf);
  /** All that the screen at an address needs beyond the first piece. */
  const piecesOf = (path: string): string[] => {
    const piece = PIECES[path.split('/')[1] ?? ''];
    if (piece === undefined) return [];
    const asked = [`src/app/pieces/${piece}${piece === 'door' ? '.ts' : '.tsx'}`, 'src/app/pieces/door.ts', ...(piece === 'door' ? [] : ['src/app/content.ts'])];
    return [...new Set(asked.flatMap(importsOf))].filter((file) => file !== '' && file !== entry.file && !imports.includes(file));
  };
  return { entry: entry.file, imports, style, piecesOf };
};

/** Makes the app: its pieces, and every page of it as a file that can be read before any script has run. */
export const buildApp = async (outDir = 'dist'): Promise<void> => {
  await bundle(outDir);
  const { drawPages, drawNotFound, about, firstStep } = await draw();
  const files = await filesOf(outDir);
  const styleText = (await readFile(join(outDir, files.style), 'utf8')).trim();
  const early = await earlyScript();
  const earlyFile = `assets/early-${createHash('sha256').update(early).digest('base64url').slice(0, 8)}.js`;
  await writeFile(join(outDir, earlyFile), early);
  const parts: Parts = {
    ...about,
    ...files,
    styleText,
    early,
    earlyFile,
    grounds: await grounds(),
    atOnce: ({ path, whole }) => !whole || path === firstStep,
    ahead: ({ path, whole }) => (whole ? [] : files.piecesOf(path)),
  };
  for (const page of await drawPages()) {
    const folder = join(outDir, page.path);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), pageHtml(page, parts));
  }
  // Without the typeface, which lies where such a page does not know.
  const alone = styleText.replaceAll(/@font-face\{[^}]*url\([^}]*\}/g, '');
  await writeFile(join(outDir, '404.html'), notFoundHtml(drawNotFound(), alone, parts));
  await rm(join(outDir, '.vite'), { recursive: true });
  await writeManifest(outDir, about);
  await writeHostFiles(outDir);
  await buildWorker(outDir);
};
