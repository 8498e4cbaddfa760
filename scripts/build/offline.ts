import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';

/** Makes the service worker: it keeps every file that is there by now, but for what only the people who build the app open. */
export const buildWorker = async (outDir: string): Promise<void> => {
  const plain = 'worker.js';
  await build({
    configFile: false,
    logLevel: 'warn',
    // The tool reads which of its messages to leave out from here.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: false, target: 'es2022', copyPublicDir: false, lib: { entry: 'src/worker/worker.ts', formats: ['iife'], name: 'worker', fileName: () => plain } },
  });
  const { warnings } = await injectManifest({
    swSrc: join(outDir, plain),
    swDest: join(outDir, 'sw.js'),
    globDirectory: outDir,
    globPatterns: ['**/*.{html,js,css,woff2,json,svg,png,webmanifest}'],
    globIgnores: [plain, 'sw.js', 'design/**', 'assets/design-*.js'],
    // These carry a mark of what is in them in their names.
    dontCacheBustURLsMatching: /^assets\//,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  await rm(join(outDir, plain));
};
