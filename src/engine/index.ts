export { assess, type Assessment, type FiredRule, type OpenAssessment, type SettledAssessment } from './assess.ts';
export { type Condition, conditionsFor, type Verdict } from './condition.ts';
export type { Because } from './explain.ts';
export type * from './guide.ts';
export type * from './item.ts';
export type { Allowed, Excluded, Flag, Plan, PlannedTechnique } from './plan.ts';
export { countedAnswers, itemsOn, type Walk, walkOf } from './walk.ts';
