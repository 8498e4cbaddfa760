import { guide } from '#data';
import { assess, type Condition, type Guide, type Limit, type LevelRule } from '#engine';
import { all, always, any, between, is, not } from '../../data/items.ts';
import { cancer, fever, flare, majorTask, numb, numbOrWeak, weak } from '../../data/conditions.ts';

type When = Condition;

const rule = (id: string, change: Partial<LevelRule>): Guide => ({
  ...guide,
  rules: guide.rules.map((each) => (each.id === id ? { ...each, ...change } : each)),
});
const when = (id: string, condition: When): Guide => rule(id, { when: condition });
const without = (...ids: string[]): Guide => ({ ...guide, rules: guide.rules.filter(({ id }) => !ids.includes(id)) });
const cell = (row: string, modality: string, limit: Limit): Guide => ({
  ...guide,
  limits: guide.limits.map((each) => (each.id === row ? { ...each, limits: { ...each.limits, [modality]: limit } } : each)),
});
const ok: Limit = { limit: 'ok' };
const no: Limit = { limit: 'no' };

/** For every promise a mistake that someone could make in the rules, and that the proof has to find. */
export const faults: { readonly [invariant: string]: Guide } = {
  'inv-01': { ...guide, planLevels: [...guide.planLevels, 'emergency-now'] },
  'inv-02': when('D-09', all(is('healthFlags', 'weight-loss'), is('healthFlags', 'night-pain', 'unwell'), not(is('massageChecks', 'varicose')))),
  'inv-03': rule('E-01', { level: 'same-day' }),
  'inv-05': when('D-02', any(is('nerveDanger', 'unsure'), is('urgentSigns', 'unsure'))),
  'inv-06': without('E-01', 'D-02'),
  'inv-07': { ...guide, planLevels: [...guide.planLevels, 'see-provider-first'] },
  'inv-08': when('E-01', is('nerveDanger', 'saddle-numb', 'pee-stuck', 'pee-leak', 'bowel-change', 'both-legs-new')),
  'inv-09': when('E-06', all(is('nerveLegs', 'both'), numbOrWeak, is('nerveChange', 'new', 'worse'))),
  'inv-10': when('E-03', all(weak, is('weakTask', 'lift-foot'), is('nerveChange', 'new', 'worse', 'unsure'))),
  'inv-11': when('P-02', is('nerveSigns', 'numb')),
  'inv-12': when('P-01', between('painNow', 8, 10)),
  'inv-13': { ...guide, clearance: { ...guide.clearance, clears: { ...guide.clearance.clears, 'yes-changed': 'every' } } },
  'inv-14': rule('P-04', { clearableWhen: always }),
  'inv-15': cell('pregnancy', 'swedish', { limit: 'light' }),
  'inv-16': { ...guide, suggestions: guide.suggestions.map((each) => (each.technique === 'hot-stone' ? { ...each, role: 'main', rank: 1 } : each)) },
  'inv-17': cell('diabetes', 'hot-stone', ok),
  'inv-18': cell('flare', 'heat', ok),
  'inv-19': cell('poor-feel', 'ice', ok),
  'inv-20': { ...guide, steps: guide.steps.filter((step) => !('id' in step && step.id === 'ice')) },
  'inv-21': cell('65-plus', 'deep-tissue', ok),
  'inv-22': { ...guide, suggestions: guide.suggestions.map((each) => (each.id === 'T-02' ? { ...each, rank: 45 } : each)) },
  'inv-23': cell('sensitive', 'trigger-point', ok),
  'inv-24': cell('thin-bones', 'swedish', ok),
  'inv-25': when('D-01', is('urgentSigns', 'fever-back', 'blister-rash', 'hot-lump', 'small-fall-fragile', 'both-legs-old', 'no-relief')),
  'inv-26': { ...guide, zones: guide.zones.map(({ closedWhen: _open, ...zone }) => zone) },
  'inv-27': when('E-05', all(fever, numb, is('nerveChange', 'new', 'worse', 'unsure'))),
  'inv-28': when('E-04', all(cancer, numbOrWeak, is('nerveChange', 'worse', 'unsure'))),
  'inv-30': { ...guide, steps: guide.steps.filter((step) => !('id' in step && step.id === 'stretch')) },
  'inv-33': { ...guide, rules: [...guide.rules, { id: 'X-01', level: 'go-with-care', when: is('feel', 'ache'), evidence: ['TEAM'] }] },
  'inv-39': when('P-07', all(is('healthFlags', 'weight-loss', 'night-pain', 'unwell'), between('painNow', 4, 10))),
  'inv-40': cell('skin', 'swedish', ok),
  'inv-41': { ...guide, most: { main: 3, extra: 1 }, suggestions: [...guide.suggestions, { id: 'T-x', technique: 'myofascial', role: 'main', rank: 45, when: is('feel', 'knot'), evidence: ['TEAM'] }] },
  'inv-43': { ...guide, limits: cell('joint-disease', 'swedish', no).limits.map((row) => (row.id === 'joint-disease' ? { ...row, limits: { ...row.limits, myofascial: no } } : row)) },
  'inv-44': when('D-13', all(is('healthFlags', 'blood-thinner', 'bleeding'), any(is('painTrend', 'worse'), between('painNow', 7, 10)))),
  'inv-45': rule('P-01', { clearableWhen: between('painNow', 7, 8) }),
  total: { ...guide, levels: [...guide.levels, 'nobody-has-words-for-this'] },
  'worse-excluded': cell('very-sensitive', 'trigger-point', ok),
  'worse-pressure': {
    ...guide,
    limits: guide.limits.map((row) => (row.id === 'walk-legs' ? { ...row, when: all(is('healthFlags', 'walk-legs'), not(is('massageChecks', 'oil-allergy'))) } : row)),
  },
};

