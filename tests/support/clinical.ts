import type { AnswersTo } from '#engine';
import type { GuideItems } from '../../data/items.ts';

export type ClinicalAnswers = AnswersTo<GuideItems>;

/**
 * The safe answers of Appendix A: what a case does not list. Those to questions that do not apply count for nothing,
 * so they can stand here for the cases in which they do.
 */
export const safe = {
  nerveDanger: ['none'],
  bodyDanger: ['none'],
  urgentSigns: ['none'],
  ageBand: '18-44',
  pregnancy: 'no',
  painNow: 2,
  painStart: '2-to-6-weeks',
  painTrend: 'same',
  flare: 'no',
  nerveSigns: ['none'],
  nerveLegs: 'one',
  healthFlags: ['none'],
  beganBefore45: 'no',
  stiffSigns: ['none'],
  cleared: 'no',
  massageChecks: ['none'],
  painArea: ['low-back'],
  feel: 'stress-tight',
  touch: 'normal',
} as const satisfies ClinicalAnswers;

/** The safe answers with these in their places. */
export const person = (answers: ClinicalAnswers): ClinicalAnswers => ({ ...safe, ...answers });
