import {
  bleedingRisk, calmChange, cancer, freshChange, majorTask, numb, numbOrWeak, severePain, tingling, under6Weeks, weak,
  weakBones, worsening,
} from '../conditions.ts';
import { all, any, between, is, not } from '../items.ts';
import type { Rules } from '../vocabulary.ts';

/** Red flags that need advice today (brief, 3.6). */
export const sameDay = [
  {
    id: 'D-01',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: is(
      'urgentSigns',
      'calf-swollen', 'fever-back', 'blister-rash', 'hot-lump', 'small-fall-fragile', 'both-legs-old', 'no-relief',
    ),
    evidence: [
      'nhs-dvt', 'glos-dvt', 'sutham-2020', 'yusuf-2019', 'ajem-infection-2019', 'nhs-shingles', 'nccam-massage',
      'lothian-refhelp', 'williams-2013', 'henschke-2009', 'downie-2013', 'nhs-sciatica', 'mercer-2019', 'iatrox-sciatica',
      'TEAM',
    ],
  },
  {
    id: 'D-02',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: any(is('nerveDanger', 'unsure'), is('bodyDanger', 'unsure'), is('urgentSigns', 'unsure')),
    evidence: ['TEAM'],
  },
  {
    id: 'D-03',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: any(all(weak, majorTask, calmChange), is('weakTask', 'unsure')),
    evidence: ['lothian-refhelp', 'bjj-weakness', 'TEAM'],
  },
  {
    id: 'D-04',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(weak, not(majorTask), freshChange),
    evidence: ['cks-sciatica', 'iatrox-sciatica', 'mayo-sciatica'],
  },
  {
    id: 'D-05',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(numb, is('nerveChange', 'worse', 'unsure')),
    evidence: ['cks-sciatica', 'bmj-bp-ces'],
  },
  {
    id: 'D-06',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(between('painNow', 9, 10), numbOrWeak),
    evidence: ['iatrox-sciatica', 'mayo-sciatica'],
  },
  {
    id: 'D-07',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: any(all(cancer, numbOrWeak, calmChange), all(cancer, tingling)),
    evidence: ['nice-ng234'],
  },
  {
    id: 'D-08',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(cancer, is('healthFlags', 'night-pain', 'weight-loss', 'unwell')),
    evidence: ['malig-scoping-2025', 'nice-ng234'],
  },
  {
    id: 'D-09',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(is('healthFlags', 'weight-loss'), is('healthFlags', 'night-pain', 'unwell')),
    evidence: ['ifompt-2020', 'TEAM'],
  },
  {
    id: 'D-10',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(
      is('healthFlags', 'weak-immune', 'steroids', 'inject-drugs', 'spine-procedure', 'tb'),
      is('healthFlags', 'unwell'),
    ),
    evidence: ['yusuf-2019', 'ifompt-2020', 'downie-2013'],
  },
  {
    id: 'D-11',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(is('healthFlags', 'spine-procedure'), any(worsening, severePain)),
    evidence: ['apm-2024', 'esi-aftercare'],
  },
  {
    id: 'D-12',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(is('healthFlags', 'groin-pain'), weakBones),
    evidence: ['etg-hip'],
  },
  {
    id: 'D-13',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(bleedingRisk, any(worsening, severePain, is('healthFlags', 'groin-pain'))),
    evidence: ['TEAM'],
  },
  {
    id: 'D-14',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(cancer, any(worsening, severePain)),
    evidence: ['nice-ng234'],
  },
  {
    id: 'D-15',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(weakBones, severePain, under6Weeks),
    evidence: ['williams-2013', 'downie-2013'],
  },
  {
    id: 'D-16',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(is('nerveLegs', 'both'), any(numb, weak), calmChange),
    evidence: ['nhs-sciatica', 'mercer-2019'],
  },
  {
    id: 'D-17',
    level: 'same-day',
    timing: [{ frame: 'today' }],
    when: all(is('nerveLegs', 'both'), tingling),
    evidence: ['nhs-sciatica', 'TEAM'],
  },
] as const satisfies Rules;
