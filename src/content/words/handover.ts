import type { ById } from '../guide-words.ts';

/** What both pages to hand over say, and the links to them. */
interface PageWords {
  /** For whom the page is; also the document's title, before the headline. */
  readonly title: string;
  /** What it is, and what it is not: the last line. */
  readonly whatThisIs: string;
}

export interface TherapistWords extends PageWords {
  /** The three questions that the eye looks for, and the short answers to the first, by level. */
  readonly mayI: string;
  readonly answers: ById<string>;
  /** The same where anything is firm. */
  readonly firm: string;
  /** On whose word a yes rests, by answer. */
  readonly cleared: ById<string>;
  /** What is not named is not allowed. */
  readonly onlyThis: string;
  readonly answersOf: (date: string) => string;
  readonly checkAgain: (date: string) => string;
  readonly pain: string;
  readonly painLine: (where: string, score: string, start: string, trend: string) => string;
  readonly noNerveSigns: string;
  readonly howHard: string;
  readonly nowhere: string;
  readonly whereNot: string;
  /** How strong it may feel at most, and the same behind the name of a pressure or a technique. */
  readonly upTo: (most: number) => string;
  readonly capped: (name: string, cap: string) => string;
  /** Before the names of what is ruled out. */
  readonly notToday: string;
  readonly techniques: string;
  readonly where: string;
  readonly stayOff: string;
  readonly also: string;
  /** A step, and how it goes. */
  readonly step: (name: string, how: string) => string;
  /** The part of a technique that goes before a stronger one. */
  readonly warmUp: string;
  readonly beside: (name: string, cautions: string) => string;
  readonly leaveOut: string;
  readonly ticked: string;
  /** Whose words stand in quotes there. */
  readonly weTold: string;
  readonly nothingTicked: string;
  readonly whyNot: string;
  /** Over the signs that make it an emergency, with the number, where advice today is enough so far. */
  readonly emergencyIf: string;
  readonly alsoTold: string;
  /** The last words, where massage fits and where it does not. */
  readonly askAgain: string;
  readonly doNotStart: string;
}

export interface DoctorWords extends PageWords {
  readonly unfinished: string;
  readonly theyWereTold: (headline: string) => string;
  readonly atLeast: (headline: string) => string;
  readonly howSoon: (time: string) => string;
  readonly why: string;
  /** The same where massage may be tried. */
  readonly whyNotSent: string;
  readonly nothingFired: string;
  readonly alsoFired: string;
  readonly told: string;
  readonly toldPlan: (techniques: string) => string;
  readonly toldNoPlan: string;
  readonly routineVisit: string;
  readonly medicines: string;
  readonly noMedicines: string;
  readonly medicinesOpen: string;
  readonly answered: string;
  readonly rule: (id: string) => string;
  /** Before the rules that raised one level, with the time frame where there is one. */
  readonly raised: (level: string, time: string | undefined) => string;
  readonly notAsked: string;
  readonly notAskedWhy: string;
  readonly stillOpen: string;
  readonly clinicalNote: string;
  readonly rulebook: string;
}

export interface HandoverWords {
  readonly therapistLink: string;
  readonly doctorLink: string;
  /** The same in an emergency. */
  readonly crewLink: string;
  readonly print: string;
  readonly back: string;
  /** At the head of the printed page: what it is from, and the day. */
  readonly made: (app: string, date: string) => string;
  readonly list: (first: string, second: string) => string;
  /** On paper, where not everything fits one page. */
  readonly shortened: string;
  readonly therapist: TherapistWords;
  readonly doctor: DoctorWords;
}
