import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

export const sizes = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
} as const;

export const schemes = ['light', 'dark', 'forced'] as const;

export type Size = keyof typeof sizes;
export type Scheme = (typeof schemes)[number];

/** Taller pictures are shrunk beyond reading by most viewers. */
const PIECE = 1560;

/** Writes the whole page, and a tall one also in pieces; returns how many. */
export const picture = async (page: Page, file: string): Promise<number> => {
  await writeFile(`${file}.png`, await page.screenshot({ fullPage: true, animations: 'disabled' }));
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  const pieces = Math.ceil(height / PIECE);
  if (pieces === 1) return 1;
  for (let piece = 0; piece < pieces; piece += 1) {
    const y = piece * PIECE;
    const clip = { x: 0, y, width, height: Math.min(PIECE, height - y) };
    await page.screenshot({ path: `${file}.${piece + 1}.png`, fullPage: true, clip, animations: 'disabled' });
  }
  return pieces;
};
