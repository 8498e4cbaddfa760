import { type Answers, type AnswerSet, type Form, type Formula, formOf, type Guide, memberOf, sizeOf, substitute, type Worse, within } from '#engine';
import { ALWAYS, NEVER } from './said.ts';

/** One attempt to break a claim: where to look, and what would break it. */
export interface Attempt {
  readonly start: AnswerSet;
  readonly breaks: Formula;
  /** What of the start the claim speaks of; everything, where it is absent. */
  readonly premise?: Formula;
  /** Two answers that are compared, where the claim compares two answer sets. */
  readonly compares?: { readonly item: string; readonly from: string; readonly to: string };
}

/** One answer put in the place of another, or beside the others. */
export interface Move {
  readonly item: string;
  readonly from: string;
  readonly to: string;
  readonly start: AnswerSet;
  readonly before: (formula: Formula) => Formula;
  readonly after: (formula: Formula) => Formula;
}

const bitOf = ({ layout }: Form, item: string, answer: string | number): number =>
  layout.bits[layout.place.get(item) ?? -1]?.get(answer) ?? 0;

/** The answer is exactly these bits. */
const put = ({ formulas, layout }: Form, item: string, bits: number) =>
  substitute(formulas, layout.place.get(item) ?? -1, (mask) => ((mask & bits) === 0 ? NEVER : ALWAYS));

/** This answer alone, and then that one alone. */
export const replace = (form: Form, item: string, from: string | number, to: string | number): Move => {
  const at = form.layout.place.get(item) ?? -1;
  const bit = bitOf(form, item, from);
  const only = within(form.layout, form.everything, at, bit) ?? form.everything;
  return {
    item,
    from: String(from),
    to: String(to),
    start: only,
    before: put(form, item, bit),
    after: put(form, item, bitOf(form, item, to)),
  };
};

/** One answer in the place of another, whatever else is ticked beside it where several can be. */
export const swap = (form: Form, item: string, from: string | number, to: string | number): Move => {
  const { formulas, layout, everything } = form;
  const at = layout.place.get(item) ?? -1;
  if (layout.several[at] !== true) return replace(form, item, from, to);
  const [one, other] = [bitOf(form, item, from), bitOf(form, item, to)];
  const beside = (bit: number) => substitute(formulas, at, (mask) => ((mask & bit) === 0 ? formulas.literal(at, mask & ~(one | other)) : ALWAYS));
  return {
    item, from: String(from), to: String(to), start: within(layout, everything, at, ~(one | other)) ?? everything, before: beside(one), after: beside(other),
  };
};

/** Whatever else is ticked, without this tick and with it. */
const tick = (form: Form, item: string, option: string): Move => {
  const { formulas, layout, everything } = form;
  const at = layout.place.get(item) ?? -1;
  const bit = bitOf(form, item, option);
  return {
    item,
    from: `without ${option}`,
    to: `with ${option}`,
    start: within(layout, everything, at, ~bit) ?? everything,
    before: substitute(formulas, at, (mask) => formulas.literal(at, mask & ~bit)),
    after: substitute(formulas, at, (mask) => ((mask & bit) === 0 ? formulas.literal(at, mask) : ALWAYS)),
  };
};

/** Every single answer made worse. */
export const worseningsOf = (guide: Guide, worse: Worse): Move[] => {
  const form = formOf(guide);
  return Object.entries(worse).flatMap(([item, each]) => {
    const shape = guide.items[item];
    if (each.kind === 'higher' && shape?.kind === 'scale') {
      return Array.from({ length: shape.max - shape.min }, (_, step) => replace(form, item, shape.min + step, shape.min + step + 1));
    }
    if (each.kind === 'order') return each.steps.map(([from, to]) => replace(form, item, from, to));
    if (each.kind !== 'tick') return [];
    return [...each.ticks.map((option) => tick(form, item, option)), ...each.instead.map(([from, to]) => replace(form, item, from, to))];
  });
};

/** How many answer sets an attempt looks at. */
export const lookedAt = (form: Form, { start, premise }: Attempt): bigint =>
  premise === undefined ? sizeOf(form.layout, start) : form.search.count(start, premise);

/**
 * The plainest answer set that breaks a claim: as many answers as possible are the ones that raise nothing, so that what
 * is left is what breaks it. Null where nothing does.
 */
export const breakingSet = (form: Form, { start, breaks }: Attempt, worse: Worse): Answers | null => {
  const { layout, search } = form;
  let found = search.find(start, breaks);
  if (found === null) return null;
  let narrowed = start;
  for (const item of layout.ids.toReversed()) {
    const at = layout.place.get(item) ?? -1;
    const least = bitOf(form, item, worse[item]?.least ?? '');
    const bits = [...(layout.bits[at]?.values() ?? [])].filter((bit) => bit !== least);
    // Calm altogether where that breaks it too, else with as few ticks as will.
    for (const keep of [least, ...(layout.several[at] ? bits.map((bit) => ~bit) : [])]) {
      const calmer = within(layout, narrowed, at, keep);
      const still = calmer === null ? null : search.find(calmer, breaks);
      if (calmer === null || still === null) continue;
      [narrowed, found] = [calmer, still];
      if (keep === least) break;
    }
  }
  return memberOf(layout, found);
};
