import { type Figures, type Measure, measures } from './figures.ts';

export interface Goal {
  readonly goal: string;
  /** What was measured, as it is printed. */
  readonly measured: string;
  /** Null where one of the two was not measured. */
  readonly met: boolean | null;
}

/** CovApp is on no registry: these are the figures that were once measured of it, at a processor 4 times slower. */
export const covApp = { cpu: 4, step: 100, slowest: 80 } as const;

/** What each figure of the limit may be exceeded by. */
const NEAR = 1.3;

const ratio = (ours: number | null | undefined, theirs: number | null | undefined): number | null => {
  if (ours === null || ours === undefined || theirs === null || theirs === undefined) return null;
  return theirs === 0 ? (ours === 0 ? 1 : Infinity) : ours / theirs;
};

const atMost = (goal: string, value: number | null, limit: number): Goal => ({
  goal,
  measured: value === null ? 'not measured' : `${value.toFixed(2)}×`,
  met: value === null ? null : value <= limit,
});

const named: Readonly<Record<Measure, string>> = {
  bytes: 'bytes', requests: 'requests', firstPaint: 'first paint', largestPaint: 'largest paint', firstAnswer: 'first answer',
  nextShown: 'next question', step: 'step', shift: 'layout shift', slowest: 'slowest interaction', hurried: 'slowest tap while loading', heap: 'heap',
};

const nearLimit = (ours: Figures | undefined, bare: Figures | undefined): Goal => {
  const goal = `every column ≤ ${NEAR}× the bare wizard's`;
  const ratios = measures.map((measure) => ({ measure, times: ratio(ours?.[measure], bare?.[measure]) }));
  if (ratios.some(({ times }) => times === null)) return { goal, measured: 'not measured', met: null };
  const over = ratios.filter(({ times }) => (times ?? 0) > NEAR);
  const worst = over.map(({ measure, times }) => `${named[measure]} ${times === Infinity ? 'not 0' : `${(times ?? 0).toFixed(2)}×`}`);
  return { goal, measured: over.length === 0 ? 'all' : `over it: ${worst.join(', ')}`, met: over.length === 0 };
};

/** The goals, each with what was measured in this run. */
export const goalsOf = (of: (contender: string) => Figures | undefined, cpu: number): readonly Goal[] => {
  const ours = of('kneadwise');
  const against = (measure: Measure, peer: string, limit: number, name: string) =>
    atMost(`${named[measure]} ≤ ${limit}× ${name}`, ratio(ours?.[measure], of(peer)?.[measure]), limit);
  const quoted = (measure: 'step' | 'slowest' | 'hurried', limit: number): Goal => {
    const theirs = measure === 'step' ? covApp.step : covApp.slowest;
    const goal = `${named[measure]} ≤ ${limit}× CovApp's ${theirs} ms (quoted, not run here)`;
    return cpu === covApp.cpu ? atMost(goal, ratio(ours?.[measure], theirs), limit) : { goal, measured: `quoted for ${covApp.cpu}× only`, met: null };
  };
  const shift = ours?.shift ?? null;
  return [
    against('firstPaint', 'nhs', 0.65, "the NHS pages'"),
    against('largestPaint', 'nhs', 0.65, "the NHS pages'"),
    against('firstAnswer', 'nhs', 0.65, "the NHS pages'"),
    against('firstAnswer', 'form-js', 0.35, "form-js's"),
    quoted('step', 0.8),
    quoted('slowest', 1),
    quoted('hurried', 1),
    against('bytes', 'form-js', 0.7, "form-js's"),
    { goal: 'layout shift 0', measured: shift === null ? 'not measured' : shift.toFixed(4), met: shift === null ? null : shift === 0 },
    against('heap', 'bare', 1.3, "the bare wizard's"),
    nearLimit(ours, of('bare')),
  ];
};
