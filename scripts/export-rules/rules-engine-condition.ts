import type { Condition, Guide } from '#engine';

/** A condition as json-rules-engine reads it: a test of one fact, a named condition, or several put together. */
export type EngineCondition =
  | { readonly fact: string; readonly operator: string; readonly value: string | number | boolean | readonly string[] }
  | { readonly condition: string }
  | { readonly all: readonly EngineCondition[] }
  | { readonly any: readonly EngineCondition[] }
  | { readonly not: EngineCondition };

/** Something that an earlier rule found out. */
export const found = (name: string): EngineCondition => ({ fact: name, operator: 'equal', value: true });

/** That engine takes `any` of nothing to hold. */
export const anyOf = (parts: readonly EngineCondition[]): EngineCondition =>
  parts.length === 0 ? { not: { all: [] } } : { any: parts };

/** Every way to take this many of a list; the engine does not count. */
const choices = <T>(many: number, from: readonly T[]): T[][] => {
  if (many <= 0) return [[]];
  return from.flatMap((each, place) => choices(many - 1, from.slice(place + 1)).map((others) => [each, ...others]));
};

const test = (when: Extract<Condition, { kind: 'is' | 'between' }>, guide: Guide): EngineCondition => {
  if (when.kind === 'is') {
    const operator = guide.items[when.item]?.kind === 'multiple' ? 'someFact:in' : 'in';
    return { fact: when.item, operator, value: when.oneOf };
  }
  return {
    all: [
      { fact: when.item, operator: 'greaterThanInclusive', value: when.from },
      { fact: when.item, operator: 'lessThanInclusive', value: when.to },
    ],
  };
};

/** A condition on answer sets in which every question is answered. An answer counts only where its question applies. */
export const engineCondition = (when: Condition, guide: Guide): EngineCondition => {
  const parts = (of: readonly Condition[]) => of.map((part) => engineCondition(part, guide));
  switch (when.kind) {
    case 'is':
    case 'between':
      return guide.enabledWhen[when.item] === undefined
        ? test(when, guide)
        : { all: [{ condition: `applies:${when.item}` }, test(when, guide)] };
    case 'all':
      return { all: parts(when.of) };
    case 'any':
      return anyOf(parts(when.of));
    case 'not':
      return { not: engineCondition(when.of, guide) };
    case 'at-least':
      return anyOf(choices(when.count, parts(when.of)).map((all) => ({ all })));
    case 'clearance':
      return found(`clearance:${when.state}`);
  }
};
