/** The words of the question screens. */
export interface WizardWords {
  readonly next: string;
  readonly back: string;
  /** The part of the journey, its place and how many there are; heard before the step. */
  readonly section: (name: string, place: number, count: number) => string;
  /** The same for the last step, which other parts may never follow. */
  readonly lastSection: (name: string) => string;
  /** How far along: the number of this step, and how many may still come after it. */
  readonly progress: (step: number, after: number) => string;
  /** Opens why a question is asked. */
  readonly why: string;
  readonly errorTitle: string;
  /** What to do at a question without an answer, and the same with the question. */
  readonly missing: {
    readonly one: string;
    readonly several: string;
    /** Where one answer stands for "nothing of this". */
    readonly severalOr: (alone: string) => string;
    readonly at: (todo: string, question: string) => string;
  };
  /** Heard where a tick has taken away others. */
  readonly unticked: { readonly one: (label: string) => string; readonly others: string };
  /** Heard where an answer has made questions appear. */
  readonly appeared: (questions: string) => string;
  readonly dropped: string;
  readonly expired: string;
  /** By the lowest level still possible: what is already certain, and the way to stop. */
  readonly certain: { readonly [level: string]: { readonly notice: string; readonly stop: string } };
  /** A link from one question to another page, by item. */
  readonly links: { readonly [item: string]: string };
}

/** The words of the summary that stands before the result. */
export interface ReviewWords {
  readonly title: string;
  readonly intro: string;
  readonly change: string;
  /** The same, for a screen reader: what is changed. */
  readonly changeWhat: (page: string) => string;
  readonly result: string;
  /** In the place of the result, while questions are open. */
  readonly goOn: string;
  /** Leads to the advice that is already certain. */
  readonly advice: string;
  readonly clear: string;
  readonly clearSure: string;
  readonly clearYes: string;
  readonly clearNo: string;
}
