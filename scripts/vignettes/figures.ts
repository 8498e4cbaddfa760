import type { Judgment } from './judge.ts';
import { type Share, shareOf } from './share.ts';

/** What a case expects, and whether it was published. */
interface Expectation {
  readonly id: string;
  readonly expected: string;
  readonly accepted: readonly string[];
  readonly never: readonly string[];
  readonly published: boolean;
}

/** A case with what the rules said to it. */
export interface Judged extends Expectation {
  readonly got: Judgment;
}

/** The figures of some cases: `under` and `over` count every level but the expected one, accepted or not. */
export interface Row {
  readonly level: string;
  readonly cases: number;
  readonly exact: Share;
  readonly accepted: Share;
  readonly under: Share;
  readonly over: Share;
}

export interface Figures {
  /** One row a level, most urgent first. */
  readonly rows: readonly Row[];
  readonly all: Row;
  readonly published: Row;
  /** Cases that expect the most urgent level: those that got it, and those that got at least the next. */
  readonly emergencies: Share;
  readonly emergenciesToday: Share;
  /** At the expected level, above it, or one level below it. */
  readonly safe: Share;
  readonly disagreements: readonly Judged[];
  readonly missed: readonly Judged[];
  readonly violations: readonly { readonly id: string; readonly shown: readonly string[] }[];
}

/** The figures of all cases; `levels` stand most urgent first, and a case that is still open counts as the last of them. */
export const figuresOf = (cases: readonly Judged[], levels: readonly string[]): Figures => {
  const rank = (level: string | null) => (level === null ? levels.length : levels.indexOf(level));
  const below = ({ got, expected }: Judged) => rank(got.level) - rank(expected);
  const agrees = ({ got, accepted }: Judged) => got.level !== null && accepted.includes(got.level);
  const count = (some: readonly Judged[], kept: (each: Judged) => boolean) => shareOf(some.filter(kept).length, some.length);
  const rowOf = (level: string, some: readonly Judged[]): Row => ({
    level,
    cases: some.length,
    exact: count(some, (each) => below(each) === 0),
    accepted: count(some, agrees),
    under: count(some, (each) => below(each) > 0),
    over: count(some, (each) => below(each) < 0),
  });
  const emergencies = cases.filter(({ expected }) => rank(expected) === 0);
  return {
    rows: levels.map((level) => rowOf(level, cases.filter(({ expected }) => expected === level))),
    all: rowOf('all', cases),
    published: rowOf('published', cases.filter(({ published }) => published)),
    emergencies: count(emergencies, ({ got }) => rank(got.level) === 0),
    emergenciesToday: count(emergencies, ({ got }) => rank(got.level) <= 1),
    safe: count(cases, (each) => below(each) <= 1),
    disagreements: cases.filter((each) => below(each) !== 0),
    missed: emergencies.filter(({ got }) => rank(got.level) > 1),
    violations: cases
      .map(({ id, never, got }) => ({ id, shown: got.shown.filter((each) => never.includes(each)) }))
      .filter(({ shown }) => shown.length > 0),
  };
};
