import type { Assessment, FiredRule } from '#engine';

/** By when someone should be seen: of the whole result, or, while it is open, of the rules that already decide. */
export const soonest = (assessment: Assessment, deciding: readonly FiredRule[], timings: readonly string[]): string | undefined =>
  assessment.settled ? (assessment.timing ?? undefined) : timings.find((frame) => deciding.some(({ timing }) => timing === frame));
