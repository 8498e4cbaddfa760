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

/** What the screens know beyond the words: which evidence carries which line, numbers, sources. */
export interface Facts {
  readonly guide: Guide;
  /** Levels that hurry: the result is shown at once, without a summary before it. */
  readonly urgentLevels: readonly string[];
  /** A page to go back to from an item, where its help speaks of one. */
  readonly itemLinks: ById<string>;
  /** The options of long lists under their headings, by item. */
  readonly optionGroups: ById<ById<readonly string[]>>;
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
  readonly sources: ById<SourceFacts>;
  /** What is proven about all answers, by subject. */
  readonly promises: ById<readonly string[]>;
  readonly places: ById<PlaceFacts>;
  /** After this many months a number asks to be confirmed. */
  readonly numberGoodForMonths: number;
}
