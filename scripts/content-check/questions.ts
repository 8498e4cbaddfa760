import type { Guide } from '#engine';
import { conditionsOf, itemsRead, partsOf } from './conditions.ts';
import { type Problem, quote, repeats } from './problem.ts';

/** Options that no condition reads, by item, and why that is right: they are the calm end of a question. */
export type Baselines = { readonly [item: string]: { readonly [option: string]: string } };

const choiceOptions = (guide: Guide) =>
  Object.entries(guide.items).flatMap(([id, item]) => (item.kind === 'scale' ? [] : [{ id, item }]));

/** Every option that some condition, or clearance, reads: as `item option`. */
const optionsRead = (guide: Guide): Set<string> =>
  new Set([
    ...conditionsOf(guide).flatMap(({ path, when }) =>
      partsOf(when, path).flatMap(({ part }) => (part.kind === 'is' ? part.oneOf.map((option) => `${part.item} ${option}`) : [])),
    ),
    ...Object.keys(guide.clearance.clears).map((option) => `${guide.clearance.item} ${option}`),
  ]);

const checkOptions = (guide: Guide, baselines: Baselines): Problem[] => {
  const read = optionsRead(guide);
  const excused = (id: string, option: string) => option === 'none' || baselines[id]?.[option] !== undefined;
  const unread = choiceOptions(guide).flatMap(({ id, item }) =>
    item.options
      .filter((option) => !read.has(`${id} ${option}`) && !excused(id, option))
      .map((option) => ({ path: `items.${id}.${option}`, problem: 'no condition reads this option, and it is not listed as a baseline' })),
  );
  const stale = Object.entries(baselines).flatMap(([id, options]) =>
    Object.keys(options)
      .filter((option) => read.has(`${id} ${option}`) || !choiceOptions(guide).some((each) => each.id === id && each.item.options.includes(option)))
      .map((option) => ({ path: `baselines.${id}.${option}`, problem: 'listed as a baseline, but it is read or does not exist' })),
  );
  return [...unread, ...stale];
};

const checkItems = (guide: Guide): Problem[] => {
  const read = new Set([...conditionsOf(guide).flatMap(({ when }) => itemsRead(when)), guide.clearance.item]);
  const unused = Object.keys(guide.items)
    .filter((id) => !read.has(id))
    .map((id) => ({ path: `items.${id}`, problem: 'no condition reads this item' }));
  const shapes = choiceOptions(guide).flatMap(({ id, item }): Problem[] => {
    const path = `items.${id}`;
    const exclusive = item.kind === 'multiple' ? item.exclusive : [];
    return [
      ...(item.options.length < 2 ? [{ path, problem: 'has fewer than two options' }] : []),
      ...repeats(item.options).map((option) => ({ path, problem: `the option ${quote(option)} stands twice` })),
      ...exclusive.filter((option) => !item.options.includes(option)).map((option) => ({ path, problem: `exclusive ${quote(option)} is none of its options` })),
      ...(item.kind === 'multiple' && item.options.includes('none') && !exclusive.includes('none')
        ? [{ path, problem: '"none" can be ticked beside a sign' }]
        : []),
    ];
  });
  const scales = Object.entries(guide.items).flatMap(([id, item]) =>
    item.kind === 'scale' && !(Number.isInteger(item.min) && Number.isInteger(item.max) && item.min < item.max)
      ? [{ path: `items.${id}`, problem: 'is no scale of whole numbers' }]
      : [],
  );
  return [...unused, ...shapes, ...scales];
};

const checkPages = (guide: Guide): Problem[] => {
  const asked = guide.pages.flatMap((page) => page.items);
  return [
    ...Object.keys(guide.items)
      .filter((id) => !asked.includes(id))
      .map((id) => ({ path: `items.${id}`, problem: 'stands on no page' })),
    ...repeats(asked).map((id) => ({ path: `items.${id}`, problem: 'stands on two pages' })),
    ...repeats(guide.pages.map(({ id }) => id)).map((id) => ({ path: `pages.${id}`, problem: 'two pages have this id' })),
    ...guide.pages.flatMap(({ id, items }) => [
      ...items.filter((item) => guide.items[item] === undefined).map((item) => ({ path: `pages.${id}`, problem: `unknown item ${quote(item)}` })),
      ...(items.length === 0 ? [{ path: `pages.${id}`, problem: 'asks nothing' }] : []),
    ]),
  ];
};

/** Items whose applying depends, by way of others, on themselves; and rules that clearance depends on reading its item. */
export const checkCircles = (guide: Guide): Problem[] => {
  const needs = (id: string): readonly string[] => {
    const when = guide.enabledWhen[id];
    if (when === undefined) return [];
    if (when.kind !== 'clearance') return itemsRead(when);
    const early = guide.rules.filter(({ level }) => guide.levels.indexOf(level) <= guide.levels.indexOf(guide.clearance.level));
    return early.flatMap((rule) => [...itemsRead(rule.when), ...(rule.clearableWhen ? itemsRead(rule.clearableWhen) : [])]);
  };
  const reachable = (from: string): Set<string> => {
    const seen = new Set<string>();
    const visit = (id: string): void => {
      for (const next of needs(id)) {
        if (seen.has(next)) continue;
        seen.add(next);
        visit(next);
      }
    };
    visit(from);
    return seen;
  };
  return [
    ...Object.keys(guide.enabledWhen).filter((id) => guide.items[id] === undefined).map((id) => ({ path: `enabledWhen.${id}`, problem: 'unknown item' })),
    ...Object.keys(guide.items)
      .filter((id) => reachable(id).has(id))
      .map((id) => ({ path: `enabledWhen.${id}`, problem: 'whether this applies depends on itself' })),
  ];
};

/** The headings over the options of a long list, by item. */
export type OptionGroups = { readonly [item: string]: { readonly [group: string]: readonly string[] } };

/** Under its headings every option but the exclusive ones stands once, in the order of the item. */
const checkGroups = (guide: Guide, groups: OptionGroups): Problem[] =>
  Object.entries(groups).flatMap(([id, its]) => {
    const item = guide.items[id];
    const wanted = item?.kind === 'multiple' ? item.options.filter((option) => !item.exclusive.includes(option)) : [];
    return Object.values(its).flat().join() === wanted.join() ? [] : [{ path: `optionGroups.${id}`, problem: 'does not hold every option once, in the order of the item' }];
  });

/** What is wrong with the items, their options, and the pages they stand on. */
export const checkQuestions = (guide: Guide, baselines: Baselines, groups: OptionGroups): Problem[] => [
  ...checkItems(guide),
  ...checkOptions(guide, baselines),
  ...checkGroups(guide, groups),
  ...checkPages(guide),
];
