import type { Guide, Outlook } from '#engine';
import type { ById } from './guide-words.ts';

export interface SourceFacts {
  readonly group: string;
  readonly title: string;
  readonly publisher: string;
  readonly read: 'read' | 'partly' | 'second-hand' | 'check';
  readonly strength?: 'D';
  readonly link?: string;
  readonly found?: string;
}

export interface NumberFacts {
  readonly id: string;
  readonly display: string;
  /** A `tel:` address. */
  readonly tel: string;
  readonly kind: 'emergency' | 'urgent';
  readonly source: string | null;
  /** The day it was last checked, `YYYY-MM-DD`; null where it never was. */
  readonly checkedOn: string | null;
}

export interface PlaceFacts {
  readonly regions: readonly string[];
  readonly numbers: readonly NumberFacts[];
}

export interface SignFacts {
  readonly evidence: readonly string[];
  readonly action?: 'call' | 'go-or-call';
  readonly caudaEquina?: boolean;
}

/** What the screens know up to the last question. */
export interface FlowFacts {
  readonly guide: Guide;
  /** Levels that hurry: the result is shown at once, without a summary before it. */
  readonly urgentLevels: readonly string[];
  /** A page to go back to from an item, where its help speaks of one. */
  readonly itemLinks: ById<string>;
  /** The options of long lists under their headings, by item. */
  readonly optionGroups: ById<ById<readonly string[]>>;
  /** Neighboring numbers of a scale that share their words, by item. */
  readonly scaleBands: ById<ById<{ readonly from: number; readonly to: number }>>;
  /** The part of the journey that each page belongs to. */
  readonly sectionOf: ById<string>;
  /** The zone of the drawing that each option stands for, by item that is drawn. */
  readonly pictured: ById<ById<string>>;
  readonly places: ById<PlaceFacts>;
  /** Items whose answers are taken away after so many hours. */
  readonly present: { readonly items: readonly string[]; readonly hours: number };
  /** After this many months a number asks to be confirmed. */
  readonly numberGoodForMonths: number;
  /** The address that someone goes to who has to leave at once. */
  readonly neutralPage: string;
}

/** What the screens know beyond the words: which evidence carries which line, numbers, sources. */
export interface Facts extends FlowFacts {
  /** Places beside zones where nobody is worked on; some only where the pressure is one of these. */
  readonly stayOff: readonly {
    readonly id: string;
    readonly beside: readonly string[];
    readonly pressures?: readonly string[];
    readonly evidence: readonly string[];
  }[];
  readonly signs: ById<ById<SignFacts>>;
  /** What may come of the answers. */
  readonly outlook: Outlook;
  /** Signs that the safety net names, by item. */
  readonly namedBySafetyNet: ById<readonly string[]>;
  readonly ruleActions: ById<Required<Pick<SignFacts, 'action' | 'caudaEquina'>>>;
  readonly techniques: ById<{ readonly evidenceLabel: string; readonly card: ById<readonly string[]> }>;
  /** Evidence of each line of each advice module, and of each block of guidance. */
  readonly advice: ById<ById<readonly string[]>>;
  readonly guidance: ById<ById<readonly string[]>>;
  readonly moves: ById<readonly string[]>;
  /** Evidence of what is said of each zone. */
  readonly zoneEvidence: ById<readonly string[]>;
  /** How strong each pressure may feel, from 0 to 10. */
  readonly pressureFeel: ById<{ readonly from: number; readonly to: number }>;
  readonly sources: ById<SourceFacts>;
  /** What is proven about all answers, by subject. */
  readonly promises: ById<readonly string[]>;
}
