/** The triage levels, most urgent first (brief, 0.1). */
export const levels = ['emergency-now', 'same-day', 'see-provider-first', 'go-with-care', 'go'] as const;
export type LevelId = (typeof levels)[number];

/** The levels at which massage may be suggested. */
export const planLevels = ['go-with-care', 'go'] as const satisfies readonly LevelId[];

/** The levels that hurry: nothing stands between the last answer and the result. */
export const urgentLevels = ['emergency-now', 'same-day'] as const satisfies readonly LevelId[];

/**
 * The time frames, soonest first. Those that say whom to ask before a massage stand between the dated ones and
 * `routine`, which has the longest time (TEAM).
 */
export const timings = [
  'now',
  'today',
  'next-few-days',
  'within-2-weeks',
  'next-visit',
  'ask-prescriber',
  'ask-team',
  'ask-first',
  'routine',
] as const;
export type TimingId = (typeof timings)[number];
