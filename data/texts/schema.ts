import type { OptionId } from '#engine';
import type { AdviceLine, guidance, MoveId } from '../advice.ts';
import type { FixedSentence } from '../fixed.ts';
import type { GuideItems, optionGroups } from '../items.ts';
import type { PageId } from '../pages.ts';
import type { PlaceId } from '../places.ts';
import type { RuleId } from '../rules/index.ts';
import type { FlagId } from '../rules/limits.ts';
import type { signs } from '../rules/signs.ts';
import type { Source, SourceId } from '../sources.ts';
import type { CardField, Technique } from '../techniques/index.ts';
import type { LevelId, TimingId } from '../triage.ts';
import type { AdviceId, CautionId, ModalityId, PressureId, StepId, TechniqueId, ZoneId } from '../vocabulary.ts';

type ItemTexts<K extends keyof GuideItems> = {
  /** A few words that name the question, for summaries. */
  readonly name: string;
  readonly prompt: string;
  readonly help?: string;
} & (GuideItems[K] extends { readonly kind: 'scale' }
  ? { /** Words under some of the numbers. */ readonly marks: { readonly [value: number]: string } }
  : { readonly options: { readonly [O in OptionId<GuideItems, K>]: string } });

type SignTexts = {
  /** Why the sign matters, after the action has been said. */
  readonly reason: string;
  /** How it is said aloud on the phone: fits after "I have back and leg pain and …". */
  readonly say: string;
  /** One more thing to do for this sign. */
  readonly also?: string;
};

/** Every word of the content, keyed by the ids of the data: a missing word or an orphan does not compile. */
export interface ContentTexts {
  readonly items: { readonly [K in keyof GuideItems]: ItemTexts<K> };
  readonly groups: { readonly [K in keyof typeof optionGroups]: { readonly [G in keyof (typeof optionGroups)[K]]: string } };
  /** Screen titles. */
  readonly pages: { readonly [P in PageId]: string };
  readonly levels: { readonly [L in LevelId]: { readonly headline: string; readonly action: string; readonly short: string } };
  /** By when; completes "See someone:" as its own short sentence. */
  readonly timings: { readonly [T in TimingId]: string };
  /** Why a rule raises the level, in plain words. */
  readonly rules: { readonly [R in RuleId]: string };
  readonly signs: {
    readonly [K in keyof typeof signs]: { readonly [S in keyof (typeof signs)[K]]: SignTexts };
  };
  /** How the emergency rules that read several answers are said aloud. */
  readonly ruleSay: { readonly [R in 'E-03' | 'E-04' | 'E-05' | 'E-06']: string };
  /** Why a flag limits or excludes something; also the requirement S-04. */
  readonly flags: { readonly [F in FlagId | 'S-04']: string };
  readonly cautions: { readonly [C in CautionId]: string };
  readonly pressures: { readonly [P in PressureId]: { readonly name: string; readonly feel: string } };
  readonly zones: { readonly [Z in ZoneId]: { readonly name: string; readonly work: string; readonly off: string } };
  readonly modalities: { readonly [M in ModalityId]: string };
  readonly techniques: { readonly [T in TechniqueId]: { readonly [F in CardField]: string } };
  readonly evidenceLabels: { readonly [L in Technique['evidenceLabel']]: string };
  readonly steps: { readonly [S in Exclude<StepId, TechniqueId>]: { readonly title: string; readonly detail: string } };
  readonly advice: {
    readonly [A in AdviceId]: { readonly title: string; readonly lines: { readonly [L in AdviceLine<A>]: string } };
  };
  readonly moves: { readonly [M in MoveId]: { readonly name: string; readonly how: string; readonly dose: string; readonly note: string } };
  readonly guidance: {
    readonly [B in keyof typeof guidance]: { readonly title: string; readonly lines: { readonly [L in keyof (typeof guidance)[B]]: string } };
  };
  readonly places: {
    readonly [P in PlaceId]: { readonly name: string; readonly urgent: string; readonly emergencyRoom: string; readonly note?: string };
  };
  /** The line that goes with every number, whatever the country. */
  readonly anyPlace: string;
  readonly sourceGroups: { readonly [G in Source['group']]: string };
  readonly sourceRead: { readonly [R in Source['read']]: string };
  readonly sources: { readonly [S in SourceId]: { readonly usedFor: string; readonly read: string } };
  readonly team: string;
  readonly fixed: { readonly [F in FixedSentence]: string };
}

