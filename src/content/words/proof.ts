import type { ById } from '../guide-words.ts';

/** The words of the page on how the rules are checked. */
export interface ProofWords {
  readonly title: string;
  readonly unreadable: string;
  readonly lead: (digits: number) => string;
  readonly method: string;
  readonly allHold: (count: number) => string;
  readonly someBroken: (broken: number, count: number) => string;
  readonly limitTitle: string;
  readonly limits: readonly string[];
  readonly promisesTitle: string;
  readonly brokenTitle: string;
  readonly group: (name: string, count: number) => string;
  readonly walksTitle: string;
  readonly walks: (walks: string) => string;

  // For who wants to look closer.
  readonly closerTitle: string;
  readonly figures: string;
  readonly tableCaption: string;
  readonly columns: { readonly promise: string; readonly speaksOf: string; readonly verdict: string };
  readonly verdicts: { readonly proven: string; readonly broken: string };
  /** A large number, as it is said aloud. */
  readonly power: (first: string, exponent: number) => string;
  readonly milliseconds: (value: string) => string;
  readonly facts: { readonly date: string; readonly answerSets: string; readonly contentHash: string; readonly command: string };
  readonly command: string;
  readonly walksCaption: string;
  readonly walksColumns: { readonly level: string; readonly median: string; readonly p95: string; readonly most: string };

  // The written cases, and how others did.
  readonly casesTitle: string;
  readonly casesLead: (cases: number, published: number) => string;
  readonly casesMade: string;
  readonly casesCaption: string;
  readonly casesColumns: { readonly what: string; readonly share: string };
  readonly shares: {
    readonly exact: string;
    readonly accepted: string;
    readonly under: string;
    readonly over: string;
    readonly safe: string;
    readonly emergenciesCaught: string;
    readonly emergenciesToday: string;
  };
  readonly countOf: (count: number, total: number) => string;
  readonly percent: (value: number) => string;
  readonly interval: (low: number, high: number) => string;
  readonly violations: (count: number, cases: number) => string;
  readonly othersTitle: string;
  readonly othersLead: string;
  readonly othersCaption: string;
  readonly othersColumns: { readonly who: string; readonly share: string };
  readonly readMarks: ById<string>;
  readonly sourcesLink: string;
}
