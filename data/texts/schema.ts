import type { OptionId } from '#engine';
import type { AdviceLine, guidance, MoveId } from '../advice.ts';
import type { StayOffId } from '../body.ts';
import type { FixedSentence } from '../fixed.ts';
import type { GuideItems, optionGroups, scaleBands } from '../items.ts';
import type { outlook } from '../outlook.ts';
import type { PageId, SectionId } from '../pages.ts';
import type { PlaceId } from '../places.ts';
import type { PromiseGroup, PromiseId } from '../promises.ts';
import type { clinicalAnswers } from '../rules/clinical.ts';
import type { RuleId } from '../rules/index.ts';
import type { FlagId } from '../rules/limits.ts';
import type { signs } from '../rules/signs.ts';
import type { Source, SourceId } from '../sources.ts';
import type { CardField, TechniqueCard } from '../techniques/index.ts';
import type { LevelId, TimingId } from '../triage.ts';
import type { AdviceId, CautionId, ModalityId, PressureId, StepId, TechniqueId, ZoneId } from '../vocabulary.ts';
import type { why } from '../why.ts';

type ItemTexts<K extends keyof GuideItems> = {
  readonly prompt: string;
  readonly help?: string;
} & (K extends keyof typeof scaleBands
  ? {
      /** What neighboring numbers mean, and what single ones do. */
      readonly bands: { readonly [B in keyof (typeof scaleBands)[K]]: string };
      readonly marks: { readonly [value: number]: string };
    }
  : { readonly options: { readonly [O in OptionId<GuideItems, K>]: string } });

/** A clause for each answer of these, by item. */
type ClausesFor<E extends { readonly item: string; readonly answer: string | number }> = {
  readonly [K in E['item']]: { readonly [A in Extract<E, { readonly item: K }>['answer']]: string };
};

type OutlookTexts = {
  /** Over what leads to a level; each clause of `worse` completes it. */
  readonly when: { readonly [L in Exclude<LevelId, 'go'>]: string };
  /** What may newly come: fits after "If". */
  readonly worse: ClausesFor<(typeof outlook)['worse'][number]>;
  /** The same where an earlier answer opened the question, and nothing before it says what is meant. */
  readonly alone: ClausesFor<Extract<(typeof outlook)['worse'][number], { readonly item: 'nerveLegs' | 'nerveChange' }>>;
  /** What may come true for the better: fits after "If". */
  readonly better: ClausesFor<(typeof outlook)['better'][number]>;
  /** What may then be possible. */
  readonly may: { readonly [L in 'go-with-care' | 'go']: string };
  /** What someone may find who was not sure: fits after "If". */
  readonly found: ClausesFor<(typeof outlook)['findings'][number]['found'][number]>;
  /** What a finding asks for at the level it leads to; nothing where massage can be tried. */
  readonly asks: { readonly [L in Exclude<LevelId, 'go' | 'go-with-care'>]: string };
  /** What comes before finding out: nobody waits for that. */
  readonly actFirst: { readonly [L in Exclude<LevelId, 'go' | 'emergency-now'>]: string };
};

type SignTexts = {
  /** Why the sign matters, after the action has been said. */
  readonly reason: string;
  /** How it is said aloud on the phone: fits after "I have back and leg pain and …". */
  readonly say: string;
  /** One more thing to do for this sign. */
  readonly also?: string;
};

type Named = typeof signs & typeof clinicalAnswers;

