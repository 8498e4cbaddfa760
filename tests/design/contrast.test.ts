import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readColor } from '../../src/design/contrast.ts';
import { least, pairs } from '../../src/design/pairs.ts';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
const [screen = '', paper = ''] = css.split('@media print');

type Colors = ReadonlyMap<string, string>;

/** The color of every token in light, in dark and on paper. */
const schemes = (on = screen): { readonly [Scheme in 'light' | 'dark' | 'print']: Colors } => {
  const both = [...on.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)] as unknown as [string, string, string, string][];
  const onPaper = [...paper.matchAll(/--([\w-]+): (#\w+)/g)] as unknown as [string, string, string][];
  const light = both.map(([, name, color]) => [name, color] as const);
  return {
    light: new Map(light),
    dark: new Map(both.map(([, name, , color]) => [name, color])),
    // Paper is light, and says anew what is otherwise there.
    print: new Map([...light, ...onPaper.map(([, name, color]) => [name, color] as const)]),
  };
};

const weakIn = (colors: Colors) =>
  pairs.filter(({ ink, ground, use }) => !((contrast(colors.get(ink) ?? '', colors.get(ground) ?? '') ?? 0) >= least[use]));

describe.each(['light', 'dark', 'print'] as const)('in %s', (scheme) => {
  it('every color is strong enough on every other that it may stand on', () => {
    expect(weakIn(schemes()[scheme])).toEqual([]);
  });
});

it('every token that is a color is judged', () => {
  const judged = new Set(pairs.flatMap(({ ink, ground }) => [ink, ground]));
  const named = [...screen.matchAll(/--([\w-]+): (?:light-dark\(|#|rgb|oklch|hsl)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !judged.has(name ?? ''))).toEqual([]);
});

it('a color of words that is a little too weak is found, in the scheme it stands in', () => {
  const weaker = screen.replace(/(--ink-soft: light-dark\()#\w+/, '$1#5a5147');
  expect(weaker).not.toBe(screen);
  expect(weakIn(schemes(weaker).light).map(({ ink }) => ink)).toContain('ink-soft');
  expect(weakIn(schemes(weaker).dark)).toEqual([]);
});

it('a border that is a little too weak is found', () => {
  const weaker = screen.replace(/(--line: light-dark\(#\w+, )#\w+/, '$1#6f6557');
  expect(weakIn(schemes(weaker).dark).map(({ ink }) => ink)).toContain('line');
});

it('contrast is what WCAG says it is', () => {
  expect(contrast('#ffffff', '#000')).toBe(21);
  expect(contrast('rgb(119, 119, 119)', '#fff')).toBeCloseTo(4.48, 2);
  expect(contrast('#777777', 'white')).toBeUndefined();
  expect(readColor('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
});
