import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotJson, parseJson } from '../../scripts/json.ts';

const placeOf = (text: string): string => {
  try {
    parseJson(text);
    return 'no mistake';
  } catch (error) {
    if (error instanceof NotJson) return `${error.line}:${error.column} ${error.message}`;
    throw error;
  }
};

describe('reading JSON', () => {
  it('reads what JSON.parse reads, and the same', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.stringify(parseJson(text).value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '1', '-', 'e', ' ', '\n', '\\', 'null'));
    fc.assert(
      fc.property(broken, ([text, place, more]) => {
        const edited = text.slice(0, place % (text.length + 1)) + more + text.slice((place % (text.length + 1)) + 1);
        let read = true;
        try {
          JSON.parse(edited);
        } catch {
          read = false;
        }
        expect(placeOf(edited) === 'no mistake').toBe(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a key called __proto__ as a key', () => {
    expect(Object.keys(parseJson('{"__proto__":{"a":1}}').value as object)).toEqual(['__proto__']);
  });

  it('names the keys that stand twice in one object', () => {
    const { value, repeated } = parseJson('{"a":1,"b":{"a":1},"a":2,"a":3}');
    expect([...repeated].map(([object, keys]) => [object === value, [...keys]])).toEqual([[true, ['a']]]);
  });

  it.each([
    ['{"a":1,}', '1:8 expected a name in double quotes, found "}"'],
    ['{"a" 1}', '1:6 expected ":" after "a", found "1"'],
    ['{"a":1', '1:7 expected "," or "}", the text ends'],
    ['[1 2]', '1:4 expected "," or "]", found "2"'],
    ['[1,\n  2,\n  x]', '3:3 expected a value, found "x"'],
    ['{"a":1}\n{"b":2}', '2:1 expected the end, found "{"'],
    ['"abc', '1:1 a text in quotes has no end'],
    ['["a\tb"]', '1:2 a text in quotes holds something that JSON does not allow there'],
    ["{'a':1}", '1:2 expected a name in double quotes, found "\'"'],
    ['[NaN]', '1:2 expected a value, found "N"'],
    ['[01]', '1:3 expected "," or "]", found "1"'],
    ['', '1:1 expected a value, the text ends'],
    ['[🦵]', '1:2 expected a value, found "🦵"'],
  ])('%s: %s', (text, says) => expect(placeOf(text)).toBe(says));

  it('does not fall over lists inside lists without end', () => {
    expect(placeOf('['.repeat(100_000))).toMatch(/^1:\d+ more than 200 lists and objects/);
  });
});
