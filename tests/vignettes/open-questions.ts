/**
 * Cases to which the rules give a level outside those accepted, each with the argument for the level expected: for a
 * clinician to decide. A case leaves this list when the rules or the clinician's word settle it.
 */
export const openQuestions: { readonly [id: string]: string } = {
  'moved-a-sofa-injects-drugs':
    'New back pain in someone who injects drugs is an abscess of the spine until shown otherwise, with or without fever. ' +
    'Both published cases had no fever and blamed a strain. P-08 gives a few days; an abscess can take the legs in hours.',
  'back-pain-after-a-needle-in-the-hip':
    'Pain of 9 that is new and rising after an injection, with diabetes, is seen the same day. P-01 gives a few days to any pain of 9 ' +
    'that has a position of rest, and neither an injection outside the spine nor diabetes counts as a risk of infection.',
  'three-months-after-a-bicycle-fall':
    'Pain since a fall that has not eased in three months needs a look at the hip. No question asks whether the pain began with a fall ' +
    'that was not a big one, and pain of 5 without change for months brings advice to visit someone, not a stop.',
};
