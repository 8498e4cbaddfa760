import type { ById } from '../guide-words.ts';

/** The words of the result and of the page for someone who stops early. */
export interface ResultWords {
  /** The language and region in which dates and lists are written. */
  readonly locale: string;
  /** What the browser calls the page. It tells no level. */
  readonly title: string;

  // The person's own answers, and why they matter.
  readonly because: string;
  readonly alsoTold: string;
  readonly quote: (answer: string) => string;
  readonly named: (question: string, answer: string) => string;
  readonly score: (value: number, most: number) => string;
  readonly byWhen: (time: string) => string;

  // Emergencies, and advice the same day.
  readonly callNow: string;
  readonly goNow: (room: string) => string;
  readonly anyRoom: string;
  readonly say: {
    readonly title: string;
    readonly first: (sign: string) => string;
    readonly further: (sign: string) => string;
    readonly nerves: string;
    readonly checked: string;
    readonly show: string;
  };
  readonly whoToCall: string;
  readonly emergencyIf: (room: string) => string;
  readonly emergencySigns: string;
  readonly notToday: string;

  /** What would change a result, and the fewest answers that are enough for it. */
  readonly whatIf: {
    readonly title: string;
    readonly watchLead: string;
    /** Joins two clauses that come together, and two of which either will do. */
    readonly both: (first: string, second: string) => string;
    readonly either: (first: string, second: string) => string;
    /** Points to the safety net, which is told right before. */
    readonly onCard: string;
    readonly others: (count: number) => string;
    readonly easeTitle: string;
    readonly easeLead: string;
    readonly ease: (when: string, what: string) => string;
    readonly unsureTitle: string;
    readonly found: (what: string, then: string) => string;
    /** Where every finding leads to the same. */
    readonly whatever: (then: string) => string;
    /** What a finding leads to: nothing else, a calmer level, or one that other questions still decide. */
    readonly stays: ById<string>;
    readonly staysSame: string;
    readonly again: string;
    readonly othersDecide: string;
    readonly atLeast: (then: string) => string;
    /** The fewest answers that are enough: alone, together, and beside those of the only reason. */
    readonly enoughOne: (answer: string) => string;
    readonly enoughSeveral: (answers: string) => string;
    readonly enoughWith: (answers: string) => string;
    /** Follows where a provider's word would change the level. */
    readonly enoughUnchecked: string;
    readonly list: (first: string, second: string) => string;
  };

  // Seeing someone first.
  readonly alreadyChecked: string;
  readonly alreadyCheckedLink: string;

  // The plan.
  readonly limits: string;
  /** Over reasons to see someone first that a check has settled. */
  readonly checkedAlready: string;
  readonly noLimits: string;
  /** Where one pressure holds for all of the plan, and where each technique has its own. */
  readonly pressureCap: (pressure: string, feel: string) => string;
  readonly pressureShown: string;
  readonly plan: string;
  /** Names the short list of steps under the headline. */
  readonly glance: string;
  readonly strongest: (pressure: string, most: number) => string;
  readonly planLead: string;
  readonly main: string;
  readonly extra: string;
  readonly whyDefault: string;
  /** For a main part that has no answer of its own behind it and follows another. */
  readonly whyBeside: string;
  readonly pressure: string;
  readonly where: string;
  readonly stayOff: string;
  /** For places that an earlier step has explained. */
  readonly asAbove: (place: string) => string;
  /** The limits of this person, and what anybody takes care of. */
  readonly yourLimits: string;
  readonly howLong: string;
  readonly stop: string;
  /** What unfolds under a technique, by its name, and what stands there. */
  readonly moreAbout: (technique: string) => string;
  readonly helps: string;
  readonly whereExactly: string;
  readonly ask: string;
  readonly askFor: (technique: string, pressure: string, feel: string) => string;
  readonly atHome: string;
  readonly care: string;
  readonly evidence: string;
  readonly evidenceAndSources: string;
  readonly more: (title: string) => string;
  readonly firstMoves: string;
  readonly excluded: string;
  readonly excludedLead: string;
  readonly showPage: string;
  readonly sayIt: string;
  readonly nothingToTell: string;
  readonly moreHelp: string;
  readonly compare: string;
  readonly recheckOn: (date: string) => string;
  readonly sources: string;
  readonly sourcesLead: string;
  /** Ends the list on paper, which carries the reasons only. */
  readonly sourcesInApp: string;
  readonly proofLink: string;
  readonly ownJudgment: string;
  /** Marks sources that were not read as such, by how far they were read. */
  readonly readMarks: ById<string>;

  // The end of every result.
  readonly print: string;
  /** Over a printed result: what it is from, and the day. */
  readonly printed: (app: string, date: string) => string;
  readonly change: string;
  readonly startAgain: string;

  /** For someone who already needs advice and stops before the last question. */
  readonly stopEarly: {
    readonly atLeast: (headline: string) => string;
    readonly open: string;
    readonly goOn: string;
    readonly notYet: string;
  };
}
