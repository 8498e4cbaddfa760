import { because, type Because } from './explain.ts';
import { ALWAYS, type Formula } from './formula.ts';
import type { Guide } from './guide.ts';
import { type ModalityForm, type Named, type PlanForm, planFormOf } from './plan-form.ts';
import { placesIn, type Reading, verdictOf } from './reading.ts';
import { HOLDS } from './verdict.ts';

/** A modality with everything that limits it folded in. */
export interface Allowed {
  readonly id: string;
  /** How hard, where pressure means something for it. */
  readonly pressure: string | null;
  readonly zones: readonly string[];
  readonly cautions: readonly string[];
}

export interface PlannedTechnique extends Allowed {
  readonly role: 'main' | 'extra';
  /** The suggestion that put it there, and the answers behind it. */
  readonly suggestion: string;
  readonly because: readonly Because[];
}

export interface Excluded {
  readonly id: string;
  /** The rules, flags or requirements that exclude it. */
  readonly because: readonly string[];
}

/** A flag that limits something, with the answers that raised it. */
export interface Flag {
  readonly id: string;
  readonly because: readonly Because[];
}

export interface Plan {
  readonly techniques: readonly PlannedTechnique[];
  /** What may be done besides techniques, such as warmth; listed in the plan only where a step says so. */
  readonly selfCare: readonly Allowed[];
  readonly excluded: readonly Excluded[];
  readonly flags: readonly Flag[];
  readonly steps: readonly string[];
}

/** The formulas of a plan have most of their parts in common, so they are read where each part is read once. */
// Stryker disable next-line ConditionalExpression: what always holds need not be read.
const planned = (formula: Formula, reading: Reading): boolean => formula === ALWAYS || verdictOf(formula, reading) === HOLDS;

const said = (list: readonly Named[], reading: Reading): string[] =>
  list.filter(({ when }) => planned(when, reading)).map(({ id }) => id);

const allowedAs = ({ id, noHarder, zones, cautions }: ModalityForm, reading: Reading): Allowed => ({
  id,
  pressure: reading.guide.pressures[noHarder.findIndex((formula) => planned(formula, reading))] ?? null,
  zones: said(zones, reading),
  cautions: said(cautions, reading),
});

const techniquesOf = ({ picks }: PlanForm, reading: Reading, told: Reading): PlannedTechnique[] =>
  picks
    .filter(({ picked }) => planned(picked, reading))
    .map(({ modality, role, suggestion, reasons }) => {
      const { id, pressure, zones, cautions } = allowedAs(modality, reading);
      return { id, pressure, zones, cautions, role, suggestion, because: because(reasons, told) };
    });

const stepsOf = ({ steps }: PlanForm, techniques: readonly PlannedTechnique[], reading: Reading): string[] => {
  const ids: string[] = [];
  for (const step of steps) {
    if ('id' in step) {
      if (planned(step.when, reading)) ids.push(step.id);
    } else {
      for (const { id, role } of techniques) if (role === step.techniques) ids.push(id);
    }
  }
  return ids;
};

/** The flags that hold, with the answers behind them. */
export const flagsOf = (reading: Reading): Flag[] => {
  const { flags, raised } = planFormOf(reading.guide);
  return placesIn(flags, reading).map((place) => {
    const { id, reasons } = raised[place] as PlanForm['raised'][number];
    return { id, because: because(reasons, reading) };
  });
};

/** The plan for a reading in which every item is answered. Reasons are only ever what was `told`, of which it is a completion. */
export const planOf = (reading: Reading, told: Reading): Plan => {
  const form = planFormOf(reading.guide);
  const allowed = form.modalities.filter((modality) => planned(modality.allowed, reading));
  const excluded = form.modalities.filter((modality) => !allowed.includes(modality));
  const techniques = techniquesOf(form, reading, told);
  const excludedBy = ({ excluding }: ModalityForm): string[] => {
    const own = said(excluding, told);
    return own.length > 0 ? own : said(excluding, reading);
  };
  return {
    techniques,
    selfCare: allowed.filter(({ suggested }) => !suggested).map((modality) => allowedAs(modality, reading)),
    excluded: excluded.map((modality) => ({ id: modality.id, because: excludedBy(modality) })),
    flags: flagsOf(told),
    steps: stepsOf(form, techniques, reading),
  };
};

const NOTHING: readonly never[] = [];

/** Without a plan everything is excluded, by the rules that decided the level. */
export const noPlan = (guide: Guide, decidedBy: readonly string[], flags: readonly Flag[]): Plan => {
  const excluded = planFormOf(guide).modalities.map(({ id }): Excluded => ({ id, because: decidedBy }));
  return { techniques: NOTHING, selfCare: NOTHING, excluded, flags, steps: NOTHING };
};
