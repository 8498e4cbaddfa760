import type { Condition, Guide } from '#engine';
import { code, or } from './markdown.ts';

/** The label of an option, where it is short enough to help inside a sentence. */
export type LabelOf = (item: string, option: string) => string | undefined;

const SHORT = 20;

/** Options of one item of which one is enough, said together instead of one by one. */
const merged = (parts: readonly Condition[]): Condition[] =>
  parts.reduce<Condition[]>((done, part) => {
    const place = done.findIndex((each) => each.kind === 'is' && part.kind === 'is' && each.item === part.item);
    const before = done[place];
    if (before?.kind !== 'is' || part.kind !== 'is') return [...done, part];
    return done.with(place, { ...before, oneOf: [...new Set([...before.oneOf, ...part.oneOf])] });
  }, []);

/** Says a condition; `inside` is whether the words stand among others, where "and" and "or" need brackets around them. */
export type Say = (when: Condition, inside?: boolean) => string;

/** Says conditions in words, with ids as they stand in the data. */
export const sayer = (guide: Guide, labelOf: LabelOf): Say => {
  const options = (item: string, oneOf: readonly string[]): string => {
    const [only, ...others] = oneOf;
    const label = only !== undefined && others.length === 0 ? labelOf(item, only) : undefined;
    const helps = label !== undefined && label.length <= SHORT && label.toLowerCase() !== only;
    return `${or(oneOf.map(code))}${helps ? ` (“${label}”)` : ''}`;
  };
  const numbers = (item: string, from: number, to: number): string => {
    const scale = guide.items[item];
    if (from === to) return `${from}`;
    return scale?.kind === 'scale' && to === scale.max ? `${from} or more` : `${from} to ${to}`;
  };
  /** At least n of the signs of one question reads better as one list. */
  const countOfOne = (when: Extract<Condition, { kind: 'at-least' }>): string | undefined => {
    const parts = when.of.flatMap((part) => (part.kind === 'is' && part.oneOf.length === 1 ? [part] : []));
    const [first] = parts;
    if (first === undefined || parts.length < when.of.length || parts.some(({ item }) => item !== first.item)) return undefined;
    return `${code(first.item)} has at least ${when.count} of ${parts.map(({ oneOf }) => code(oneOf[0] ?? '')).join(', ')}`;
  };
  const say: Say = (when, inside = false) => {
    const bracketed = (text: string, several: boolean) => (inside && several ? `(${text})` : text);
    switch (when.kind) {
      case 'is':
        return `${code(when.item)} ${guide.items[when.item]?.kind === 'multiple' ? 'has' : 'is'} ${options(when.item, when.oneOf)}`;
      case 'between':
        return `${code(when.item)} is ${numbers(when.item, when.from, when.to)}`;
      case 'not':
        return `not (${say(when.of)})`;
      case 'clearance':
        return when.state === 'given' ? 'clearance was given' : 'clearance can be asked for';
      case 'all':
        if (when.of.length === 0) return 'always';
        return bracketed(when.of.map((part) => say(part, when.of.length > 1)).join(', **and** '), when.of.length > 1);
      case 'any': {
        const parts = merged(when.of);
        return bracketed(parts.map((part) => say(part, parts.length > 1)).join(', **or** '), parts.length > 1);
      }
      case 'at-least':
        return countOfOne(when) ?? `at least ${when.count} of: ${when.of.map((part) => say(part, true)).join('; ')}`;
    }
  };
  return say;
};

/** The parts of which one is enough, however deep "or" stands inside "or". */
export const alternatives = (when: Condition): Condition[] => (when.kind === 'any' ? when.of.flatMap(alternatives) : [when]);
