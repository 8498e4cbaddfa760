/** A question as the engine sees it: what kind of answer it takes. Words and layout live elsewhere. */
export type Item =
  | { readonly kind: 'single'; readonly options: readonly string[] }
  | { readonly kind: 'multiple'; readonly options: readonly string[]; readonly exclusive: readonly string[] }
  | { readonly kind: 'scale'; readonly min: number; readonly max: number };

export type Items = Readonly<Record<string, Item>>;

export type ItemId<I extends Items> = keyof I & string;
export type ChoiceId<I extends Items> = {
  [K in ItemId<I>]: [Extract<I[K], { readonly options: readonly string[] }>] extends [never] ? never : K;
}[ItemId<I>];
export type ScaleId<I extends Items> = {
  [K in ItemId<I>]: [Extract<I[K], { readonly kind: 'scale' }>] extends [never] ? never : K;
}[ItemId<I>];
export type OptionId<I extends Items, K extends ItemId<I>> = Extract<
  I[K],
  { readonly options: readonly string[] }
>['options'][number];

/** One answer: an option, the options ticked, or a whole number on a scale. */
export type Answer = string | readonly string[] | number;

/** What has been answered. An absent key is *not answered*, never *no*. */
export type Answers = { readonly [item: string]: Answer | undefined };

/** The same for one questionnaire: unknown items and options of another item do not compile. */
export type AnswersTo<I extends Items> = {
  readonly [K in ItemId<I>]?: I[K] extends { readonly kind: 'single' }
    ? OptionId<I, K>
    : I[K] extends { readonly kind: 'multiple' }
      ? readonly OptionId<I, K>[]
      : number;
};
