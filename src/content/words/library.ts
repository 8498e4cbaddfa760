import type { ById } from '../guide-words.ts';

/** The words of the page about sources. */
export interface LibraryWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly readTitle: string;
  /** A short name for how far a source was read, by id. */
  readonly readNames: ById<string>;
  readonly notReadAlone: string;
  readonly teamTitle: string;
  readonly groupsTitle: string;
  readonly group: (name: string, count: number) => string;
  readonly weakSource: string;
  readonly foundAt: (place: string) => string;
}
