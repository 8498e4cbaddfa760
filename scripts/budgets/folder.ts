import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built app, as a host serves it. */
export interface BuiltFile {
  /** From the folder of the app. */
  readonly path: string;
  /** Its path without the part that changes with what is in it. */
  readonly kind: string;
  readonly text: string;
  /** Bytes on their way to a browser. */
  readonly bytes: number;
}

export type Folder = ReadonlyMap<string, BuiltFile>;

export const typefaces = ['.woff2', '.woff', '.ttf', '.otf'];

export const zipped = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;

const readBuilt = (root: string, path: string): BuiltFile => {
  const content = readFileSync(join(root, path));
  const kind = path.replace(/^(assets\/.+)-[\w-]{8}(?=\.\w+$)/, '$1');
  // A typeface is packed already.
  const bytes = typefaces.includes(extname(path)) ? content.length : zipped(content);
  return { path, kind, text: content.toString('utf8'), bytes };
};

/** Reads all files of a folder that was built. */
export const readFolder = (root: string): Folder => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
  return new Map(paths.toSorted().map((path) => [path, readBuilt(root, path)]));
};
