import { buttockKnot, flare, numbOrWeak, pregnant, tenderTouch, tingling, weakBones } from '../conditions.ts';
import { all, always, any, between, clearanceGiven, is, not } from '../items.ts';
import type { Suggestions } from '../vocabulary.ts';

/** Flags with which only light pressure is ever used (brief, 4.4). */
const lightOnly = any(
  between('painNow', 7, 8),
  flare,
  is('painStart', 'under-3-days'),
  numbOrWeak,
  tenderTouch,
  pregnant,
  weakBones,
  is('healthFlags', 'blood-thinner', 'bleeding', 'cancer', 'weak-immune', 'inject-drugs', 'tb', 'spine-procedure'),
  is('massageChecks', 'past-clot', 'surgery', 'thin-skin', 'poor-feel', 'poor-circulation', 'joint-disease', 'cannot-say'),
  clearanceGiven,
);

/** What deep tissue asks for beyond the matrix: the narrowed seed rule S-04 (brief, 3.5). */
export const deepTissueNeeds = all(
  is('feel', 'long-tight'),
  is('painStart', 'over-3-months'),
  between('painNow', 0, 6),
  not(any(numbOrWeak, tingling, flare, lightOnly)),
);

/** What suggests a technique, and in which place (brief, 4.9). A lower rank comes first. */
export const suggestions = [
  {
    id: 'T-02',
    technique: 'myofascial',
    role: 'main',
    rank: 10,
    when: any(tenderTouch, flare),
    evidence: ['seed', 'yuan-2015'],
  },
  { id: 'T-03', technique: 'trigger-point', role: 'main', rank: 20, when: buttockKnot, evidence: ['seed', 'ic-meta-2022'] },
  {
    id: 'T-04',
    technique: 'deep-tissue',
    role: 'main',
    rank: 30,
    when: all(is('feel', 'long-tight'), is('painStart', 'over-3-months'), between('painNow', 0, 6)),
    evidence: ['seed', 'majchrzycki-2014'],
  },
  { id: 'T-01', technique: 'swedish', role: 'main', rank: 40, when: always, evidence: ['seed', 'cherkin-2011'] },
  {
    id: 'T-06b',
    technique: 'myofascial',
    role: 'main',
    rank: 50,
    when: any(is('feel', 'long-tight'), lightOnly),
    evidence: ['TEAM'],
  },
  { id: 'T-05', technique: 'hot-stone', role: 'extra', rank: 60, when: not(is('feel', 'knot')), evidence: ['seed', 'TEAM'] },
] as const satisfies Suggestions;
