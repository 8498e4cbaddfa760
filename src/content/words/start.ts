/** The words of the start screen. */
export interface StartWords {
  readonly title: string;
  readonly lead: string;
  readonly begin: string;
  readonly goOn: string;
  readonly startAgain: string;
  /** Shown where answers are kept from before. */
  readonly kept: string;
  readonly seeResult: string;
  readonly points: readonly string[];
  readonly dangerTitle: string;
  readonly dangerLead: string;
  readonly minutes: string;
}
