import type { LevelId } from '../../data/triage.ts';
import type { ClinicalAnswers } from '../support/clinical.ts';

/** What can appear in a plan and do harm in the wrong place. */
type Modality =
  | 'swedish' | 'myofascial' | 'trigger-point' | 'deep-tissue' | 'hot-stone' | 'heat' | 'ice' | 'self-ball';

/**
 * Where a case comes from. `read` says how far the source was read, `abstract` being the abstract or the opening; `note` says what
 * could not be confirmed, and what is ours and not the source's.
 */
export interface VignetteSource {
  readonly kind: 'case-report' | 'vignette-set' | 'review' | 'team';
  readonly cite: string;
  readonly link?: string;
  readonly read: 'read' | 'abstract' | 'second-hand' | 'general-knowledge';
  readonly note?: string;
}

/** One person's story with what a clinician would have told them to do. */
export interface Vignette {
  readonly id: string;
  readonly story: string;
  /** What the story says; the rest is safe. */
  readonly answers: ClinicalAnswers;
  readonly expected: LevelId;
  /** The levels a clinician could honestly defend, `expected` among them. */
  readonly accepted: readonly LevelId[];
  readonly never: readonly Modality[];
  /** What it turned out to be, where it was serious. */
  readonly serious: string | null;
  readonly source: VignetteSource;
}

/** Nothing at all may be suggested. */
export const anything = [
  'swedish', 'myofascial', 'trigger-point', 'deep-tissue', 'hot-stone', 'heat', 'ice', 'self-ball',
] as const satisfies readonly Modality[];

/** What presses hard, or burns. */
export const firm = ['trigger-point', 'deep-tissue', 'hot-stone', 'self-ball'] as const satisfies readonly Modality[];

/** Our own case, on the cautious side. */
export const team = (cite: string): VignetteSource => ({ kind: 'team', cite, read: 'general-knowledge' });
