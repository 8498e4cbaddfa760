/** The words of the start screen. */
export interface StartWords {
  /** The name of the document. */
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly begin: string;
  readonly minutes: string;
  readonly adults: string;
  readonly unsigned: string;
  readonly dangerTitle: string;
  readonly dangerLead: string;
  readonly countryTitle: string;
  /** The way to the techniques, for who does not want the check. */
  readonly readTitle: string;
  readonly readLink: string;
  /** Right after the answers were cleared. */
  readonly cleared: string;
}

/** What the start says of answers that are kept from before. */
export interface KeptWords {
  readonly title: string;
  readonly open: string;
  readonly settled: string;
  /** Where advice is certain: the headline of last time, and the way to it. */
  readonly lastTime: (headline: string) => string;
  readonly seeAdvice: string;
  readonly goOn: string;
  readonly seeResult: string;
  readonly startAgain: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
}