/** Every word of the content, keyed by the ids of the data: a missing word or an orphan does not compile. */
export interface ContentTexts {
  readonly items: { readonly [K in keyof GuideItems]: ItemTexts<K> };
  /** A few words that name each question, for summaries. */
  readonly itemNames: { readonly [K in keyof GuideItems]: string };
  /** Why each question is asked. */
  readonly why: { readonly [K in keyof typeof why]: { readonly [L in keyof (typeof why)[K]]: string } };
  readonly groups: { readonly [K in keyof typeof optionGroups]: { readonly [G in keyof (typeof optionGroups)[K]]: string } };
  /** Screen titles. */
  readonly pages: { readonly [P in PageId]: string };
  /** The parts of the journey, in a word each. */
  readonly sections: { readonly [S in SectionId]: string };
  readonly levels: { readonly [L in LevelId]: { readonly headline: string; readonly action: string; readonly short: string } };
  /** By when; completes "See someone:" as its own short sentence. */
  readonly timings: { readonly [T in TimingId]: string };
  /** Why a rule raises the level, in plain words. */
  readonly rules: { readonly [R in RuleId]: string };
  readonly signs: {
    readonly [K in keyof typeof signs]: { readonly [S in keyof (typeof signs)[K]]: SignTexts };
  };
  /** What may come of the answers, and what someone who was not sure may find. */
  readonly outlook: OutlookTexts;
  /** How the emergency rules that read several answers are said aloud. */
  readonly ruleSay: { readonly [R in 'E-03' | 'E-04' | 'E-05' | 'E-06']: string };
  /** The clinical words beside the plain ones, for a doctor or nurse: names to think of, and no finding. */
  readonly clinical: {
    readonly answers: { readonly [K in keyof Named]: { readonly [O in keyof Named[K]]: string } };
    readonly rules: { readonly [R in RuleId]: string };
  };
  /** Why a flag limits or excludes something; also the requirement S-04. */
  readonly flags: { readonly [F in FlagId | 'S-04']: string };
  /** What each flag is, said of nobody in particular. */
  readonly flagNames: { readonly [F in FlagId]: string };
  readonly cautions: { readonly [C in CautionId]: string };
  /** The same as a therapist reads them. */
  readonly therapistCautions: { readonly [C in CautionId]: string };
  readonly pressures: { readonly [P in PressureId]: { readonly name: string; readonly feel: string } };
  readonly zones: { readonly [Z in ZoneId]: { readonly name: string; readonly only?: string; readonly work: string; readonly off: string } };
  /** Places where nobody is worked on. */
  readonly stayOff: { readonly [S in StayOffId]: string };
  readonly modalities: { readonly [M in ModalityId]: string };
  readonly techniques: { readonly [T in TechniqueId]: { readonly [F in CardField]: string } };
  readonly evidenceLabels: { readonly [L in TechniqueCard['evidenceLabel']]: string };
  readonly steps: { readonly [S in Exclude<StepId, TechniqueId>]: { readonly title: string; readonly detail: string } };
  readonly advice: {
    readonly [A in AdviceId]: { readonly title: string; readonly lines: { readonly [L in AdviceLine<A>]: string } };
  };
  readonly moves: { readonly [M in MoveId]: { readonly name: string; readonly how: string; readonly dose: string; readonly note: string } };
  readonly guidance: {
    readonly [B in keyof typeof guidance]: { readonly title: string; readonly lines: { readonly [L in keyof (typeof guidance)[B]]: string } };
  };
  readonly places: {
    readonly [P in PlaceId]: { readonly name: string; readonly spoken?: string; readonly urgent: string; readonly note?: string };
  };
  /** What an emergency room is called there. */
  readonly rooms: { readonly [P in PlaceId]: string };
  /** The line that goes with every number, whatever the country. */
  readonly anyPlace: string;
  readonly sourceGroups: { readonly [G in Source['group']]: string };
  readonly sourceRead: { readonly [R in Source['read']]: string };
  readonly sources: { readonly [S in SourceId]: { readonly usedFor: string; readonly read: string } };
  readonly team: string;
  /** What is proven about all answers, so that anyone can follow it. */
  readonly promiseGroups: { readonly [G in PromiseGroup]: string };
  readonly promises: { readonly [P in PromiseId]: string };
  readonly fixed: { readonly [F in FixedSentence]: string };
}


type FlowPart = 'items' | 'groups' | 'pages' | 'sections' | 'places' | 'anyPlace';
type FlowFixed = 'private' | 'notDiagnosis';

/** The words that someone meets up to the last question; they come with the first screen. */
export type FlowTexts = Pick<ContentTexts, FlowPart> & {
  readonly advice: Pick<ContentTexts['advice'], 'adv-safety-net'>;
  readonly fixed: Pick<ContentTexts['fixed'], FlowFixed>;
};

/** Words of one page each, which fetches them as files. */
export type Fetched = 'sources' | 'promises';

/** All others; they come once the first screen stands. */
export type RestTexts = Omit<ContentTexts, FlowPart | 'advice' | 'fixed' | Fetched> & {
  readonly advice: Omit<ContentTexts['advice'], 'adv-safety-net'>;
  readonly fixed: Omit<ContentTexts['fixed'], FlowFixed>;
};
