import type { Condition } from './condition.ts';
import { adviceWhen, type Ending, endingsOf, formulaWhen } from './ending.ts';
import { type Form, formOf } from './form.ts';
import { ALWAYS, type Formula, NEVER } from './formula.ts';
import type { Guide, LevelRule } from './guide.ts';
import { onceFor } from './once.ts';
import { modalityOf, type ModalityOutcome, type Pick, picksOf } from './planned.ts';

interface Named {
  readonly id: string;
  readonly when: Formula;
}

/** Everything that an assessment says, as formulas. Techniques and steps are said as if there were a plan; `plan` says whether there is. */
export interface Outcome {
  /** By level, most urgent first: the result is at least as urgent, and it is exactly this level. */
  readonly atLeast: readonly Formula[];
  readonly levels: readonly Formula[];
  /** By level, then by time frame, soonest first: where the result is that level, it is to be done by then or sooner. */
  readonly frames: readonly (readonly Formula[])[];
  readonly plan: Formula;
  readonly modalities: { readonly [modality: string]: ModalityOutcome };
  readonly picks: readonly Pick[];
  readonly steps: readonly Named[];
  readonly advice: readonly Named[];
  readonly rechecks: readonly Formula[];
  /** By level: the same advice and rechecks. */
  readonly endings: readonly Ending[];
}

/** By level: the result is at least as urgent. Clearance takes away one level, and leaves the one it lowers to. */
const atLeastOf = ({ guide, formulas, fired, clearance }: Form): Formula[] => {
  const { all, any, not } = formulas;
  const raised = guide.levels.map((level) => any(fired.filter((_, index) => (guide.rules[index] as LevelRule).level === level)));
  const from = guide.levels.indexOf(guide.clearance.level);
  const to = guide.levels.indexOf(guide.clearance.to);
  const upTo = (level: number): Formula => any(raised.slice(0, level + 1));
  return guide.levels.map((_, level) => {
    if (level === guide.levels.length - 1) return ALWAYS;
    if (level < from || level >= to) return upTo(level);
    return any([upTo(from - 1), all([upTo(level), not(clearance.given)])]);
  });
};

/** For each level and time frame: a rule of that level has fired whose own frame is this one or a sooner one. */
const framesOf = (form: Form): Outcome['frames'] => {
  const { guide, formulas, fired } = form;
  const { all, any, not } = formulas;
  /** The rule's own time frame is the first of its frames whose condition holds. */
  // Stryker disable next-line ArrayDeclaration: a time frame without a name is none.
  const ownFrame = ({ timing = [] }: LevelRule, frame: string): Formula => {
    const when = timing.map((each) => formulaWhen(form, each.when));
    return any(timing.map((each, place) => (each.frame === frame ? all([when[place] as Formula, not(any(when.slice(0, place)))]) : NEVER)));
  };
  return guide.levels.map((level) => {
    const exactly = guide.timings.map((frame) =>
      any(guide.rules.map((rule, index) => (rule.level === level ? all([fired[index] as Formula, ownFrame(rule, frame)]) : NEVER))),
    );
    return exactly.map((_, place) => any(exactly.slice(0, place + 1)));
  });
};

const outcomeFor = (guide: Guide): Outcome => {
  const form = formOf(guide);
  const { all, any, not } = form.formulas;
  const atLeast = atLeastOf(form);
  const levels = atLeast.map((formula, level) => all([formula, not(atLeast[level - 1] ?? NEVER)]));
  const at = (...ids: readonly string[]): Formula => any(ids.map((id) => levels[guide.levels.indexOf(id)] ?? NEVER));
  const plan = at(...guide.planLevels);
  const modalities = Object.fromEntries(Object.keys(guide.modalities).map((id) => [id, modalityOf(form, id)]));
  const picks = picksOf(form, modalities);
  /** What is not there, or not named, is not allowed. */
  const allowed = (id: string | undefined): Formula => modalities[id as string]?.allowed ?? NEVER;
  const when = (condition: Condition | undefined): Formula => formulaWhen(form, condition);
  const endings = endingsOf(form, allowed);
  return {
    atLeast,
    levels,
    frames: framesOf(form),
    plan,
    modalities,
    picks,
    steps: guide.steps.flatMap((step) =>
      // Stryker disable next-line StringLiteral,ArrayDeclaration: what has no id is never named.
      'techniques' in step ? []
        : [{
            id: step.id,
            when: all([
              when(step.when),
              step.needs === undefined ? ALWAYS : allowed(step.needs),
              not(allowed(step.without)),
              step.beside === undefined ? ALWAYS : any(picks.filter(({ technique }) => technique === step.beside).map(({ picked }) => picked)),
            ]),
          }],
    ),
    advice: guide.advice.map((advice) => ({ id: advice.id, when: all([at(...advice.levels), adviceWhen(form, advice, plan, allowed)]) })),
    rechecks: endings.flatMap(({ rechecks }, level) => rechecks.map((recheck) => all([levels[level] as Formula, recheck.when]))),
    endings,
  };
};

/** Everything that a guide can say of an answer set, as formulas over the answers. */
export const outcomeOf = onceFor(outcomeFor);
