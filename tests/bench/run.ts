import type { Answers } from '#engine';
import type { Opinion } from '../second-opinion/opinion.ts';
import type { Contender, Covers, Seen } from './contender.ts';

/** As much of the reference as a contender can be held to. */
const expected = ({ level, cleared, ...rest }: Opinion, covers: Covers): Seen => {
  if (covers === 'everything') return { level, cleared, ...rest };
  if (covers === 'level') return { level, cleared };
  return { level: level === 'emergency-now' || level === 'same-day' ? level : null };
};

/** Throws where a contender says anything else than the reference; more than it is asked for is not looked at. */
const check = (contender: Contender, results: readonly unknown[], sets: readonly Answers[], reference: ReadonlyMap<Answers, Opinion>): void => {
  if (results.length !== sets.length) throw new Error(`${contender.name} evaluated ${results.length} of ${sets.length} answer sets`);
  sets.forEach((answers, place) => {
    const wanted = expected(reference.get(answers) as Opinion, contender.covers);
    const seen = contender.read(results[place] as never);
    const got = Object.fromEntries(Object.keys(wanted).map((key) => [key, seen[key as keyof Seen]]));
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
      throw new Error(`${contender.name} says ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}, of ${JSON.stringify(answers)}`);
    }
  });
};

/** As many of the sets as a contender takes a round, each round from another place on. */
const share = (sets: readonly Answers[], many: number, round: number): readonly Answers[] => {
  const size = Math.min(many, sets.length);
  const from = (round * size) % sets.length;
  return [...sets.slice(from, from + size), ...sets.slice(0, Math.max(0, from + size - sets.length))];
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export interface Timing {
  readonly contender: Contender;
  /** Median over the rounds, in nanoseconds an evaluation. */
  readonly ns: number;
}

/**
 * Lets every contender have its turn in each round, one after the other, so that what the machine does besides falls on
 * all alike. Every result is checked; the first round only warms up.
 */
export const timeAll = async (
  contenders: readonly Contender[],
  sets: readonly Answers[],
  rounds: number,
  reference: (answers: Answers) => Opinion,
): Promise<Timing[]> => {
  const wanted = new Map(sets.map((answers) => [answers, reference(answers)]));
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const part = share(sets, contender.sets, round);
      const evaluate = contender.prepare(part);
      const start = performance.now();
      const results = await evaluate();
      const ns = ((performance.now() - start) * 1e6) / part.length;
      if (round > 0) times.get(contender)?.push(ns);
      check(contender, results, part, wanted);
    }
  }
  return contenders.map((contender) => ({ contender, ns: median(times.get(contender) ?? []) }));
};
