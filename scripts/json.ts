/** Where a text stops being JSON, and why. Lines and columns count from 1. */
export class NotJson extends Error {
  line: number;
  readonly column: number;
  constructor(problem: string, text: string, at: number) {
    super(problem);
    const before = text.slice(0, at);
    this.line = before.split('\n').length;
    this.column = at - before.lastIndexOf('\n');
  }
}

export interface Json {
  readonly value: unknown;
  /** Keys that stand twice in one object; `value` holds the last of them. */
  readonly repeated: ReadonlyMap<object, ReadonlySet<string>>;
}

const DEEPEST = 200;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\n\r]*/y;
const literals = [['true', true], ['false', false], ['null', null]] as const;

/**
 * Reads JSON and nothing but JSON. `JSON.parse` keeps quiet about keys that stand twice and does not always say where
 * a text breaks; here a person's answers must not vanish unnoticed.
 */
export const parseJson = (text: string): Json => {
  const repeated = new Map<object, Set<string>>();
  let at = 0;

  const fail = (problem: string, place = at): never => {
    throw new NotJson(problem, text, place);
  };
  const found = () => (at < text.length ? `found ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}` : 'the text ends');
  const skip = () => {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
  };
  const take = (mark: string): boolean => {
    skip();
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };

  const readString = (): string => {
    const start = at;
    let end = start + 1;
    while (text[end] !== '"') {
      if (end >= text.length) return fail('a text in quotes has no end', start);
      end += text[end] === '\\' ? 2 : 1;
    }
    at = end + 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      return fail('a text in quotes holds something that JSON does not allow there', start);
    }
  };

  const readObject = (depth: number): object => {
    // Without a prototype, so that a key such as __proto__ is a key like any other.
    const object: Record<string, unknown> = Object.create(null);
    for (let first = true; !take('}'); first = false) {
      if (!first && !take(',')) fail(`expected "," or "}", ${found()}`);
      skip();
      if (text[at] !== '"') fail(`expected a name in double quotes, ${found()}`);
      const key = readString();
      if (!take(':')) fail(`expected ":" after ${JSON.stringify(key)}, ${found()}`);
      if (key in object) repeated.set(object, (repeated.get(object) ?? new Set()).add(key));
      object[key] = readValue(depth);
    }
    return object;
  };

  const readArray = (depth: number): unknown[] => {
    const array: unknown[] = [];
    for (let first = true; !take(']'); first = false) {
      if (!first && !take(',')) fail(`expected "," or "]", ${found()}`);
      array.push(readValue(depth));
    }
    return array;
  };

  const readValue = (depth: number): unknown => {
    if (depth > DEEPEST) fail(`more than ${DEEPEST} lists and objects stand inside each other`);
    if (take('{')) return readObject(depth + 1);
    if (take('[')) return readArray(depth + 1);
    if (text[at] === '"') return readString();
    for (const [word, value] of literals) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return value;
    }
    number.lastIndex = at;
    if (!number.test(text)) return fail(`expected a value, ${found()}`);
    const start = at;
    at = number.lastIndex;
    return Number(text.slice(start, at));
  };

  const value = readValue(0);
  skip();
  if (at < text.length) fail(`expected the end, ${found()}`);
  return { value, repeated };
};
