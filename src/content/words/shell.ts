/** The words around every screen. */
export interface ShellWords {
  readonly appName: string;
  readonly skip: string;
  readonly numbersLink: string;
  /** The way out for someone who is watched, in a word or two: it stands beside the way to help. */
  readonly leave: string;
  readonly lookLink: string;
  readonly sourcesLink: string;
  readonly proofLink: string;
  readonly techniquesLink: string;
  readonly howItWorksLink: string;
  readonly privacyLink: string;
  readonly aboutLink: string;
  /** The name of the links at the foot, and of their groups. */
  readonly footLabel: string;
  readonly footMassage: string;
  readonly footCheck: string;
  readonly footDevice: string;
  readonly unkept: string;
  readonly crash: { readonly title: string; readonly text: string; readonly again: string };
  /** In the place of a screen that is made from answers, until it is there. */
  readonly waiting: { readonly title: string; readonly text: string; readonly start: string };
}
