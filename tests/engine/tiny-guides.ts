import fc from 'fast-check';
import { type Condition, conditionsFor, type Guide, type Items } from '#engine';

export const tinyItems = {
  signs: { kind: 'multiple', options: ['x', 'y'], exclusive: [] },
  kind: { kind: 'single', options: ['a', 'b', 'c'] },
  number: { kind: 'scale', min: 1, max: 2 },
  detail: { kind: 'single', options: ['p', 'q'] },
  cleared: { kind: 'single', options: ['no', 'partly', 'fully'] },
} as const satisfies Items;

const { is, between, clearanceOpen, clearanceGiven } = conditionsFor(tinyItems);

const first: readonly Condition[] = [
  is('signs', 'x'), is('signs', 'y'), is('kind', 'a'), is('kind', 'b'), is('kind', 'b', 'c'),
];
const then: readonly Condition[] = [...first, between('number', 1, 1), between('number', 2, 9), is('detail', 'p'), is('detail', 'q')];
const last: readonly Condition[] = [...then, is('cleared', 'fully'), is('cleared', 'no', 'partly'), clearanceGiven];

/** Conditions of a few parts over these. */
const over = (leaves: readonly Condition[]): fc.Arbitrary<Condition> => {
  const leaf = fc.constantFrom(...leaves);
  const parts = fc.uniqueArray(leaf, { minLength: 2, maxLength: 3 });
  const of = (kind: 'all' | 'any') => (some: Condition[]): Condition => ({ kind, of: some });
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    parts.map(of('all')),
    parts.map(of('any')),
    parts.map((some): Condition => ({ kind: 'at-least', count: 2, of: some })),
    leaf.map((part): Condition => ({ kind: 'not', of: part })),
    fc.tuple(parts, leaf).map(([some, one]): Condition => ({ kind: 'any', of: [one, { kind: 'all', of: some }] })),
    fc.tuple(parts, leaf).map(([some, one]): Condition => ({ kind: 'all', of: [{ kind: 'any', of: some }, { kind: 'not', of: one }] })),
  );
};
/** What opens a question: read so that each answer tells, or does not tell, by itself. */
const opening = (signs: readonly Condition[], others: readonly Condition[]): fc.Arbitrary<Condition> =>
  fc.tuple(fc.constantFrom(...signs), fc.constantFrom(...others), fc.constantFrom('all', 'any', 'not', 'one')).map(([one, other, kind]): Condition =>
    kind === 'one' ? one : kind === 'not' ? { kind, of: other } : { kind: kind as 'all' | 'any', of: [one, other] });
const maybe = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> => fc.oneof(arbitrary, fc.constant({} as Partial<T>));

const levels = ['first', 'second', 'third', 'fourth', 'fifth'];
const evidence = ['TEAM'] as const;
const [middle, late] = [over(then), over(last)];

const timing = fc.oneof(
  fc.constantFrom([], [{ frame: 'soon' }], [{ frame: 'later' }]),
  middle.map((when) => [{ frame: 'soon', when }, { frame: 'later' }]),
  fc.tuple(middle, middle).map(([soon, later]) => [{ frame: 'soon', when: soon }, { frame: 'later', when: later }]),
);
const rule = (level: fc.Arbitrary<string>, when: fc.Arbitrary<Condition>) =>
  fc.tuple(fc.record({ level, when, timing }), maybe(middle.map((clearableWhen) => ({ clearableWhen })))).map(([some, more]) => ({ ...some, ...more, evidence }));
const cell = fc.tuple(
  fc.record({ limit: fc.constantFrom('ok', 'ok', 'no', 'soft', 'firm') }),
  maybe(fc.record({ avoid: fc.subarray(['here', 'there'], { minLength: 1 }) })),
  maybe(fc.record({ cautions: fc.subarray(['gently', 'briefly'], { minLength: 1 }) })),
).map(([limit, avoid, cautions]) => ({ ...limit, ...avoid, ...cautions }));
const row = fc.record({ when: late, limits: fc.record({ rub: cell, press: cell, walk: cell, warm: cell }, { requiredKeys: [] }) });
const named = <T extends object>(list: readonly T[], name: string): (T & { readonly id: string })[] => list.map((each, place) => ({ id: `${name}-${place}`, ...each }));

