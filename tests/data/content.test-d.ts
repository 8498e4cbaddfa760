// What must not compile about our own content. `npm run types` fails where one of these begins to.
import { content, guide } from '#data';
import { assess } from '#engine';
import { between, is } from '../../data/items.ts';
import type { clearance } from '../../data/rules/index.ts';
import type { ContentTexts } from '../../data/texts/schema.ts';
import type { LimitRows, Rules, Suggestions, V } from '../../data/vocabulary.ts';
import type { ClinicalAnswers } from '../support/clinical.ts';

export const conditions = [
  is('nerveSigns', 'numb', 'unsure'),
  // @ts-expect-error an item that does not exist
  is('numbness', 'saddle'),
  // @ts-expect-error an option that does not exist
  is('nerveDanger', 'sadle-numb'),
  // @ts-expect-error an option of another item
  is('nerveDanger', 'leg-failing'),
  // @ts-expect-error the pain score is a scale
  is('painNow', '7'),
  // @ts-expect-error when the pain began is no scale
  between('painStart', 0, 3),
];

export const answers: readonly ClinicalAnswers[] = [
  { painNow: 7, nerveSigns: ['numb'] },
  // @ts-expect-error an item that does not exist
  { pain: 7 },
  // @ts-expect-error an option of another item
  { flare: 'worse' },
  // @ts-expect-error one option where ticks belong
  { nerveSigns: 'numb' },
];

const rule = { id: 'D-99', level: 'same-day', when: is('flare', 'yes'), evidence: ['TEAM'] } as const;
export const rules: Rules = [
  rule,
  { ...rule, evidence: ['nhs-sciatica', 'TEAM'] },
  // @ts-expect-error a level that does not exist
  { ...rule, level: 'tomorrow' },
  // @ts-expect-error a time frame that does not exist
  { ...rule, timing: [{ frame: 'tomorrow' }] },
  // @ts-expect-error a source that does not exist
  { ...rule, evidence: ['nhs-sciatika'] },
  // @ts-expect-error a rule without evidence
  { id: 'D-99', level: 'same-day', when: is('flare', 'yes') },
];

const ok = { limit: 'ok' } as const;
const limits = { swedish: ok, myofascial: ok, 'trigger-point': ok, 'deep-tissue': ok, 'hot-stone': ok, heat: ok, ice: ok, 'self-ball': ok } as const;
const { ice: _ice, ...sevenLimits } = limits;
const row = { id: 'new-flag', when: is('flare', 'yes'), limits, evidence: ['TEAM'] } as const;
export const rows: LimitRows = [
  row,
  // @ts-expect-error a row that says nothing of ice
  { ...row, limits: sevenLimits },
  // @ts-expect-error a pressure that is never used
  { ...row, limits: { ...limits, heat: { limit: 'very-firm' } } },
];

export const suggestions: Suggestions = [
  { id: 'T-99', technique: 'swedish', role: 'main', rank: 1, when: is('flare', 'no'), evidence: ['TEAM'] },
  // @ts-expect-error warmth is no technique
  { id: 'T-99', technique: 'heat', role: 'extra', rank: 1, when: is('flare', 'no'), evidence: ['TEAM'] },
  // @ts-expect-error a role that does not exist
  { id: 'T-99', technique: 'swedish', role: 'second', rank: 1, when: is('flare', 'no'), evidence: ['TEAM'] },
];

// @ts-expect-error clearance of a rule that does not exist
export const clears: (typeof clearance.clears)['yes-nothing-serious'] = ['P-99'];

const { 'E-01': _word, ...fewerRules } = content.rules;
const { pages: _pages, ...fewerParts } = content;
const { cleared: _cleared, ...fewerItems } = content.items;
export const texts: readonly ContentTexts[] = [
  content,
  // @ts-expect-error a rule without words
  { ...content, rules: fewerRules },
  // @ts-expect-error words of a rule that does not exist
  { ...content, rules: { ...content.rules, 'E-99': 'Nothing says this.' } },
  // @ts-expect-error a part that is missing
  fewerParts,
  // @ts-expect-error a question without words
  { ...content, items: fewerItems },
  // @ts-expect-error an option without words
  { ...content, items: { ...content.items, flare: { ...content.items.flare, options: { no: 'No' } } } },
  // @ts-expect-error words of an option that does not exist
  { ...content, items: { ...content.items, flare: { ...content.items.flare, options: { no: 'No', yes: 'Yes', maybe: 'Maybe' } } } },
  // @ts-expect-error a caution without words
  { ...content, cautions: {} },
  // @ts-expect-error words of a source that does not exist
  { ...content, sources: { ...content.sources, 'nhs-sciatika': { usedFor: 'x', read: 'x' } } },
];

/** What the engine hands out is not to be changed, and a level is there only where the result is settled. */
export const read = (given: ClinicalAnswers): string => {
  const assessment = assess(guide, given);
  // @ts-expect-error there are no techniques before the result is settled
  const techniques = assessment.techniques;
  // @ts-expect-error nobody changes an assessment
  assessment.settled = true;
  return assessment.settled ? assessment.level : assessment.atLeast + String(techniques);
};

export type Level = V['level'];
