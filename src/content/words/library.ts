/** The words of the page about sources. */
export interface LibraryWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly readTitle: string;
  readonly team: string;
  readonly usedFor: string;
  readonly howRead: string;
  readonly weakSource: string;
  readonly notReadAlone: string;
}