const suggestion = fc.record({ technique: fc.constantFrom('rub', 'press', 'walk'), role: fc.constantFrom('main', 'main', 'extra'), rank: fc.constantFrom(1, 2), when: late });
const modality = (id: string) => fc.tuple(
  maybe(fc.record({ pressure: fc.constantFrom('firm', 'hard') })),
  maybe(late.map((when) => ({ requires: { id: `needs-of-${id}`, when } }))),
  fc.subarray(['here', 'there']),
).map(([pressure, requires, zones]) => ({ ...pressure, ...requires, zones }));
const needed = maybe(fc.record({ needs: fc.constantFrom('rub', 'warm') }));
const optional = maybe(late.map((when) => ({ when })));
const step = fc.tuple(optional, needed, maybe(fc.record({ without: fc.constantFrom('press', 'warm') })), maybe(fc.record({ beside: fc.constantFrom('rub', 'walk') })))
  .map((parts) => Object.assign({}, ...parts) as object);
const line = fc.tuple(maybe(middle.map((when) => ({ when }))), needed, fc.record({ levels: fc.subarray(levels, { minLength: 1 }) })).map(([when, needs, at]) => ({ ...when, ...needs, ...at }));
const again = fc.tuple(optional, fc.record({ level: fc.constantFrom('second', 'fourth', 'fourth', 'fifth') })).map((parts) => ({ ...parts[0], ...parts[1] }));

/** Guides with a little of everything a guide may have. */
export const tinyGuides: fc.Arbitrary<Guide> = fc
  .record({
    number: fc.option(opening(first.slice(0, 2), first.slice(2)), { nil: undefined }),
    detail: fc.option(opening(first.slice(2), [between('number', 2, 2), between('number', 1, 1)]), { nil: undefined }),
    rules: fc.array(rule(fc.constantFrom('first', 'second', 'third', 'third'), middle), { minLength: 1, maxLength: 4 }),
    calmer: fc.array(rule(fc.constantFrom('fourth'), late), { maxLength: 2 }),
    to: fc.constantFrom('fourth', 'fourth', 'fifth'),
    modalities: fc.record({ rub: modality('rub'), press: modality('press'), walk: modality('walk'), warm: modality('warm') }),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    suggestions: fc.array(suggestion, { minLength: 2, maxLength: 5 }),
    most: fc.record({ main: fc.constantFrom(1, 2), extra: fc.constantFrom(0, 1) }),
    here: fc.tuple(middle, maybe(late.map((closedWhen) => ({ closedWhen })))),
    there: late,
    fallbackZone: fc.constantFrom('here', 'there', 'elsewhere'),
    steps: fc.array(step, { minLength: 2, maxLength: 4 }),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    rechecks: fc.array(again, { maxLength: 4 }),
    pages: fc.constantFrom(
      [{ id: 'one', items: ['signs', 'number'] }, { id: 'two', items: ['kind', 'detail'] }, { id: 'three', items: ['cleared'] }],
      [{ id: 'one', items: ['detail', 'number', 'signs'] }, { id: 'two', items: ['cleared', 'kind'] }],
      [{ id: 'one', items: ['kind', 'signs', 'number', 'detail', 'cleared'] }],
    ),
  })
  .map(({ number, detail, rules, calmer, to, modalities, rows, suggestions, most, here, there, fallbackZone, steps, lines, rechecks, pages }): Guide => {
    const [before, ...after] = named(steps, 'step');
    return {
      items: tinyItems,
      enabledWhen: { ...(number === undefined ? {} : { number }), ...(detail === undefined ? {} : { detail }), cleared: clearanceOpen },
      pages,
      levels,
      timings: ['soon', 'later'],
      pressures: ['soft', 'firm', 'hard'],
      planLevels: ['fourth', 'fifth'],
      rules: named([...rules, ...calmer], 'rule'),
      clearance: { item: 'cleared', level: 'third', to, clears: { fully: 'every', partly: ['rule-0', 'rule-2'] } },
      modalities,
      limits: named(rows.map((each) => ({ ...each, evidence })), 'row') as unknown as Guide['limits'],
      suggestions: named(suggestions.map((each) => ({ ...each, evidence })), 'S') as unknown as Guide['suggestions'],
      most,
      zones: [{ id: 'here', tickedWhen: here[0], ...here[1] }, { id: 'there', tickedWhen: there }, { id: 'elsewhere', tickedWhen: { kind: 'any', of: [] } }],
      fallbackZone,
      steps: [...(before === undefined ? [] : [before]), { techniques: 'main' }, ...after, { techniques: 'extra' }] as Guide['steps'],
      advice: [...named(lines, 'line'), { id: 'word', levels: ['third'], when: is('cleared', 'partly') }],
      rechecks: rechecks.map((each, place) => ({ ...each, days: place + 1 })),
    };
  });
