import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import { peers, work } from './install.ts';

/** Hands data to the code of a peer, as a module that is bundled with it. */
const questions = (data: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'bench-questions',
  resolveId: (id) => (id === 'virtual:questions' ? '\0virtual:questions' : null),
  load: (id) =>
    id === '\0virtual:questions' ? Object.entries(data).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n') : null,
});

const settings = (peer: string, data: Readonly<Record<string, unknown>>): InlineConfig => ({
  configFile: false,
  root: resolve(peers, peer),
  logLevel: 'error',
  publicDir: false,
  plugins: [react(), questions(data)],
});

/** Builds a peer with Vite for the browsers that the app is built for. */
export const buildPeer = async (peer: string, www: string, data: Readonly<Record<string, unknown>>): Promise<void> => {
  await build({ ...settings(peer, data), build: { outDir: www, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000 } });
};

/** Puts what the wizard shows first into its page, so that it can be read before any script has run. */
export const prerenderBare = async (www: string, data: Readonly<Record<string, unknown>>): Promise<void> => {
  const outDir = resolve(work, 'bare-server');
  await build({
    ...settings('bare', data),
    build: { outDir, emptyOutDir: true, ssr: 'prerender.tsx', rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } } },
  });
  const { html } = (await import(pathToFileURL(resolve(outDir, 'prerender.mjs')).href)) as { html: string };
  const index = resolve(www, 'index.html');
  await writeFile(index, (await readFile(index, 'utf8')).replace('<!--wizard-->', () => html));
};
