import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const css = readFileSync(at('src/ui/styles/typeface.css'), 'utf8');
const figure = (face: string, name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1]);

it('whatever stands in for the typeface is as high as it is', () => {
  const faces = css.split('@font-face').filter((face) => face.includes('local('));
  expect(faces.length).toBe(6);
  for (const face of faces) {
    const size = figure(face, 'size-adjust') / 100;
    expect(figure(face, 'ascent-override') * size).toBeCloseTo(98.4, 1);
    expect(figure(face, 'descent-override') * size).toBeCloseTo(31.6, 1);
    expect(figure(face, 'line-gap-override')).toBe(0);
  }
});

/** The characters in the one file that is served, as its package lists them. */
const served = (): ((character: string) => boolean) => {
  const file = at('node_modules/@fontsource-variable/atkinson-hyperlegible-next/unicode.json');
  const { latin } = JSON.parse(readFileSync(file, 'utf8')) as { latin: string };
  const ranges = latin.split(',').map((range) => range.replace('U+', '').split('-').map((end) => Number.parseInt(end, 16)));
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([from = 0, to = from]) => from <= code && code <= to);
  };
};

/** Every device has an arrow, and none is like another's. */
const fromDevice = '→';

it('the one file that is served has every character of the guide; a new one may need another file', () => {
  const isServed = served();
  expect(isServed('ő')).toBe(false);
  const texts = readdirSync(at('data'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(texts.length).toBeGreaterThan(5);
  const missing = texts.flatMap((name) => [...readFileSync(at(`data/${name}`), 'utf8')].filter((character) => !isServed(character) && character !== fromDevice));
  expect([...new Set(missing)]).toEqual([]);
});
