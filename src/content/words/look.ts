/** A question about how the app looks, and its answers by id. */
interface LookQuestion {
  readonly name: string;
  readonly options: { readonly [option: string]: string };
}

/** The words of the screen for text and colors. */
export interface LookWords {
  readonly title: string;
  readonly lead: string;
  readonly text: LookQuestion;
  readonly theme: LookQuestion;
  readonly back: string;
}
