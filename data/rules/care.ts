import { age65, flare, tenderTouch, tingling, under2Weeks, worsening } from '../conditions.ts';
import { all, any, between, clearanceGiven, is } from '../items.ts';
import type { Rules } from '../vocabulary.ts';

/** Findings with which gentle massage may be tried, within limits (brief, 3.6). */
export const care = [
  { id: 'C-R1', level: 'go-with-care', when: between('painNow', 4, 6), evidence: ['serlin-1995', 'palos-2006'] },
  { id: 'C-R2', level: 'go-with-care', when: tingling, evidence: ['nhs-sciatica', 'nccam-massage', 'werner-sites-2020'] },
  { id: 'C-R3', level: 'go-with-care', when: flare, evidence: ['seed', 'nccam-massage'] },
  {
    id: 'C-R4',
    level: 'go-with-care',
    when: any(under2Weeks, all(worsening, under2Weeks)),
    evidence: ['TEAM'],
  },
  { id: 'C-R5', level: 'go-with-care', when: tenderTouch, evidence: ['seed', 'yuan-2015'] },
  { id: 'C-R6', level: 'go-with-care', when: age65, evidence: ['vte-dtm-2010', 'henschke-2009'] },
  {
    id: 'C-R7',
    level: 'go-with-care',
    when: any(
      is(
        'massageChecks',
        'aspirin-type', 'past-clot', 'heart', 'heart-unstable', 'poor-circulation', 'varicose', 'diabetes', 'poor-feel',
        'skin', 'thin-skin', 'patch', 'surgery', 'device', 'joint-disease', 'cannot-say',
      ),
      is('healthFlags', 'thin-bones'),
    ),
    evidence: ['nccam-massage', 'mayo-massage', 'werner-sites-2020', 'mpft-heat', 'werner-bones'],
  },
  { id: 'C-R8', level: 'go-with-care', when: is('healthFlags', 'walk-legs'), evidence: ['bnssg-stenosis', 'TEAM'] },
  { id: 'C-R9', level: 'go-with-care', when: clearanceGiven, evidence: ['TEAM'] },
] as const satisfies Rules;
