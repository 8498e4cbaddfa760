import type { Condition } from './condition.ts';
import type { Form } from './form.ts';
import { ALWAYS, type Formula } from './formula.ts';
import { type Layout, maskOf } from './layout.ts';
import { holds, type Reading } from './reading.ts';

/** One answer that made something so: the option ticked, or the number chosen. */
export interface Because {
  readonly item: string;
  readonly answer: string | number;
}

/** Where a reason for a condition is found. */
export interface Reason {
  /** The place of the item, and the bits that are reasons. */
  readonly at: number;
  readonly mask: number;
  /** What more must hold for them to be, where the condition holds. */
  readonly where: Formula;
}

/** Where the reasons for a condition that holds are found, in its order. What was not said is no reason. */
export const reasonsFor = (form: Form, condition: Condition, where: Formula = ALWAYS): Reason[] => {
  const { layout, guide, formulas } = form;
  const answered = (item: string, fits: (answer: string | number) => boolean): Reason[] => {
    const at = layout.place.get(item) ?? 0;
    const mask = maskOf(layout, at, fits);
    // That it was answered so need not be asked twice.
    // Stryker disable next-line ConditionalExpression: asked twice, it says the same.
    return [{ at, mask, where: where === formulas.literal(at, mask) ? ALWAYS : where }];
  };
  switch (condition.kind) {
    case 'is':
      return answered(condition.item, (answer) => condition.oneOf.includes(String(answer)));
    case 'between':
      return answered(condition.item, (answer) => Number(answer) >= condition.from && Number(answer) <= condition.to);
    case 'clearance':
      return answered(guide.clearance.item, () => true);
    case 'not':
      // Stryker disable next-line ArrayDeclaration: what is no reason has no bit, and is left out.
      return [];
    // Stryker disable next-line ConditionalExpression,StringLiteral: where all hold, each does, and asking says the same.
    case 'all':
      return condition.of.flatMap((part) => reasonsFor(form, part, where));
    default:
      return condition.of.flatMap((part) => reasonsFor(form, part, formulas.all([where, form.of(part)])));
  }
};

/** One more, unless it is among them. Lists of one are shared, since most lists are. */
const withOne = (told: readonly Because[], each: readonly [Because] | undefined): readonly Because[] => {
  if (each === undefined) return told;
  // Stryker disable next-line ConditionalExpression: a list made anew holds the same.
  if (told.length === 0) return each;
  return told.includes(each[0]) ? told : [...told, each[0]];
};

type Says = Layout['says'][number];
type Bits = Layout['bits'][number];
const NONE: readonly Because[] = [];

/** The answers that made a condition hold, each once, in the order of the condition and of the ticks. */
export const because = (reasons: readonly Reason[], reading: Reading): readonly Because[] => {
  const { answers, set, form } = reading;
  const { ids, says, bits } = form.layout;
  let told = NONE;
  for (let index = 0; index < reasons.length; index += 1) {
    const { at, mask, where } = reasons[index] as Reason;
    const said = (set[ids.length + at] as number) & mask;
    // Stryker disable next-line ConditionalExpression: what always holds need not be asked, and without a bit no reason is found.
    if (said === 0 || (where !== ALWAYS && !holds(where, reading))) continue;
    // Stryker disable next-line ConditionalExpression: gone through tick by tick, one is found too.
    const one = (said & (said - 1)) === 0;
    const ticks = one ? undefined : answers[ids[at] as string];
    if (typeof ticks !== 'object') told = withOne(told, (says[at] as Says)[31 - Math.clz32(said)]);
    else for (const tick of ticks) told = withOne(told, (says[at] as Says)[31 - Math.clz32(((bits[at] as Bits).get(tick) ?? 0) & said)]);
  }
  return told;
};
