import type { Facts, GuideWords } from '#content';
import type { Condition, Guide, Limit, LimitRow } from '#engine';

const limitsSomething = ({ limit, avoid = [], cautions = [] }: Limit): boolean =>
  limit !== 'ok' || avoid.length + cautions.length > 0;

/** Whether one condition, wherever it holds, makes the other hold; only as far as a glance at both can tell. */
const makes = (one: Condition, other: Condition): boolean => {
  if (one.kind === 'any') return one.of.every((part) => makes(part, other));
  if (other.kind === 'any') return other.of.some((part) => makes(one, part));
  if (one.kind === 'is' && other.kind === 'is') return one.item === other.item && one.oneOf.every((option) => other.oneOf.includes(option));
  return one.kind === 'between' && other.kind === 'between' && one.item === other.item && one.from >= other.from && one.to <= other.to;
};

/** The rules by which a flag alone already means that there is no massage until someone has looked at it. */
const forbidding = ({ rules, planLevels }: Guide, { when }: LimitRow) =>
  rules.filter((rule) => !planLevels.includes(rule.level) && makes(when, rule.when));

/**
 * What the eligibility matrix says of one modality: the rows that rule it out, and those that limit it. What it says of
 * a flag that someone has to look at first is true only afterward, so those stand apart.
 */
export const limitsOf = (guide: Guide, modality: string) => {
  const changing = guide.limits.filter((row) => limitsSomething(row.limits[modality] ?? { limit: 'ok' }));
  const ruledOut = changing.filter((row) => row.limits[modality]?.limit === 'no');
  const others = changing.filter((row) => !ruledOut.includes(row));
  const seenFirst = others.filter((row) => forbidding(guide, row).length > 0);
  const limited = others.filter((row) => !seenFirst.includes(row));
  const evidence = [...changing, ...seenFirst.flatMap((row) => forbidding(guide, row))].flatMap((each) => each.evidence);
  return { ruledOut, seenFirst, limited, evidence };
};

interface Read {
  readonly item: string;
  readonly option?: string | undefined;
}

/** What a condition reads first. */
const readFirst = (condition: Condition, guide: Guide): Read | undefined => {
  switch (condition.kind) {
    case 'is':
      return { item: condition.item, option: condition.oneOf[0] };
    case 'between':
      return { item: condition.item };
    case 'clearance':
      return { item: guide.clearance.item };
    case 'not':
      return readFirst(condition.of, guide);
    default:
      return condition.of.map((part) => readFirst(part, guide)).find((read) => read !== undefined);
  }
};

export interface FlagGroup {
  readonly heading: string;
  readonly rows: readonly LimitRow[];
}

/** Rows under the headings that the check itself has for their questions, in its order. */
export const underHeadings = (rows: readonly LimitRow[], facts: Facts, words: GuideWords): FlagGroup[] => {
  const groups = new Map<string, LimitRow[]>();
  for (const page of facts.guide.pages)
    for (const item of page.items)
      for (const row of rows) {
        const read = readFirst(row.when, facts.guide);
        if (read?.item !== item) continue;
        const under = Object.entries(facts.optionGroups[item] ?? {}).find(([, options]) => options.includes(read.option ?? ''));
        const heading = (under && words.groups[item]?.[under[0]]) ?? words.pages[page.id] ?? '';
        groups.set(heading, [...(groups.get(heading) ?? []), row]);
      }
  return [...groups].map(([heading, its]) => ({ heading, rows: its }));
};
