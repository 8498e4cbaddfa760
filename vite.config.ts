import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { readyForFirstPaint } from './scripts/first-paint.ts';
import { noScriptHtml } from './scripts/no-script.ts';

/** Puts into the page what it says where JavaScript is off. */
const noScript: Plugin = {
  name: 'no-script',
  transformIndexHtml: (html) => html.replace('<div id="root"></div>', () => `<div id="root"></div>\n${noScriptHtml()}`),
};

/** After Vite has put its own scripts into the page. */
const firstPaint: Plugin = {
  name: 'first-paint',
  transformIndexHtml: { order: 'post', handler: readyForFirstPaint },
};

/** Many static hosts answer an address they do not know with 404.html: the same page, so that every step has an address. */
const fallbackPage: Plugin = {
  name: 'fallback-page',
  apply: 'build',
  writeBundle: async ({ dir = 'dist' }) => copyFile(resolve(dir, 'index.html'), resolve(dir, '404.html')),
};

export default defineConfig({
  // A host that serves the app from a folder names that folder in BASE_PATH, with slashes at both ends.
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), noScript, firstPaint, fallbackPage],
  build: { target: 'es2022', sourcemap: false },
  preview: { port: 4173, strictPort: true },
});
