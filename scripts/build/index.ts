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

/** The files that the bundler made, by what begins with them. */
const filesOf = async (outDir: string) => {
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as { readonly [id: string]: ManifestEntry };
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry === true);
  const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'))?.file;
  if (entry === undefined || style === undefined) throw new Error('the bundle has no entry or no style');
  const importsOf = (id: string): string[] => {
    const made = manifest[id];
    if (made === undefined) throw new Error(`the bundle has no ${id}`);
    return [made.file, ...(made.imports ?? []).flatMap(importsOf)];
  };
  const imports = (entry.imports ?? []).flatMap(importsOf);
  /** All that a screen needs beyond the first piece; what is more than the door needs the rest of the words too. */
  const piecesOf = (piece: string): string[] => {
    const asked = [...(piece === 'door.ts' ? [] : [piece, '../content.ts']), 'door.ts'].map((file) => join('src/app/pieces', file));
    return [...new Set(asked.flatMap(importsOf))].filter((file) => file !== entry.file && !imports.includes(file));
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
    ahead: ({ piece }) => (piece === undefined ? [] : files.piecesOf(piece)),
  };
  for (const page of await drawPages()) {
    const folder = join(outDir, page.path);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), pageHtml(page, parts));
  }
  // Without the typeface, which lies where such a page does not know.
  const alone = styleText.replaceAll(/@font-face\{[^}]*url\([^}]*\}/g, '');
  await writeFile(join(outDir, '404.html'), notFoundHtml(await drawNotFound(), alone, parts));
  await rm(join(outDir, '.vite'), { recursive: true });
  await writeManifest(outDir, about);
  await writeHostFiles(outDir);
  await buildWorker(outDir);
};
