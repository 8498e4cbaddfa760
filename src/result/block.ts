import type { ReactNode } from 'react';
import type { Answers, SettledAssessment, WhatIf } from '#engine';

/** Where a block can send someone. */
interface Paths {
  readonly review: string;
  readonly start: string;
  readonly sources: string;
  readonly proof: string;
  /** The pages to hand over. */
  readonly therapist: string;
  readonly doctor: string;
  /** The question about an earlier check, where it can be answered anew. */
  readonly cleared: string | undefined;
}

interface BlockProps {
  readonly result: SettledAssessment;
  /** The answers that count. */
  readonly answers: Answers;
  /** What made the result so and what would change it. */
  readonly change: WhatIf;
  readonly today: Date;
  readonly paths: Paths;
  /** Ways to share the result. */
  readonly tools?: ReactNode;
}

/** One block of a result; renders nothing where it has nothing to say. */
export type Block = (props: BlockProps) => ReactNode;
