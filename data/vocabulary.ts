import type { LevelRule, LimitRow, Suggestion } from '#engine';
import type { GuideItems } from './items.ts';
import type { PageId } from './pages.ts';
import type { SourceId } from './sources.ts';
import type { LevelId, TimingId } from './triage.ts';

/** What carries a statement: a source, or TEAM, our own judgment on the cautious side where no source settles it. */
export type EvidenceId = SourceId | 'TEAM';

/** How hard, lightest first. Nothing firmer is ever suggested (brief, 0.3). */
export const pressures = ['light', 'gentle', 'light-to-medium', 'medium', 'firm'] as const;
export type PressureId = (typeof pressures)[number];

export type TechniqueId = 'swedish' | 'myofascial' | 'trigger-point' | 'deep-tissue' | 'hot-stone';
export type ModalityId = TechniqueId | 'heat' | 'ice' | 'self-ball';
export type ZoneId = 'low-back' | 'buttock' | 'piriformis' | 'hamstring' | 'calf';

export type CautionId =
  | 'beside-the-spot'
  | 'on-the-side'
  | 'no-legs'
  | 'no-lower-leg'
  | 'not-calf'
  | 'avoid-veins'
  | 'avoid-area'
  | 'avoid-cancer'
  | 'avoid-skin'
  | 'avoid-device'
  | 'avoid-patch'
  | 'no-drag'
  | 'no-oil'
  | 'shorter'
  | 'with-a-helper'
  | 'lower-warmth'
  | 'not-on-legs'
  | 'low-back-only'
  | 'no-hot-bath'
  | 'ten-minutes'
  | 'short-time'
  | 'skin-check-first'
  | 'check-skin-often';

export type StepId =
  | TechniqueId
  | 'ice'
  | 'rest'
  | 'wait'
  | 'move'
  | 'self-ball'
  | 'heat'
  | 'stretch'
  | 'stay-active'
  | 'physical-therapy';

export type AdviceId =
  | 'adv-ice'
  | 'adv-heat'
  | 'adv-stretch'
  | 'adv-active'
  | 'adv-sleep-sit'
  | 'adv-medicine'
  | 'adv-course'
  | 'adv-ask-massage'
  | 'adv-changed'
  | 'adv-recheck'
  | 'adviseRoutineVisit'
  | 'adv-safety-net';

/** The ids this guide is written in. */
export interface V {
  readonly items: GuideItems;
  readonly page: PageId;
  readonly level: LevelId;
  readonly timing: TimingId;
  readonly evidence: EvidenceId;
  readonly rule: string;
  readonly flag: string;
  readonly modality: ModalityId;
  readonly technique: TechniqueId;
  readonly pressure: PressureId;
  readonly zone: ZoneId;
  readonly caution: CautionId;
  readonly step: StepId;
  readonly advice: AdviceId;
}

export type Rules = readonly LevelRule<V>[];
export type LimitRows = readonly LimitRow<V>[];
export type Suggestions = readonly Suggestion<V>[];
