import { type Answers, assess, type Assessment, type Guide } from '#engine';

/** What two independent evaluations of the rules must agree on. */
export interface Opinion {
  readonly level: string | null;
  readonly cleared: boolean;
  /** The rules that fired. */
  readonly rules: readonly string[];
  /** The techniques of the plan, in order: id, role and pressure. */
  readonly techniques: readonly string[];
  /** What must not be done, techniques and self-care. */
  readonly excluded: readonly string[];
}

export type Evaluate = (answers: Answers) => Opinion;

export const technique = (id: string, role: unknown, pressure: unknown): string => `${id} ${String(role)} ${String(pressure)}`;

/** What the engine itself says. */
export const opinionOf = (assessment: Assessment): Opinion => {
  const rules = assessment.rules.map(({ id }) => id);
  if (!assessment.settled) return { level: null, cleared: false, rules, techniques: [], excluded: [] };
  return {
    level: assessment.level,
    cleared: assessment.cleared,
    rules,
    techniques: assessment.techniques.map(({ id, role, pressure }) => technique(id, role, pressure)),
    excluded: assessment.excluded.map(({ id }) => id),
  };
};

export const ownOpinion =
  (guide: Guide): Evaluate =>
  (answers) =>
    opinionOf(assess(guide, answers));

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, place) => each === other[place]);

export const agree = (one: Opinion, other: Opinion): boolean =>
  one.level === other.level &&
  one.cleared === other.cleared &&
  sameList(one.rules, other.rules) &&
  sameList(one.techniques, other.techniques) &&
  sameList(one.excluded, other.excluded);

export interface Disagreement {
  readonly answers: Answers;
  readonly one: Opinion;
  readonly other: Opinion;
}

/** The first answer set about which two evaluations say different things. */
export const disagreement = (sets: Iterable<Answers>, one: Evaluate, other: Evaluate): Disagreement | undefined => {
  for (const answers of sets) {
    const [said, heard] = [one(answers), other(answers)];
    if (!agree(said, heard)) return { answers, one: said, other: heard };
  }
  return undefined;
};
