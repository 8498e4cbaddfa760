import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Drawing } from './page.ts';

const FOLDER = 'node_modules/.cache/kneadwise/draw';

/** What draws the pages, built for Node. */
export const draw = async (): Promise<Drawing> => {
  await build({
    logLevel: 'warn',
    // Whole in itself: whoever calls may have another edition of React at hand.
    ssr: { noExternal: true },
    build: { ssr: 'src/app/draw.tsx', outDir: FOLDER, emptyOutDir: true, manifest: false, rolldownOptions: { output: { entryFileNames: 'draw.mjs' } } },
  });
  return import(pathToFileURL(resolve(FOLDER, 'draw.mjs')).href) as Promise<Drawing>;
};
