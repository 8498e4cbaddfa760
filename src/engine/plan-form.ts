import { type Reason, reasonsFor } from './explain.ts';
import { formOf } from './form.ts';
import type { Formula } from './formula.ts';
import type { Guide, Modality, Suggestion } from './guide.ts';
import { onceFor } from './once.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Pick } from './planned.ts';
import { type List, listOf } from './reading.ts';

export interface Named {
  readonly id: string;
  readonly when: Formula;
}

export interface ModalityForm {
  readonly id: string;
  readonly allowed: Formula;
  /** Whether a suggestion may put it in the plan. */
  readonly suggested: boolean;
  /** By pressure, lightest first. */
  readonly noHarder: readonly Formula[];
  readonly zones: readonly Named[];
  readonly cautions: readonly Named[];
  /** What excludes it: a flag that says no, or a requirement that is not met. */
  readonly excluding: readonly Named[];
}

/** A guide as far as a plan goes, laid out in the order in which a plan is told. */
export interface PlanForm {
  readonly flags: List;
  /** By flag. */
  readonly raised: readonly { readonly id: string; readonly reasons: readonly Reason[] }[];
  readonly modalities: readonly ModalityForm[];
  readonly picks: readonly (Pick & { readonly modality: ModalityForm; readonly reasons: readonly Reason[] })[];
  readonly steps: readonly (Named | { readonly techniques: 'main' | 'extra' })[];
}

const named = (formulas: { readonly [id: string]: Formula }): Named[] => Object.entries(formulas).map(([id, when]) => ({ id, when }));

const modalitiesOf = (guide: Guide, { modalities, picks }: Outcome): ModalityForm[] => {
  const { of, formulas } = formOf(guide);
  return Object.entries(modalities).map(([id, { allowed, noHarder, zones, cautions }]) => {
    const rows = guide.limits.filter(({ limits }) => limits[id]?.limit === 'no').map((row) => ({ id: row.id, when: of(row.when) }));
    const { requires } = guide.modalities[id] as Modality;
    const unmet = requires === undefined ? [] : [{ id: requires.id, when: formulas.not(of(requires.when)) }];
    return {
      id, allowed, noHarder,
      suggested: picks.some(({ technique }) => technique === id),
      zones: named(zones),
      cautions: named(cautions),
      excluding: [...rows, ...unmet],
    };
  });
};

const planFormFor = (guide: Guide): PlanForm => {
  const form = formOf(guide);
  const outcome = outcomeOf(guide);
  const modalities = modalitiesOf(guide, outcome);
  return {
    flags: listOf(form, guide.limits.map(({ when }) => form.of(when))),
    raised: guide.limits.map(({ id, when }) => ({ id, reasons: reasonsFor(form, when) })),
    modalities,
    picks: outcome.picks.map((pick) => {
      const modality = modalities.find(({ id }) => id === pick.technique) as ModalityForm;
      const { when } = guide.suggestions.find(({ id }) => id === pick.suggestion) as Suggestion;
      return { ...pick, modality, reasons: reasonsFor(form, when) };
    }),
    steps: guide.steps.map((step) =>
      'techniques' in step ? step : { id: step.id, when: form.formulas.any(outcome.steps.filter(({ id }) => id === step.id).map(({ when }) => when)) },
    ),
  };
};

/** What a plan of this guide is made from. */
export const planFormOf = onceFor(planFormFor);
