import type { Condition, Guide, Items, Limit } from '#engine';

/** The guide with one thing changed, and what. */
export interface Mutant {
  readonly kind: 'option' | 'threshold' | 'count' | 'level' | 'time frame' | 'clearance' | 'cell' | 'choice' | 'advice';
  readonly what: string;
  readonly guide: Guide;
}

interface Variant {
  readonly kind: Mutant['kind'];
  readonly what: string;
  readonly when: Condition;
}

const isVariants = (when: Extract<Condition, { kind: 'is' }>, items: Items): Variant[] => {
  const item = items[when.item];
  const options = item === undefined || item.kind === 'scale' ? [] : item.options;
  const other = options.find((option) => !when.oneOf.includes(option) && option !== 'none');
  return [
    ...when.oneOf.map((option) => ({
      kind: 'option' as const, what: `${when.item} without ${option}`, when: { ...when, oneOf: when.oneOf.filter((each) => each !== option) },
    })),
    ...(other === undefined ? [] : [{ kind: 'option' as const, what: `${when.item} with ${other}`, when: { ...when, oneOf: [...when.oneOf, other] } }]),
  ];
};

const betweenVariants = (when: Extract<Condition, { kind: 'between' }>, items: Items): Variant[] => {
  const item = items[when.item];
  if (item?.kind !== 'scale') return [];
  const bounds = [[when.from - 1, when.to], [when.from + 1, when.to], [when.from, when.to - 1], [when.from, when.to + 1]] as const;
  return bounds
    .filter(([from, to]) => from >= item.min && to <= item.max && from <= to)
    .map(([from, to]) => ({ kind: 'threshold', what: `${when.item} ${from} to ${to}`, when: { ...when, from, to } }));
};

/** Every way to change one thing in a condition. */
const variantsOf = (when: Condition, items: Items): Variant[] => {
  switch (when.kind) {
    case 'is':
      return isVariants(when, items);
    case 'between':
      return betweenVariants(when, items);
    case 'clearance':
      return [];
    case 'not':
      return variantsOf(when.of, items).map((variant) => ({ ...variant, what: `not ${variant.what}`, when: { ...when, of: variant.when } }));
    default: {
      const inside = when.of.flatMap((part, place) =>
        variantsOf(part, items).map((variant) => ({ ...variant, when: { ...when, of: when.of.map((each, index) => (index === place ? variant.when : each)) } })),
      );
      const counts = when.kind === 'at-least' ? [when.count - 1, when.count + 1].filter((count) => count > 0 && count <= when.of.length) : [];
      return [
        ...inside,
        ...counts.map((count) => ({ kind: 'count' as const, what: `at least ${count}`, when: { ...when, count } as Condition })),
        ...(when.kind === 'all' && when.of.length > 1 ? [{ kind: 'count' as const, what: 'any for all', when: { kind: 'any' as const, of: when.of } }] : []),
      ];
    }
  }
};

type Lists = 'rules' | 'limits' | 'suggestions' | 'steps' | 'advice' | 'rechecks' | 'zones';

/** The guide with one element of a list put in the place of another. */
const replaced = <L extends Lists>(guide: Guide, list: L, place: number, element: unknown): Guide => ({
  ...guide,
  [list]: (guide[list] as readonly unknown[]).map((each, index) => (index === place ? element : each)),
});

const conditionMutants = (guide: Guide): Mutant[] => {
  const keys = ['when', 'clearableWhen', 'tickedWhen', 'closedWhen'] as const;
  const lists: readonly Lists[] = ['rules', 'limits', 'suggestions', 'steps', 'advice', 'rechecks', 'zones'];
  const inLists = lists.flatMap((list) =>
    (guide[list] as readonly object[]).flatMap((part, place) =>
      keys.flatMap((key) => {
        const when = (part as { readonly [key: string]: Condition | undefined })[key];
        const name = 'id' in part ? String(part.id) : `${list} ${place}`;
        return (when === undefined ? [] : variantsOf(when, guide.items)).map((variant) => ({
          kind: variant.kind, what: `${name}.${key}: ${variant.what}`, guide: replaced(guide, list, place, { ...part, [key]: variant.when }),
        }));
      }),
    ),
  );
  const enabling = Object.entries(guide.enabledWhen).flatMap(([item, when]) =>
    (when === undefined ? [] : variantsOf(when, guide.items)).map((variant) => ({
      kind: variant.kind, what: `${item} applies: ${variant.what}`, guide: { ...guide, enabledWhen: { ...guide.enabledWhen, [item]: variant.when } },
    })),
  );
  const required = Object.entries(guide.modalities).flatMap(([id, modality]) =>
    (modality.requires === undefined ? [] : variantsOf(modality.requires.when, guide.items)).map((variant) => ({
      kind: variant.kind,
      what: `${id} requires: ${variant.what}`,
      guide: { ...guide, modalities: { ...guide.modalities, [id]: { ...modality, requires: { id: modality.requires?.id ?? '', when: variant.when } } } },
    })),
  );
  return [...inLists, ...enabling, ...required];
};

