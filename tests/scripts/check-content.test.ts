import { describe, expect, it } from 'vitest';
import { content, screens } from '#data';
import type { Condition, Guide } from '#engine';
import { checkContent } from '../../scripts/content-check/index.ts';
import { checkConditions } from '../../scripts/content-check/conditions.ts';
import { checkEvidence } from '../../scripts/content-check/evidence.ts';
import { checkPlaces, type Places } from '../../scripts/content-check/places.ts';
import type { Problem } from '../../scripts/content-check/problem.ts';
import { type Baselines, checkCircles, checkQuestions } from '../../scripts/content-check/questions.ts';
import { checkReach } from '../../scripts/content-check/reach.ts';
import { checkStructure } from '../../scripts/content-check/structure.ts';
import { checkWords, linesOf, sentencesOf } from '../../scripts/content-check/words.ts';
import { all, any, atLeast, between, clearanceGiven, is, not, toy } from '../support/toy.ts';

const baselines: Baselines = {
  sparks: {}, inspected: { no: 'clears nothing' }, leakChange: {},
};
const named = {
  cautions: ['with-gloves', 'not-the-cord', 'briefly'],
  steps: ['cool-down', 'soak', 'dry'],
  advice: ['note-leak', 'note-dull', 'always-unplug'],
  pressures: ['soft', 'normal', 'hard'],
};

