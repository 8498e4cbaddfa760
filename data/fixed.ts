/** The sentences that are the same everywhere they stand (brief, 10.4). */
export const fixedSentences = [
  'notDiagnosis', 'supportOnly', 'withMovement', 'evidenceWeak', 'evidenceVeryWeak', 'trustYourself', 'stopRule',
  'whyPersonal', 'private', 'noThrust',
] as const;
export type FixedSentence = (typeof fixedSentences)[number];
