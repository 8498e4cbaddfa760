/** Values by id. The app fills these from the data, whose types make them complete. */
export type ById<T> = { readonly [id: string]: T };

export interface ItemWords {
  readonly prompt: string;
  readonly help?: string;
  readonly options?: ById<string>;
  /** What neighboring numbers of a scale mean, and what single ones do. */
  readonly bands?: ById<string>;
  readonly marks?: { readonly [value: number]: string };
}

export interface SignWords {
  readonly reason: string;
  /** How it is said aloud; fits after "I have back and leg pain and". */
  readonly say: string;
  readonly also?: string;
}

export interface LinesWords {
  readonly title: string;
  readonly lines: ById<string>;
}

/** Clauses that fit after "If", by item and answer, and what stands around them, by level. */
export interface OutlookWords {
  readonly when: ById<string>;
  readonly worse: ById<ById<string>>;
  readonly alone: ById<ById<string>>;
  readonly better: ById<ById<string>>;
  readonly may: ById<string>;
  readonly found: ById<ById<string>>;
  readonly asks: ById<string>;
  readonly actFirst: ById<string>;
}

/** The words of the guide up to the last question: keyed by the ids that an assessment speaks in. */
export interface FlowWords {
  readonly items: ById<ItemWords>;
  readonly groups: ById<ById<string>>;
  readonly pages: ById<string>;
  readonly sections: ById<string>;
  /** The safety net first; the other modules come with the rest. */
  readonly advice: ById<LinesWords>;
  readonly places: ById<{
    readonly name: string;
    /** The same within a sentence, where that differs. */
    readonly spoken?: string;
    readonly urgent: string;
    readonly note?: string;
  }>;
  readonly anyPlace: string;
  readonly fixed: ById<string>;
}

/** All words of the guide, as the screens read them. */
export interface GuideWords extends FlowWords {
  readonly levels: ById<{ readonly headline: string; readonly action: string; readonly short: string }>;
  /** A few words that name each question, for summaries. */
  readonly itemNames: ById<string>;
  /** What an emergency room is called, by place. */
  readonly rooms: ById<string>;
  /** Why each question is asked, line by line. */
  readonly why: ById<ById<string>>;
  readonly timings: ById<string>;
  readonly rules: ById<string>;
  readonly signs: ById<ById<SignWords>>;
  readonly ruleSay: ById<string>;
  readonly outlook: OutlookWords;
  /** The clinical words beside the plain ones, for a doctor or nurse. */
  readonly clinical: { readonly answers: ById<ById<string>>; readonly rules: ById<string> };
  readonly flags: ById<string>;
  readonly flagNames: ById<string>;
  readonly cautions: ById<string>;
  /** The same as a therapist reads them. */
  readonly therapistCautions: ById<string>;
  readonly pressures: ById<{ readonly name: string; readonly feel: string }>;
  readonly zones: ById<{
    readonly name: string;
    /** What holds there whatever the technique's own pressure is. */
    readonly only?: string;
    readonly work: string;
    readonly off: string;
  }>;
  readonly stayOff: ById<string>;
  readonly modalities: ById<string>;
  readonly techniques: ById<ById<string>>;
  readonly evidenceLabels: ById<string>;
  readonly steps: ById<{ readonly title: string; readonly detail: string }>;
  readonly moves: ById<{ readonly name: string; readonly how: string; readonly dose: string; readonly note: string }>;
  readonly guidance: ById<LinesWords>;
  readonly sourceGroups: ById<string>;
  readonly sourceRead: ById<string>;
  readonly team: string;
  readonly promiseGroups: ById<string>;
}

/** What each source is used for, and how far it was read; by id. Only the page of sources shows them. */
export type SourceNotes = ById<{ readonly usedFor: string; readonly read: string }>;

/** What is proven, in words that anyone can follow; by id. Only the page on how the rules are checked shows them. */
export type PromiseNotes = ById<string>;
