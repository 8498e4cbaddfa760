import type { Condition } from './condition.ts';
import type { ItemId, Items } from './item.ts';

/** The ids one guide is written in. Every id is written once; the types of all content derive from it. */
export interface Vocabulary {
  readonly items: Items;
  readonly page: string;
  readonly level: string;
  readonly timing: string;
  readonly evidence: string;
  readonly rule: string;
  readonly flag: string;
  readonly modality: string;
  readonly technique: string;
  readonly pressure: string;
  readonly zone: string;
  readonly caution: string;
  readonly step: string;
  readonly advice: string;
}

/** What carries a statement: at least one source, or the team's own cautious judgment. */
export type Evidence<V extends Vocabulary = Vocabulary> = readonly [V['evidence'], ...V['evidence'][]];

export interface Page<V extends Vocabulary = Vocabulary> {
  readonly id: V['page'];
  readonly items: readonly ItemId<V['items']>[];
}

/** A rule that raises the triage level. Nothing added can lower it; clearance is its own named step. */
export interface LevelRule<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly level: V['level'];
  readonly when: Condition<V['items']>;
  /** The first entry whose condition holds (or that has none) is the time frame. */
  readonly timing?: readonly { readonly frame: V['timing']; readonly when?: Condition<V['items']> }[];
  /** When a provider's word can clear this rule; absent means never. */
  readonly clearableWhen?: Condition<V['items']>;
  readonly evidence: Evidence<V>;
}

/** The one lowering step: an answer that clears every rule that fired at one level. */
export interface Clearance<V extends Vocabulary = Vocabulary> {
  readonly item: ItemId<V['items']>;
  readonly level: V['level'];
  readonly to: V['level'];
  /** Which rules each answer clears; an answer that is not listed clears none. */
  readonly clears: { readonly [option: string]: 'every' | readonly V['rule'][] };
}

/** `no` beats everything, the lowest pressure wins, areas to avoid and cautions add up. */
export interface Limit<V extends Vocabulary = Vocabulary> {
  readonly limit: 'ok' | 'no' | V['pressure'];
  readonly avoid?: readonly V['zone'][];
  readonly cautions?: readonly V['caution'][];
}

/** A flag and what it does to each modality. */
export interface LimitRow<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly when: Condition<V['items']>;
  readonly limits: { readonly [M in V['modality']]: Limit<V> };
  readonly evidence: Evidence<V>;
}

/** Something that can be done to a body: a technique of massage, or self-care such as warmth. */
export interface Modality<V extends Vocabulary = Vocabulary> {
  /** Its own pressure where nothing lowers it; absent where pressure means nothing. */
  readonly pressure?: V['pressure'];
  readonly zones: readonly V['zone'][];
  /** What must hold before it is suggested at all; the id names the requirement where it is the reason. */
  readonly requires?: { readonly id: V['flag']; readonly when: Condition<V['items']> };
}

/** Puts a technique in the plan. A lower rank comes first; equal ranks keep the order of the techniques. */
export interface Suggestion<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly technique: V['technique'];
  readonly role: 'main' | 'extra';
  readonly rank: number;
  readonly when: Condition<V['items']>;
  readonly evidence: Evidence<V>;
}

export interface Zone<V extends Vocabulary = Vocabulary> {
  readonly id: V['zone'];
  readonly tickedWhen: Condition<V['items']>;
  /** When nobody should work there, whatever the technique. */
  readonly closedWhen?: Condition<V['items']>;
}

/** One step of the plan, or the place where the chosen techniques of a role stand. */
export type Step<V extends Vocabulary = Vocabulary> =
  | { readonly techniques: 'main' | 'extra' }
  | {
      readonly id: V['step'];
      readonly when?: Condition<V['items']>;
      /** Only where this modality is not excluded. */
      readonly needs?: V['modality'];
      /** Only where this modality is excluded. */
      readonly without?: V['modality'];
      /** Only beside this technique. */
      readonly beside?: V['technique'];
    };

export interface AdviceRule<V extends Vocabulary = Vocabulary> {
  readonly id: V['advice'];
  readonly levels: readonly V['level'][];
  readonly when?: Condition<V['items']>;
  /** Only where this modality is not excluded. */
  readonly needs?: V['modality'];
}

export interface Recheck<V extends Vocabulary = Vocabulary> {
  readonly level: V['level'];
  readonly when?: Condition<V['items']>;
  /** Whole days until the person should answer again. */
  readonly days: number;
}

/** All that a guide knows, as plain data. Orders matter: levels most urgent first, timings soonest first, pressures lightest first. */
export interface Guide<V extends Vocabulary = Vocabulary> {
  readonly items: V['items'];
  readonly enabledWhen: { readonly [K in ItemId<V['items']>]?: Condition<V['items']> };
  readonly pages: readonly Page<V>[];
  readonly levels: readonly V['level'][];
  readonly timings: readonly V['timing'][];
  readonly pressures: readonly V['pressure'][];
  /** The levels at which a plan is made; at every other level there is none. */
  readonly planLevels: readonly V['level'][];
  readonly rules: readonly LevelRule<V>[];
  readonly clearance: Clearance<V>;
  readonly modalities: { readonly [M in V['modality']]: Modality<V> };
  readonly limits: readonly LimitRow<V>[];
  readonly suggestions: readonly Suggestion<V>[];
  readonly most: { readonly main: number; readonly extra: number };
  readonly zones: readonly Zone<V>[];
  /** Where a technique works when none of its zones was ticked or all are closed. */
  readonly fallbackZone: V['zone'];
  readonly steps: readonly Step<V>[];
  readonly advice: readonly AdviceRule<V>[];
  readonly rechecks: readonly Recheck<V>[];
}
