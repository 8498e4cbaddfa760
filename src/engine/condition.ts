import type { ChoiceId, Items, OptionId, ScaleId } from './item.ts';

/** A condition holds, fails or is unknown. Unknown never reassures. */
export type Verdict = 'holds' | 'fails' | 'unknown';

/** A statement about answers, as plain data, so that one value is evaluated, explained, printed and proven about. */
export type Condition<I extends Items = Items> =
  | { [K in ChoiceId<I>]: { readonly kind: 'is'; readonly item: K; readonly oneOf: readonly OptionId<I, K>[] } }[ChoiceId<I>]
  | { [K in ScaleId<I>]: { readonly kind: 'between'; readonly item: K; readonly from: number; readonly to: number } }[ScaleId<I>]
  | { readonly kind: 'all'; readonly of: readonly Condition<I>[] }
  | { readonly kind: 'any'; readonly of: readonly Condition<I>[] }
  | { readonly kind: 'not'; readonly of: Condition<I> }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Condition<I>[] }
  | { readonly kind: 'clearance'; readonly state: 'open' | 'given' };

/** The words in which conditions about one questionnaire are written; an id that does not exist does not compile. */
export const conditionsFor = <const I extends Items>(_items: I) => ({
  /** The item's answer is one of these options (or, with several answers, holds one of them). */
  is: <K extends ChoiceId<I>>(item: K, ...oneOf: readonly [OptionId<I, K>, ...OptionId<I, K>[]]): Condition<I> =>
    ({ kind: 'is', item, oneOf }) as Condition<I>,
  /** The scale's answer lies within these bounds, both included. */
  between: <K extends ScaleId<I>>(item: K, from: number, to: number): Condition<I> =>
    ({ kind: 'between', item, from, to }) as Condition<I>,
  all: (...of: readonly Condition<I>[]): Condition<I> => ({ kind: 'all', of }),
  any: (...of: readonly Condition<I>[]): Condition<I> => ({ kind: 'any', of }),
  not: (of: Condition<I>): Condition<I> => ({ kind: 'not', of }),
  atLeast: (count: number, ...of: readonly Condition<I>[]): Condition<I> => ({ kind: 'at-least', count, of }),
  /** Clearance may be asked for: the level is the clearable one and every rule that fired can be cleared. */
  clearanceOpen: { kind: 'clearance', state: 'open' } as Condition<I>,
  /** Clearance was given and lowers the level. */
  clearanceGiven: { kind: 'clearance', state: 'given' } as Condition<I>,
  always: { kind: 'all', of: [] } as Condition<I>,
});
