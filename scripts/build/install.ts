import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drawing } from './page.ts';

/** The ground of the page in light and in dark, as the styles name it. */
export const grounds = async (): Promise<{ readonly light: string; readonly dark: string }> => {
  const tokens = await readFile('src/ui/styles/tokens.css', 'utf8');
  const [, light, dark] = /--ground: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error('tokens.css names no ground');
  return { light, dark };
};

/** What a device reads that puts the app beside its other apps. */
export const writeManifest = async (outDir: string, { locale, direction, appName, description }: Drawing['about']): Promise<void> => {
  const { light } = await grounds();
  const icon = (src: string, sizes: string, purpose: string) => ({ src: `icons/${src}`, sizes, type: src.endsWith('svg') ? 'image/svg+xml' : 'image/png', purpose });
  const manifest = {
    name: appName,
    short_name: appName,
    description,
    lang: locale,
    dir: direction,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: light,
    theme_color: light,
    icons: [
      icon('icon.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('maskable-512.png', '512x512', 'maskable'),
    ],
  };
  await writeFile(join(outDir, 'manifest.webmanifest'), `${JSON.stringify(manifest, null, 2)}\n`);
};