const levelMutants = (guide: Guide): Mutant[] =>
  guide.rules.flatMap((rule, place) => {
    const level = guide.levels.indexOf(rule.level);
    const others = [guide.levels[level - 1], guide.levels[level + 1]].filter((each) => each !== undefined && each !== guide.levels.at(-1));
    const frames = (rule.timing ?? []).flatMap((timing, index) => {
      const frame = guide.timings[guide.timings.indexOf(timing.frame) + 1] ?? guide.timings[0] ?? '';
      return [{
        kind: 'time frame' as const,
        what: `${rule.id}: ${frame}`,
        guide: replaced(guide, 'rules', place, { ...rule, timing: rule.timing?.map((each, at) => (at === index ? { ...each, frame } : each)) }),
      }];
    });
    const { clearableWhen, ...never } = rule;
    return [
      ...others.map((each) => ({ kind: 'level' as const, what: `${rule.id}: ${each}`, guide: replaced(guide, 'rules', place, { ...rule, level: each }) })),
      ...frames,
      ...(clearableWhen === undefined
        ? [{ kind: 'clearance' as const, what: `${rule.id}: can be cleared`, guide: replaced(guide, 'rules', place, { ...rule, clearableWhen: { kind: 'all', of: [] } }) }]
        : [{ kind: 'clearance' as const, what: `${rule.id}: can never be cleared`, guide: replaced(guide, 'rules', place, never) }]),
    ].filter(({ kind }) => kind !== 'clearance' || rule.level === guide.clearance.level);
  });

const clearanceMutants = (guide: Guide): Mutant[] =>
  Object.entries(guide.clearance.clears).flatMap(([option, clears]) =>
    (clears === 'every' ? [] : clears).map((id) => ({
      kind: 'clearance' as const,
      what: `${option} does not clear ${id}`,
      guide: { ...guide, clearance: { ...guide.clearance, clears: { ...guide.clearance.clears, [option]: (clears as readonly string[]).filter((each) => each !== id) } } },
    })),
  );

const cellMutants = (guide: Guide): Mutant[] =>
  guide.limits.flatMap((row, place) =>
    Object.entries(row.limits).flatMap(([modality, cell]) => {
      const put = (what: string, changed: Limit): Mutant => ({
        kind: 'cell', what: `${row.id}, ${modality}: ${what}`, guide: replaced(guide, 'limits', place, { ...row, limits: { ...row.limits, [modality]: changed } }),
      });
      const limits = guide.modalities[modality]?.pressure === undefined ? ['ok', 'no'] : ['ok', 'light', 'gentle', 'no'];
      return [
        ...limits.filter((limit) => limit !== cell.limit).map((limit) => put(limit, { ...cell, limit })),
        ...(cell.avoid ?? []).map((zone) => put(`on ${zone}`, { ...cell, avoid: cell.avoid?.filter((each) => each !== zone) ?? [] })),
        ...(cell.cautions ?? []).map((caution) => put(`no word of ${caution}`, { ...cell, cautions: cell.cautions?.filter((each) => each !== caution) ?? [] })),
      ];
    }),
  );

const choiceMutants = (guide: Guide): Mutant[] => [
  ...guide.suggestions.map((each, place) => ({
    kind: 'choice' as const, what: `${each.id}: rank ${each.rank + 11}`, guide: replaced(guide, 'suggestions', place, { ...each, rank: each.rank + 11 }),
  })),
  ...Object.entries(guide.modalities).flatMap(([id, modality]) => {
    const harder = modality.pressure === undefined ? undefined : guide.pressures[guide.pressures.indexOf(modality.pressure) + 1];
    const put = (what: string, changed: typeof modality): Mutant => ({ kind: 'choice', what: `${id}: ${what}`, guide: { ...guide, modalities: { ...guide.modalities, [id]: changed } } });
    return [
      ...(harder === undefined ? [] : [put(harder, { ...modality, pressure: harder })]),
      ...modality.zones.map((zone) => put(`not on ${zone}`, { ...modality, zones: modality.zones.filter((each) => each !== zone) })),
    ];
  }),
  ...(['main', 'extra'] as const).flatMap((role) =>
    [-1, 1].map((by) => ({ kind: 'choice' as const, what: `${guide.most[role] + by} ${role}`, guide: { ...guide, most: { ...guide.most, [role]: guide.most[role] + by } } })),
  ),
  ...guide.planLevels.map((level) => ({ kind: 'choice' as const, what: `no plan at ${level}`, guide: { ...guide, planLevels: guide.planLevels.filter((each) => each !== level) } })),
];

const adviceMutants = (guide: Guide): Mutant[] => [
  ...guide.advice.flatMap((advice, place) =>
    advice.levels.map((level) => ({
      kind: 'advice' as const, what: `${advice.id} not at ${level}`, guide: replaced(guide, 'advice', place, { ...advice, levels: advice.levels.filter((each) => each !== level) }),
    })),
  ),
  ...guide.rechecks.map((recheck, place) => ({
    kind: 'advice' as const, what: `again after ${recheck.days + 1} days at ${recheck.level}`, guide: replaced(guide, 'rechecks', place, { ...recheck, days: recheck.days + 1 }),
  })),
];

/** Every threshold, option, count, level, time frame, cell of the matrix, choice and line of advice, each changed one at a time. */
export const mutantsOf = (guide: Guide): Mutant[] => [
  ...conditionMutants(guide), ...levelMutants(guide), ...clearanceMutants(guide), ...cellMutants(guide), ...choiceMutants(guide), ...adviceMutants(guide),
];
