// npm run icons: draws the icons that must be pictures of a fixed size from public/icons/icon.svg. Look at them afterwards.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright';

const folder = join(import.meta.dirname, '../public/icons');

interface Icon {
  readonly name: string;
  readonly size: number;
  /** How much of its size the mark keeps where the device cuts the ground to a shape of its own; null where ours stays. */
  readonly mark: number | null;
}

const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, mark: null },
  { name: 'icon-512', size: 512, mark: null },
  // What matters lies within a circle of 80 % of the width.
  { name: 'maskable-512', size: 512, mark: 0.78 },
  { name: 'apple-touch-icon', size: 180, mark: 0.9 },
];

const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

const drawing = ({ size, mark }: Icon): string => {
  const cut = mark === null ? '' : `#ground { rx: 0 } #mark { transform: scale(${mark}); transform-origin: center; transform-box: view-box }`;
  return `<!doctype html><style>body { margin: 0 } svg { display: block; width: ${size}px } ${cut}</style>${svg}`;
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || (await sparticuz.executablePath()), args: ['--no-sandbox', '--disable-gpu'] });
for (const icon of icons) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
  await page.setContent(drawing(icon));
  writeFileSync(join(folder, `${icon.name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
