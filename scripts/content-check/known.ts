import type { Background } from './evidence.ts';
import type { Baselines } from './questions.ts';
import type { Exception } from './words.ts';

// What looks like a mistake and is none, each with its reason; an entry that is no longer true is itself a problem.

/** The calm ends of questions: rules speak of the other options, and these answer that none of it is so. */
export const baselines: Baselines = {
  pregnancy: { no: 'no rule fires' },
  flare: { no: 'no rule fires' },
  nerveLegs: { one: 'one leg raises nothing beyond the sign itself' },
  weakTask: { 'only-feels-weak': 'weak without a major task; the rules ask for the tasks' },
  beganBefore45: { no: 'stiffSigns does not apply' },
  cleared: { no: 'clears nothing' },
  feel: { 'stress-tight': 'Swedish, which is first anyway', ache: 'Swedish, which is first anyway' },
  touch: { normal: 'no rule fires' },
};

/** Sources that were read for the work as a whole, and that no single line names. */
export const background: Background = {
  'girft-news-2023': 'how rare cauda equina syndrome is; the texts say "rare" and give no number',
  'ces-toolkit-2016': 'people with cauda equina syndrome helped to choose the words for its signs (brief, 2.2)',
  'ukssb-ces-2022': 'not read yet; the same aim as girft-ces-2023 (brief, chk-03)',
  'nccih-lbp': 'how safe massage is on the whole (brief, 4.1)',
  'nccih-massage': 'not read yet; the present version of nccam-massage (brief, chk-02)',
  'chaudhry-2008': 'why no text says that fascia is loosened (brief, C-05)',
  'boonstra-2014': 'another cut for severe pain; the lower one is taken (brief, 3.1 and C-07)',
  'dn4-paindetect': 'words for nerve signs; the test itself is not scored here (brief, C-22)',
  'start-back': 'a test that is not scored here (brief, C-22)',
  'nhs-content': 'how the texts are written (brief, 10.1)',
  'nhs-care-cards': 'how urgency is shown (brief, 10.3)',
  'nhs-literacy-2019': 'how many people struggle with health texts (brief, 10.1)',
  'pif-plain': 'how the texts are written (brief, 10.1)',
};

/** Places where a banned word is the right one. */
export const exceptions: readonly Exception[] = [
  { path: 'clinical.answers.nerveDanger.saddle-numb', says: /anesthesia/, why: 'the clinical word, beside the plain one' },
  { path: 'clinical.answers.nerveSigns.tingling', says: /Paresthesia/, why: 'the clinical word, beside the plain one' },
  { path: 'sources.csp-girft-2024.usedFor', says: /fixed/, why: 'a pattern that is not fixed' },
];
