import type { Condition, Guide } from '#engine';
import { type Problem, quote } from './problem.ts';

/** Where a condition stands and what may stand in it: clearance only below the clearable level. */
export interface Placed {
  readonly path: string;
  readonly when: Condition;
  readonly clearance: 'allowed' | 'forbidden';
}

/** Every part of a condition, itself first, with its path. */
export const partsOf = (when: Condition, path: string): { readonly path: string; readonly part: Condition }[] => {
  const own = { path, part: when };
  if (!('of' in when)) return [own];
  if (when.kind === 'not') return [own, ...partsOf(when.of, `${path}.not`)];
  return [own, ...when.of.flatMap((part, place) => partsOf(part, `${path}.${when.kind}[${place}]`))];
};

/** The items a condition reads by name. */
export const itemsRead = (when: Condition): string[] =>
  partsOf(when, '').flatMap(({ part }) => ('item' in part ? [part.item] : []));

/** Every condition of a guide, with its path. */
export const conditionsOf = (guide: Guide): Placed[] => {
  const early = (level: string) => guide.levels.indexOf(level) <= guide.levels.indexOf(guide.clearance.level);
  const placed = (path: string, when: Condition | undefined, clearance: Placed['clearance'] = 'allowed'): Placed[] =>
    when === undefined ? [] : [{ path, when, clearance }];
  return [
    ...Object.entries(guide.enabledWhen).flatMap(([item, when]) =>
      // The item that gives clearance applies exactly when clearance is open.
      placed(`enabledWhen.${item}`, when, item === guide.clearance.item && when?.kind === 'clearance' ? 'allowed' : 'forbidden'),
    ),
    ...guide.rules.flatMap(({ id, level, when, timing = [], clearableWhen }) => [
      ...placed(`rules.${id}.when`, when, early(level) ? 'forbidden' : 'allowed'),
      ...timing.flatMap((frame, place) => placed(`rules.${id}.timing[${place}].when`, frame.when, early(level) ? 'forbidden' : 'allowed')),
      ...placed(`rules.${id}.clearableWhen`, clearableWhen, 'forbidden'),
    ]),
    ...guide.limits.flatMap(({ id, when }) => placed(`limits.${id}.when`, when)),
    ...Object.entries(guide.modalities).flatMap(([id, { requires }]) => placed(`modalities.${id}.requires.when`, requires?.when)),
    ...guide.suggestions.flatMap(({ id, when }) => placed(`suggestions.${id}.when`, when)),
    ...guide.zones.flatMap(({ id, tickedWhen, closedWhen }) => [
      ...placed(`zones.${id}.tickedWhen`, tickedWhen),
      ...placed(`zones.${id}.closedWhen`, closedWhen),
    ]),
    ...guide.steps.flatMap((step) => ('id' in step ? placed(`steps.${step.id}.when`, step.when) : [])),
    ...guide.advice.flatMap(({ id, when }) => placed(`advice.${id}.when`, when)),
    ...guide.rechecks.flatMap(({ when }, place) => placed(`rechecks[${place}].when`, when)),
  ];
};

const wrongPart = (guide: Guide, part: Condition, clearance: Placed['clearance']): string[] => {
  switch (part.kind) {
    case 'is': {
      const item = guide.items[part.item];
      if (item === undefined) return [`unknown item ${quote(part.item)}`];
      if (item.kind === 'scale') return [`${quote(part.item)} is a scale, and "is" reads options`];
      const unknown = part.oneOf.filter((option) => !item.options.includes(option));
      return part.oneOf.length === 0
        ? ['names no option, so it never holds']
        : unknown.map((option) => `unknown option ${quote(option)} of ${quote(part.item)}`);
    }
    case 'between': {
      const item = guide.items[part.item];
      if (item === undefined) return [`unknown item ${quote(part.item)}`];
      if (item.kind !== 'scale') return [`${quote(part.item)} is no scale, and "between" reads numbers`];
      return part.from > part.to || part.from < item.min || part.to > item.max
        ? [`${part.from} to ${part.to} is no part of the scale from ${item.min} to ${item.max}`]
        : [];
    }
    case 'any':
      return part.of.length === 0 ? ['any of nothing never holds'] : [];
    case 'at-least':
      if (part.count < 1) return ['at least none always holds'];
      return part.count > part.of.length ? [`at least ${part.count} of ${part.of.length} never holds`] : [];
    case 'clearance':
      return clearance === 'forbidden' ? ['speaks of clearance, which is read only after it'] : [];
    default:
      return [];
  }
};

/** What is wrong inside the conditions of a guide. */
export const checkConditions = (guide: Guide): Problem[] =>
  conditionsOf(guide).flatMap(({ path, when, clearance }) =>
    partsOf(when, path).flatMap(({ path: at, part }) => wrongPart(guide, part, clearance).map((problem) => ({ path: at, problem }))),
  );