const groups = { leak: { all: ['drip', 'pool'] } };
const check = (guide: Guide): Problem[] => [
  ...checkCircles(guide),
  ...checkQuestions(guide, baselines, groups),
  ...checkConditions(guide),
  ...checkStructure(guide, named),
];
const said = (problems: readonly Problem[]): string[] => problems.map(({ path, problem }) => `${path}: ${problem}`);
const withRule = (change: Partial<Guide['rules'][number]>, id = 'hot'): Guide => ({
  ...toy, rules: toy.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const withWhen = (when: Condition): Guide => withRule({ when });
const withLimit = (change: Partial<Guide['limits'][number]>): Guide => ({
  ...toy, limits: toy.limits.map((row, place) => (place === 0 ? { ...row, ...change } : row)),
});
const withItem = (id: string, item: Guide['items'][string]): Guide => ({ ...toy, items: { ...toy.items, [id]: item } });
const row = toy.limits[0]!;

type Fault = readonly [says: string, broken: Guide, found: string];

const faults: readonly Fault[] = [
  // Questions
  ['an item that nothing reads', { ...withItem('colour', { kind: 'single', options: ['a', 'b'] }), pages: [...toy.pages, { id: 'more', items: ['colour'] }] }, 'items.colour: no condition reads this item'],
  ['an item on no page', { ...toy, pages: toy.pages.slice(1) }, 'items.sparks: stands on no page'],
  ['an item on two pages', { ...toy, pages: [...toy.pages, { id: 'again', items: ['age'] }] }, 'items.age: stands on two pages'],
  ['a page that asks what does not exist', { ...toy, pages: [...toy.pages, { id: 'more', items: ['colour'] }] }, 'pages.more: unknown item "colour"'],
  ['a page that asks nothing', { ...toy, pages: [...toy.pages, { id: 'more', items: [] }] }, 'pages.more: asks nothing'],
  ['two pages with one id', { ...toy, pages: [...toy.pages, { id: 'danger', items: [] }] }, 'pages.danger: two pages have this id'],
  ['an option that nothing reads', withItem('age', { kind: 'single', options: ['new', 'old', 'ancient'] }), 'items.age.ancient: no condition reads this option, and it is not listed as a baseline'],
  ['an option that stands twice', withItem('age', { kind: 'single', options: ['new', 'old', 'new'] }), 'items.age: the option "new" stands twice'],
  ['a question with one option', withItem('age', { kind: 'single', options: ['old'] }), 'items.age: has fewer than two options'],
  ['"none" beside signs', withItem('leak', { kind: 'multiple', options: ['drip', 'pool', 'none'], exclusive: [] }), 'items.leak: "none" can be ticked beside a sign'],
  ['an exclusive option that is none', withItem('leak', { kind: 'multiple', options: ['drip', 'pool', 'none'], exclusive: ['none', 'never'] }), 'items.leak: exclusive "never" is none of its options'],
  ['a scale upside down', withItem('heat', { kind: 'scale', min: 3, max: 0 }), 'items.heat: is no scale of whole numbers'],
  ['an option under no heading', withItem('leak', { kind: 'multiple', options: ['drip', 'pool', 'flood', 'none'], exclusive: ['none'] }), 'optionGroups.leak: does not hold every option once, in the order of the item'],
  ['questions that wait for each other', { ...toy, enabledWhen: { ...toy.enabledWhen, leak: is('leakChange', 'steady') } }, 'enabledWhen.leak: whether this applies depends on itself'],
  ['a rule that clearance waits for, and that reads clearance', withWhen(is('inspected', 'yes')), 'enabledWhen.inspected: whether this applies depends on itself'],
  ['an item that does not exist, when it applies', { ...toy, enabledWhen: { ...toy.enabledWhen, colour: is('age', 'old') } }, 'enabledWhen.colour: unknown item'],
  // Conditions
  ['an unknown item', withWhen({ kind: 'is', item: 'colour', oneOf: ['red'] }), 'rules.hot.when: unknown item "colour"'],
  ['an unknown option, deep inside', withWhen(all(is('age', 'old'), not({ kind: 'is', item: 'leak', oneOf: ['flood'] } as unknown as ReturnType<typeof is>))), 'rules.hot.when.all[1].not: unknown option "flood" of "leak"'],
  ['options of a scale', withWhen({ kind: 'is', item: 'heat', oneOf: ['3'] }), 'rules.hot.when: "heat" is a scale, and "is" reads options'],
  ['no option at all', withWhen({ kind: 'is', item: 'age', oneOf: [] }), 'rules.hot.when: names no option, so it never holds'],
  ['numbers of a question with options', withWhen({ kind: 'between', item: 'age', from: 0, to: 1 }), 'rules.hot.when: "age" is no scale, and "between" reads numbers'],
  ['numbers outside the scale', withWhen(between('heat', 3, 4)), 'rules.hot.when: 3 to 4 is no part of the scale from 0 to 3'],
  ['numbers in the wrong order', withWhen(between('heat', 2, 1)), 'rules.hot.when: 2 to 1 is no part of the scale from 0 to 3'],
  ['any of nothing', withWhen(any()), 'rules.hot.when: any of nothing never holds'],
  ['at least none', withWhen(atLeast(0, is('age', 'old'))), 'rules.hot.when: at least none always holds'],
  ['at least two of one', withWhen(atLeast(2, is('age', 'old'))), 'rules.hot.when: at least 2 of 1 never holds'],
  ['clearance in a rule that it depends on', withWhen(any(clearanceGiven, between('heat', 3, 3))), 'rules.hot.when.any[0]: speaks of clearance, which is read only after it'],
  ['clearance in when a rule can be cleared', withRule({ clearableWhen: clearanceGiven }), 'rules.hot.clearableWhen: speaks of clearance, which is read only after it'],
  ['clearance inside when a question applies', { ...toy, enabledWhen: { ...toy.enabledWhen, look: all(clearanceGiven) } }, 'enabledWhen.look.all[0]: speaks of clearance, which is read only after it'],
  // Rules
  ['two rules with one id', { ...toy, rules: [...toy.rules, toy.rules[0]!] }, 'fire: two of the rules, flags, suggestions and requirements have this id'],
  ['a flag called like a suggestion', withLimit({ id: 'S-wipe' }), 'S-wipe: two of the rules, flags, suggestions and requirements have this id'],
  ['an unknown level', withRule({ level: 'soonish' }), 'rules.hot: unknown level "soonish"'],
  ['an unknown time frame', withRule({ timing: [{ frame: 'never' }] }), 'rules.hot.timing: unknown time frame "never"'],
  ['no time frame at an urgent level', withRule({ timing: [] }), 'rules.hot.timing: a rule of the level "ask-first" needs a time frame'],
  ['a time frame only for some', withRule({ timing: [{ frame: 'soon', when: is('age', 'old') }] }), 'rules.hot.timing: has no time frame for the other answers'],
  ['time frames out of order', withRule({ timing: [{ frame: 'later', when: is('age', 'old') }, { frame: 'soon' }] }), 'rules.hot.timing: the time frames are not in order, soonest first'],
  ['a time frame that is never read', withRule({ timing: [{ frame: 'soon' }, { frame: 'later' }] }), 'rules.hot.timing: what stands after a time frame without condition is never read'],
  ['a rule that can be cleared where nothing is cleared', withRule({ clearableWhen: is('age', 'old') }, 'fire'), 'rules.fire.clearableWhen: only rules of the level "ask-first" can be cleared'],
  ['clearance of a rule that does not exist', { ...toy, clearance: { ...toy.clearance, clears: { yes: ['cold'] } } }, 'clearance.clears: "cold" is no rule that can be cleared'],
  ['clearance by an option that does not exist', { ...toy, clearance: { ...toy.clearance, clears: { perhaps: 'every' } } }, 'clearance.clears: unknown option "perhaps"'],
  ['clearance by ticks', { ...toy, clearance: { ...toy.clearance, item: 'leak' } }, 'clearance: the item "leak" is not a question with one answer'],
  ['clearance that raises', { ...toy, clearance: { ...toy.clearance, to: 'today' } }, 'clearance: does not lower the level'],
  // Matrix
  ['a row without a flag', withLimit({ when: { kind: 'all', of: [] } }), 'limits.is-warm: a row of the matrix without a flag: its condition reads no item'],
  ['a row that leaves out a modality', withLimit({ limits: { wipe: { limit: 'ok' }, scrub: { limit: 'ok' }, steam: { limit: 'ok', cautions: ['briefly'] } } }), 'limits.is-warm: says nothing of "soak"'],
  ['a row with an unknown modality', withLimit({ limits: { ...row.limits, polish: { limit: 'ok' } } }), 'limits.is-warm: unknown modality "polish"'],
  ['an unknown limit', withLimit({ limits: { ...row.limits, wipe: { limit: 'tender' } } }), 'limits.is-warm.wipe: unknown limit "tender"'],
  ['an unknown zone to avoid', withLimit({ limits: { ...row.limits, wipe: { limit: 'ok', avoid: ['spout'] } } }), 'limits.is-warm.wipe: unknown zone "spout"'],
  ['a caution without words', withLimit({ limits: { ...row.limits, wipe: { limit: 'ok', cautions: ['slowly'] } } }), 'limits: unknown caution "slowly"'],
  // Plan
  ['a pressure that does not exist', { ...toy, modalities: { ...toy.modalities, wipe: { pressure: 'brutal', zones: ['lid'] } } }, 'modalities.wipe: unknown pressure "brutal"'],
  ['a zone that does not exist', { ...toy, modalities: { ...toy.modalities, wipe: { zones: ['spout'] } } }, 'modalities.wipe: unknown zone "spout"'],
  ['a last zone that can be closed', { ...toy, fallbackZone: 'lid' }, 'zones.lid: is the zone that is left when all are closed, and can be closed itself'],
  ['a last zone that a flag avoids', withLimit({ limits: { ...row.limits, wipe: { limit: 'ok', avoid: ['base'] } } }), 'limits.is-warm.wipe: avoids "base", where a technique is put when no other zone is left'],
  ['a suggestion of what does not exist', { ...toy, suggestions: [...toy.suggestions, { ...toy.suggestions[0]!, id: 'S-more', technique: 'polish' }] }, 'suggestions.S-more: unknown technique "polish"'],
  ['a modality that nothing suggests', { ...toy, suggestions: toy.suggestions.filter(({ technique }) => technique !== 'scrub') }, 'modalities.scrub: is used nowhere'],
  ['a step that needs what does not exist', { ...toy, steps: [...toy.steps, { id: 'wipe', needs: 'polish' }] }, 'steps.wipe: unknown modality "polish"'],
  ['a step beside what is no technique', { ...toy, steps: [...toy.steps, { id: 'wipe', beside: 'soak' }] }, 'steps.wipe: unknown technique "soak"'],
  ['a step that stands twice', { ...toy, steps: [...toy.steps, { id: 'dry' }] }, 'steps.dry: stands twice'],
  ['no place for the techniques', { ...toy, steps: toy.steps.filter((step) => !('techniques' in step && step.techniques === 'main')) }, 'steps: the main techniques have no place, or more than one'],
  ['advice at no level', { ...toy, advice: [{ id: 'note-leak', levels: [] }] }, 'advice.note-leak: is given at no level'],
  ['advice that is used nowhere', { ...toy, advice: toy.advice.slice(1) }, 'advice.note-leak: is used nowhere'],
  ['a plan without a day to check again', { ...toy, rechecks: toy.rechecks.slice(0, 2) }, 'rechecks: a plan of the level "fine" can have no day to check again'],
  ['half a day', { ...toy, rechecks: [...toy.rechecks, { level: 'fine', days: 0.5 }] }, 'rechecks[3]: 0.5 is no number of days'],
  ['a level that no rule gives', { ...toy, levels: ['stop-now', 'today', 'ask-first', 'hm', 'careful', 'fine'] }, 'levels.hm: is used nowhere'],
  ['a time frame that is used nowhere', { ...toy, timings: [...toy.timings, 'never'] }, 'timings.never: is used nowhere'],
  ['a pressure that is used nowhere', { ...toy, pressures: [...toy.pressures, 'brutal'] }, 'pressures.brutal: is used nowhere'],
  ['a zone that is used nowhere', { ...toy, zones: [...toy.zones, { id: 'spout', tickedWhen: is('age', 'old') }] }, 'zones.spout: is used nowhere'],
  ['a caution that is used nowhere', { ...toy, limits: toy.limits.slice(0, 1) }, 'cautions.briefly: is used nowhere'],
  ['a step that is used nowhere', { ...toy, steps: toy.steps.slice(1) }, 'steps.cool-down: is used nowhere'],
];

describe('the content check finds', () => {
  it.each(faults)('%s', (_says, broken, found) => {
    expect(said(check(broken))).toContain(found);
  });

  it('nothing in the toy', () => expect(check(toy)).toEqual([]));

  it('a baseline that is read after all, or does not exist', () => {
    const stale = { ...baselines, age: { new: 'why' }, gone: { x: 'why' } };
    expect(said(checkQuestions(toy, stale, groups))).toEqual([
      'baselines.age.new: listed as a baseline, but it is read or does not exist',
      'baselines.gone.x: listed as a baseline, but it is read or does not exist',
    ]);
  });

  it('all faults of one guide at once', () => {
    const broken = { ...withWhen(any()), pages: toy.pages.slice(1), fallbackZone: 'lid' };
    expect(check(broken).length).toBeGreaterThan(4);
  });
});

describe('the content check finds words that nobody can ever read', () => {
  const never = 'no answers can bring this about, so nobody ever reads its words';
  it.each<Fault>([
    ['a rule of two ages', withWhen(all(is('age', 'old'), is('age', 'new'))), `rules.hot: ${never}`],
    ['a rule of a leak that changes where nothing leaks', withWhen(all(is('leak', 'none'), is('leakChange', 'worse'))), `rules.hot: ${never}`],
    ['a rule of "none" beside a sign', withWhen(all(is('sparks', 'none'), is('sparks', 'smoke'))), `rules.hot: ${never}`],
    ['a rule that its own opposite forbids', withWhen(all(between('heat', 2, 3), not(between('heat', 1, 3)))), `rules.hot: ${never}`],
    ['a flag', withLimit({ when: all(is('look', 'dull'), not(is('stain', 'lid', 'base'))) }), `limits.is-warm: ${never}`],
    ['advice on a clearance that clears nothing', { ...toy, advice: [{ id: 'note-leak', levels: ['careful'], when: all(clearanceGiven, is('inspected', 'no')) }] }, `advice.note-leak: ${never}`],
    ['a question that never applies', { ...toy, enabledWhen: { ...toy.enabledWhen, look: all(is('age', 'old'), is('age', 'new')) } }, `items.look: ${never}`],
  ])('%s', (_says, broken, found) => {
    expect(said(checkReach(broken))).toContain(found);
  });

  it('and none in the toy, where all can be reached', () => {
    expect(checkReach(toy)).toEqual([]);
  });
});

describe('the content check finds in the evidence', () => {
  const sources = { book: { read: 'read' }, unread: { read: 'check' }, idle: { read: 'read' } };
  const evidence = (ids: readonly string[], background = { idle: 'for the work as a whole', unread: 'not yet' }) =>
    said(checkEvidence([{ path: 'rules.x', evidence: ids }, { path: 'rules.y', evidence: ['book'] }], sources, background));

  it('an unknown source', () => expect(evidence(['gossip'])).toEqual(['rules.x: unknown source "gossip"']));
  it('nothing', () => expect(evidence([])).toEqual(['rules.x: nothing carries this']));
  it('a source named twice', () => expect(evidence(['book', 'book'])).toEqual(['rules.x: names "book" twice']));
  it('a claim that only an unread source carries', () => {
    const says = evidence(['unread'], { idle: 'for the work as a whole' } as never);
    expect(says).toEqual(['rules.x: only sources that have not been read carry this: unread']);
  });
  it('nothing wrong with an unread source beside a read one, or beside our own judgment', () => {
    for (const other of ['book', 'TEAM']) expect(evidence(['unread', other], { idle: 'for the work as a whole' } as never)).toEqual([]);
  });
  it('a source that carries nothing', () => {
    expect(evidence(['book'], { unread: 'not yet' } as never)).toEqual(['sources.idle: carries nothing, and is not listed as background']);
  });
  it('a background source that carries something after all', () => {
    expect(evidence(['idle'])).toEqual(['background.idle: listed as background, but it carries something or does not exist']);
  });
});

describe('the content check finds in the phone numbers', () => {
  const number = { id: '112', display: '112', tel: 'tel:112', kind: 'emergency', source: 'x', checkedOn: '2026-11-22' };
  const places = (change: Partial<typeof number>, regions: readonly string[] = ['DE']): string[] =>
    said(checkPlaces({ here: { regions, numbers: [{ ...number, ...change }] }, there: { regions: ['FR'], numbers: [number] } } as Places));

  it('nothing wrong with a right one', () => {
    expect(places({})).toEqual([]);
    expect(places({ display: '1800 022 222', tel: 'tel:1800022222' })).toEqual([]);
  });
  it.each([
    ['another number behind the one shown', { tel: 'tel:911' }, 'places.here: "112" is shown, but "tel:911" is called'],
    ['no scheme', { tel: '112' }, 'places.here: "112" is shown, but "112" is called'],
    ['no emergency number', { kind: 'urgent' }, 'places.here: has no emergency number'],
    ['a day that is none', { checkedOn: '2026-13-01' }, 'places.here: "2026-13-01" is no day'],
    ['a check against nothing', { source: null }, 'places.here: "112" was checked, but against no source'],
  ])('%s', (_says, change, found) => expect(places(change as Partial<typeof number>)).toContain(found));
  it('a region that is suggested twice', () => expect(places({}, ['FR'])).toEqual(['places: two places are suggested for "FR"']));
  it('a region that is none', () => expect(places({}, ['Germany'])).toEqual(['places.here: "Germany" is no region']));
});

describe('the content check finds in the words', () => {
  it.each([
    'This cures sciatica.', 'It can fix your back.', 'It heals faster.', 'Massage helps you detox.', 'We realign the spine.', 'It will unpinch the nerve.',
    'It breaks up scar tissue.', 'It loosens adhesions.', 'It improves circulation.', 'It loosens the fascia.', 'Massage treats the nerve.', 'Massage can replace your doctor.',
    'Call now!', 'Take 400 mg of it.', 'Take two tablets.', 'Stop taking your blood thinner.', 'Start aspirin today.', 'Rub the swollen calf.',
    'Do you urinate less?', 'Your nerve is trapped.', 'He or she can help.', 'In 12.5 % of people.', 'Two  spaces.',
  ])('%s', (text) => expect(checkWords([{ path: 'here', text }])).toHaveLength(1));

  it.each([
    'It does not treat the cause of sciatica.', 'Myofascial release may ease it.', 'Do not rub or massage that leg.', 'Tell them about your other medicines.',
    'I take steroid tablets.', 'About 1 in 100 people.', 'Stop at once if pain shoots down your leg.',
  ])('nothing wrong with: %s', (text) => expect(checkWords([{ path: 'here', text }])).toEqual([]));

  it('a text without words', () => expect(said(checkWords([{ path: 'here', text: '' }]))).toEqual(['here: has no words']));

  it('sentences that are too long on average', () => {
    const long = Array.from({ length: 10 }, (_, line) => ({ path: `part.${line}`, text: `${'word '.repeat(16)}end.` }));
    expect(said(checkWords(long))).toEqual(['part: its sentences have 17.0 words on average, and 15 is the most']);
    expect(checkWords(long.map((line) => ({ ...line, text: `${'word '.repeat(14)}end.` })))).toEqual([]);
  });

  it('an exception where it is made, and one that is needed no more', () => {
    const exceptions = [{ path: 'here', says: /fixed/, why: 'x' }];
    expect(checkWords([{ path: 'here', text: 'No fixed pattern.' }], exceptions)).toEqual([]);
    expect(said(checkWords([{ path: 'here', text: 'No pattern.' }], exceptions))).toEqual(['here: is listed as an exception, but says nothing of the kind']);
  });

  it('also in texts with gaps', () => {
    expect(checkWords(linesOf({ a: (name: string) => `Cures ${name}.` }, ''))).toHaveLength(1);
  });

  it('sentences as a reader counts them', () => {
    expect(sentencesOf('Wait. Then, if it is calm, go on?  In 4 to 6 weeks')).toEqual([1, 7, 5]);
  });
});

describe('our own content', () => {
  it('has no problem', () => expect(said(checkContent())).toEqual([]));
  it('was read: there are many lines', () => expect(linesOf({ content, screens }, '').length).toBeGreaterThan(800));
});
