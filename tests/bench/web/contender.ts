import type { AskedItem, AskedPage } from './questions.ts';

/** How the bench finds its way on the pages of a contender. Each text is run in the page. */
interface Signs {
  /** A selector of the input of an option. */
  readonly option: (item: AskedItem, value: string) => string;
  /** An expression: the text in which the answers of the pages left behind are kept. */
  readonly kept: string;
}

export interface Contender {
  readonly name: string;
  readonly title: string;
  /** Writes its files into `www`; says what was used where a version can be named. */
  readonly make: (www: string, pages: readonly AskedPage[]) => Promise<string>;
  readonly signs: Signs;
  /** The address of the first question. */
  readonly entry: (pages: readonly AskedPage[]) => string;
  /** Page to serve for addresses without a file, as single-page apps need. */
  readonly fallback?: string;
}
