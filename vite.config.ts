import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // A host that serves the app from a folder names that folder in BASE_PATH, with slashes at both ends.
  base: process.env.BASE_PATH ?? '/',
  plugins: [react()],
  build: { target: 'es2022', sourcemap: false },
  preview: { port: 4173, strictPort: true },
});
