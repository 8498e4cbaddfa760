import { cancer, fever, freshChange, majorTask, numb, numbOrWeak, weak } from '../conditions.ts';
import { all, any, is } from '../items.ts';
import type { Rules } from '../vocabulary.ts';

/** Red flags that need emergency help now (brief, 3.6). */
export const emergency = [
  {
    id: 'E-01',
    level: 'emergency-now',
    timing: [{ frame: 'now' }],
    when: is('nerveDanger', 'saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'sex-change', 'both-legs-new'),
    evidence: [
      'girft-ces-2023', 'bmj-bp-ces', 'ces-card', 'lothian-refhelp', 'todd-2017', 'nhs-sciatica', 'ces-334', 'csp-girft-2024',
      'raison-2014',
    ],
  },
  {
    id: 'E-02',
    level: 'emergency-now',
    timing: [{ frame: 'now' }],
    when: is(
      'bodyDanger',
      'big-accident', 'leg-failing', 'fever-nerve', 'belly-back', 'chest-breath', 'cold-leg', 'cannot-stand', 'face-arm',
    ),
    evidence: [
      'mayo-sciatica', 'downie-2013', 'footdrop-2025', 'yusuf-2019', 'ajem-infection-2019', 'nhs-aaa', 'glos-dvt',
      'healthinfo-ali', 'rcem-ali', 'fpn-hip', 'etg-hip', 'nhs-backpain', 'lothian-refhelp', 'nice-ng127', 'ifompt-2020',
      'nhs-dvt', 'nice-ng234', 'TEAM',
    ],
  },
  {
    id: 'E-03',
    level: 'emergency-now',
    timing: [{ frame: 'now' }],
    when: all(weak, majorTask, freshChange),
    evidence: ['footdrop-2025', 'lothian-refhelp', 'mayo-sciatica', 'nice-ng127', 'cks-sciatica'],
  },
  {
    id: 'E-04',
    level: 'emergency-now',
    timing: [{ frame: 'now' }],
    when: all(cancer, numbOrWeak, freshChange),
    evidence: ['nice-ng234'],
  },
  {
    id: 'E-05',
    level: 'emergency-now',
    timing: [{ frame: 'now' }],
    when: all(fever, numbOrWeak, freshChange),
    evidence: ['ifompt-2020', 'yusuf-2019'],
  },
  {
    id: 'E-06',
    level: 'emergency-now',
    timing: [{ frame: 'now' }],
    when: all(is('nerveLegs', 'both'), any(numb, weak), freshChange),
    evidence: ['nhs-sciatica', 'ces-334', 'csp-girft-2024'],
  },
] as const satisfies Rules;
