import type { ById } from '../guide-words.ts';

/** The words of the pages on the techniques. */
export interface TechniqueWords {
  readonly title: string;
  readonly lead: string;
  readonly extra: string;
  readonly feelsTitle: string;
  readonly pressure: (name: string) => string;
  readonly whereTitle: string;
  readonly stayOff: string;
  readonly doseTitle: string;
  readonly howLong: string;
  readonly howOften: string;
  readonly atHome: string;
  readonly notTitle: string;
  /** Over the answers that rule it out, those that somebody has to check first, and those that limit it; each folded away. */
  readonly ruledOut: (count: number) => string;
  readonly ruledOutLead: string;
  readonly limited: (count: number) => string;
  readonly limitedLead: string;
  readonly seenFirst: (count: number) => string;
  readonly seenFirstLead: string;
  readonly named: (name: string) => string;
  readonly only: (pressure: string) => string;
  readonly evidenceTitle: string;
  readonly evidenceSources: (count: number) => string;
  readonly stopTitle: string;
  readonly otherSources: string;
  readonly what: string;
  readonly helps: string;
  readonly care: string;
  readonly all: string;
}

/** The words of the page on how questions become a result. */
export interface HowItWorksWords {
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly string[];
  readonly levelsTitle: string;
  readonly levels: ById<string>;
  readonly unknownTitle: string;
  readonly unknown: readonly string[];
  readonly checkedTitle: string;
  readonly checked: string;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
}

/** The words of the page on privacy. */
export interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  readonly keptTitle: string;
  readonly kept: readonly string[];
  readonly note: string;
  readonly lookKept: string;
  readonly appKept: string;
  readonly notKept: string;
  readonly readable: string;
  /** Under which names all of it can be found. */
  readonly namesTitle: string;
  readonly names: readonly string[];
  readonly howLongTitle: string;
  readonly expires: (hours: number) => string;
  readonly expiring: string;
  readonly others: readonly string[];
  readonly deleteTitle: string;
  readonly answers: (count: number) => string;
  readonly country: (name: string) => string;
  readonly here: string;
  readonly nothing: string;
  readonly button: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly deleted: string;
  readonly sentTitle: string;
  readonly sent: readonly string[];
  readonly seeTitle: string;
  readonly see: readonly string[];
  /** The content security policy, in plain words. */
  readonly ruleTitle: string;
  readonly rule: readonly string[];
  readonly leaveTitle: string;
  readonly leave: (name: string) => readonly string[];
  readonly shareTitle: string;
  readonly share: readonly string[];
}

/** The words of the page on what this is, and for whom. */
export interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly forTitle: string;
  readonly for: readonly string[];
  readonly notForTitle: string;
  readonly notFor: readonly string[];
  readonly openTitle: string;
  readonly open: readonly string[];
}

/** The words of the pages to read: about sources, and the others by page. */
export interface LibraryWords {
  /** Where no page is. */
  readonly unknownPage: { readonly title: string; readonly text: string };
  /** On every page: what is right today is told by the check alone. */
  readonly checkFirst: string;
  readonly sourcesFor: (what: string) => string;
  readonly technique: TechniqueWords;
  readonly howItWorks: HowItWorksWords;
  readonly privacy: PrivacyWords;
  readonly about: AboutWords;
  readonly title: string;
  readonly intro: readonly string[];
  readonly readTitle: string;
  /** A short name for how far a source was read, by id. */
  readonly readNames: ById<string>;
  readonly notReadAlone: string;
  readonly teamTitle: string;
  readonly groupsTitle: string;
  readonly group: (name: string, count: number) => string;
  readonly weakSource: string;
  readonly foundAt: (place: string) => string;
}