const shared = (from: Condition, to: Condition): Guide => JSON.parse(JSON.stringify(guide).replaceAll(JSON.stringify(from), JSON.stringify(to))) as Guide;

/** The mistakes the product fears most, each with the promise that has to name it. */
export const feared: readonly { readonly says: string; readonly guide: Guide; readonly named: string }[] = [
  {
    says: 'deep tissue allowed with a blood thinner',
    named: 'inv-21',
    guide: {
      ...guide,
      limits: guide.limits.map((row) => (['blood-thinner', 'cleared'].includes(row.id) ? { ...row, limits: { ...row.limits, 'deep-tissue': ok } } : row)),
      modalities: { ...guide.modalities, 'deep-tissue': { pressure: 'firm', zones: ['low-back', 'buttock'] } },
    },
  },
  { says: 'an "unsure" that counts as no', named: 'inv-05', guide: when('D-02', is('nerveDanger', 'unsure')) },
  { says: 'an "unsure" about the change of a numb patch that counts as no', named: 'inv-05', guide: when('D-05', all(numb, is('nerveChange', 'worse'))) },
  {
    says: 'a rule that lowers a level',
    named: 'inv-02',
    guide: when('P-09', all(is('healthFlags', 'groin-pain'), not(flare))),
  },
  {
    says: 'a red flag that a question hides by not applying',
    named: 'inv-10',
    guide: { ...guide, enabledWhen: { ...guide.enabledWhen, weakTask: all(is('nerveSigns', 'weak'), not(is('nerveChange', 'unsure'))) } },
  },
  { says: 'a threshold that every rule shares, moved', named: 'inv-44', guide: shared(between('painNow', 7, 10), between('painNow', 8, 10)) },
  { says: 'a red flag that only counts with a pain score', named: 'inv-39', guide: when('D-08', all(cancer, is('healthFlags', 'night-pain', 'weight-loss', 'unwell'), between('painNow', 4, 10))) },
  { says: 'stretching in an emergency', named: 'inv-01', guide: { ...guide, advice: guide.advice.map((each) => (each.id === 'adv-stretch' ? { ...each, levels: guide.levels } : each)) } },
  { says: 'a numb patch that is forgotten beside tingling', named: 'inv-05', guide: when('D-05', all(any(is('nerveSigns', 'numb'), all(is('nerveSigns', 'unsure'), not(is('nerveSigns', 'tingling')))), is('nerveChange', 'worse', 'unsure'))) },
  { says: 'massage right after ice, before the skin feels normal again', named: 'inv-20', guide: { ...guide, steps: guide.steps.filter((step) => !('id' in step && step.id === 'wait')) } },
  { says: 'no word about the area of a cancer', named: 'inv-40', guide: cell('cancer', 'swedish', { limit: 'light' }) },
  { says: 'a rule that reads "none of these"', named: 'inv-02', guide: when('P-06', any(cancer, is('healthFlags', 'none'))) },
  { says: 'major weakness that needs two tasks', named: 'inv-10', guide: when('E-03', all(weak, majorTask, is('nerveChange', 'worse', 'unsure'))) },
];

/** An engine that minds in which order the answers came. */
export const forgetful: typeof assess = (of, answers) => assess(of, Object.keys(answers)[0] === Object.keys(of.items)[0] ? answers : { ...answers, painNow: 10 });
