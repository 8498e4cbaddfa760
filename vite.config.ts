import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { noScriptHtml } from './scripts/no-script.ts';

/** Puts into the page what it says where JavaScript is off. */
const noScript: Plugin = {
  name: 'no-script',
  transformIndexHtml: (html) => html.replace('<div id="root"></div>', () => `<div id="root"></div>\n${noScriptHtml()}`),
};

export default defineConfig({
  // A host that serves the app from a folder names that folder in BASE_PATH, with slashes at both ends.
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), noScript],
  build: { target: 'es2022', sourcemap: false },
  preview: { port: 4173, strictPort: true },
});
