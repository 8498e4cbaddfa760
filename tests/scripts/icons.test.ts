import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path));

describe('the icons', () => {
  it('have the colors of the app', () => {
    const tokens = read('src/ui/styles/tokens.css').toString();
    const light = ['ground', 'ink', 'accent'].map((name) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1]);
    const drawn = read('public/icons/icon.svg').toString().match(/#[\da-f]{6}/g);
    expect([...new Set(drawn)].toSorted()).toEqual(light.toSorted());
  });

  it.each([
    ['icon-192', 192],
    ['icon-512', 512],
    ['maskable-512', 512],
    ['apple-touch-icon', 180],
  ])('%s is %i wide and high', (name, size) => {
    const png = read(`public/icons/${name}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
