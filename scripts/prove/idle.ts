import type { Idle } from './effect.ts';

const beside = 'always beside the flag of a cleared result, which limits the same; it stays so that the reason names what was ticked';

/** What changes no result by itself and stays, each with its reason; one that changes something after all is itself a problem. */
export const idle: Idle = {
  'rules.C-R9': 'clearance itself gives the level; the rule gives the cleared result its reason',
  'limits.pain-moderate': 'the brief says of moderate pain that nothing is limited, and so does the row',
  'limits.pain-severe': beside,
  'limits.bleeding': beside,
  'limits.weak-immune': beside,
  'limits.inject-drugs': beside,
  'limits.tb': beside,
};
