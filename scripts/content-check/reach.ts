import { type Condition, formOf, type Formula, type Guide } from '#engine';
import type { Problem } from './problem.ts';

/** The answer sets that a person can give on the screens: what stands alone stands alone. */
const givable = (guide: Guide): Formula => {
  const { formulas, layout } = formOf(guide);
  const together = layout.ids.flatMap((id, at) => {
    const item = guide.items[id];
    const full = layout.full[at] ?? 0;
    return (item?.kind === 'multiple' ? item.exclusive : []).map((option) => {
      const bit = layout.bits[at]?.get(option) ?? 0;
      return formulas.all([formulas.literal(at, bit), formulas.literal(at, full & ~bit)]);
    });
  });
  return formulas.not(formulas.any(together));
};

/** Rules, flags, suggestions and advice that no answer set can bring about, so that nobody ever reads their words. Exact. */
export const checkReach = (guide: Guide): Problem[] => {
  const { of, search, everything, formulas } = formOf(guide);
  const given = givable(guide);
  const canHold = (when: Condition): boolean => search.find(everything, formulas.all([given, of(when)])) !== null;
  const never = (path: string, when: Condition | undefined): Problem[] =>
    when === undefined || canHold(when) ? [] : [{ path, problem: 'no answers can bring this about, so nobody ever reads its words' }];
  return [
    ...guide.rules.flatMap(({ id, when }) => never(`rules.${id}`, when)),
    ...guide.limits.flatMap(({ id, when }) => never(`limits.${id}`, when)),
    ...guide.suggestions.flatMap(({ id, when }) => never(`suggestions.${id}`, when)),
    ...guide.steps.flatMap((step) => ('id' in step ? never(`steps.${step.id}`, step.when) : [])),
    ...guide.advice.flatMap(({ id, when }) => never(`advice.${id}`, when)),
    ...guide.zones.flatMap(({ id, tickedWhen }) => never(`zones.${id}`, tickedWhen)),
    ...Object.entries(guide.enabledWhen).flatMap(([item, when]) => (item === guide.clearance.item ? [] : never(`items.${item}`, when))),
  ];
};
