import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { plainHost } from './scripts/build/host.ts';

export default defineConfig({
  // Every address is a page of its own.
  appType: 'mpa',
  // Everything is found from where it lies, so that the same files work under any address.
  base: './',
  plugins: [react(), plainHost],
  // React has had this of its own for long.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  preview: { port: 4173, strictPort: true },
  build: { target: 'es2022', manifest: true, cssCodeSplit: false, modulePreload: false },
});
