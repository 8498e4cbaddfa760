import type { Condition } from './condition.ts';
import type { Form } from './form.ts';
import { ALWAYS, type Formula, NEVER } from './formula.ts';
import type { AdviceRule } from './guide.ts';
import { type List, listOf } from './reading.ts';

/** What is said where the result is one level, as formulas that do not ask for that level again. */
export interface Ending {
  /** Whether there is a plan. */
  readonly plan: boolean;
  readonly advice: readonly { readonly id: string; readonly when: Formula }[];
  /** The same lines, to be gone through together. */
  readonly lines: List;
  /** No two of them hold together. */
  readonly rechecks: readonly { readonly days: number; readonly when: Formula }[];
}

/** The formula of a condition that may be absent, and then always holds. */
export const formulaWhen = ({ of }: Form, condition: Condition | undefined): Formula => (condition === undefined ? ALWAYS : of(condition));

/** When a line of advice is given at its levels. What needs a modality is only said where there is a plan. */
export const adviceWhen = (form: Form, { when, needs }: AdviceRule, planned: Formula, allowed: (modality: string) => Formula): Formula => {
  const { all } = form.formulas;
  return all([formulaWhen(form, when), needs === undefined ? ALWAYS : all([planned, allowed(needs)])]);
};

/** By level: its ending. */
export const endingsOf = (form: Form, allowed: (modality: string) => Formula): Ending[] => {
  const { guide, formulas } = form;
  const { all, any, not } = formulas;
  return guide.levels.map((level) => {
    const plan = guide.planLevels.includes(level);
    const advice = guide.advice
      .filter(({ levels }) => levels.includes(level))
      .map((line) => ({ id: line.id, when: adviceWhen(form, line, plan ? ALWAYS : NEVER, allowed) }));
    const rechecks = guide.rechecks.filter((recheck) => recheck.level === level);
    return {
      plan,
      advice,
      lines: listOf(form, advice.map(({ when }) => when)),
      rechecks: rechecks.map(({ days, when }, place) => {
        const before = rechecks.slice(0, place).map((each) => formulaWhen(form, each.when));
        return { days, when: all([formulaWhen(form, when), not(any(before))]) };
      }),
    };
  });
};
