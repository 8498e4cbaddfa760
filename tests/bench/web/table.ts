import { list, table } from '../../../scripts/rules-doc/markdown.ts';
import type { Figures } from './figures.ts';
import { type Goal, goalsOf } from './goals.ts';

export interface Row {
  readonly name: string;
  readonly title: string;
  readonly figures: Figures;
}

const shown = (value: number | null, print: (value: number) => string): string => (value === null ? '' : print(value));
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const seconds = (ms: number): string => (ms / 1000).toFixed(2);

const head = [
  'contender', 'kB', 'requests', 'first paint, s', 'largest paint, s', 'first answer taken, s', 'next question there, s',
  'Next to next question, ms', 'layout shift', 'slowest interaction of the walk, ms', 'slowest tap while loading, ms', 'heap, MB',
];

/** The medians side by side. */
export const figuresTable = (rows: readonly Row[]): string =>
  table(head, rows.map(({ title, figures }) => [
    title,
    shown(figures.bytes, (value) => (value / 1000).toFixed(0)),
    shown(figures.requests, whole),
    shown(figures.firstPaint, seconds),
    shown(figures.largestPaint, seconds),
    shown(figures.firstAnswer, seconds),
    shown(figures.nextShown, seconds),
    shown(figures.step, whole),
    shown(figures.shift, (value) => (value === 0 ? '0' : value.toFixed(4))),
    shown(figures.slowest, whole),
    shown(figures.hurried, whole),
    shown(figures.heap, (value) => (value / 1e6).toFixed(1)),
  ]));

const verdict = ({ met }: Goal): string => (met === null ? '' : met ? 'met' : 'not met');

/** The goals beside what was measured. */
export const goalsTable = (rows: readonly Row[], cpu: number): string => {
  const goals = goalsOf((name) => rows.find((row) => row.name === name)?.figures, cpu);
  return table([`goal, at ${cpu}×`, 'measured', ''], goals.map((goal) => [goal.goal, goal.measured, verdict(goal)]));
};

/** What was noted of each contender, and in how many rounds. */
export const notesList = (notes: readonly { readonly title: string; readonly note: string }[]): string => {
  const counts = new Map<string, number>();
  for (const { title, note } of notes) counts.set(`${title}: ${note}`, (counts.get(`${title}: ${note}`) ?? 0) + 1);
  return list([...counts].map(([note, times]) => `${note} (${times}×)`));
};
