/** The words around every screen. */
export interface ShellWords {
  readonly appName: string;
  readonly skip: string;
  readonly numbersLink: string;
  readonly sourcesLink: string;
  readonly proofLink: string;
  readonly unkept: string;
  /** Where JavaScript is off. */
  readonly noScript: string;
  readonly crash: { readonly title: string; readonly text: string; readonly again: string };
  readonly unknownPage: { readonly title: string; readonly text: string; readonly start: string };
}
