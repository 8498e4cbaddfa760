import { table } from '../../scripts/rules-doc/markdown.ts';
import type { Timing } from './run.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const times = (value: number): string => (value >= 10 ? whole(value) : value.toPrecision(2));

const named = ({ contender: { name, note, encoded } }: Timing): string =>
  `${name}${encoded ? ', answers already encoded' : ''}${note === '' ? '' : ` (${note})`}`;

/** Every way beside the first one. */
export const everyWay = (timings: readonly Timing[]): string => {
  const base = timings[0]?.ns ?? Number.NaN;
  const rows = timings.map((timing) => [
    named(timing), timing.contender.covers, whole(timing.contender.sets), whole(timing.ns), times(timing.ns / base),
  ]);
  return table(['engine', 'what it works out', 'sets a round', 'ns an evaluation', `times \`${timings[0]?.contender.name ?? ''}\``], rows);
};

/** Those that work out the red flags alone beside what is written by hand, encoded and not. */
export const redFlagsOnly = (timings: readonly Timing[], limits: readonly Timing['contender'][]): string => {
  const rows = timings
    .filter(({ contender }) => contender.covers === 'red flags')
    .map((timing) => {
      const limit = timings.find(({ contender }) => limits.includes(contender) && contender.encoded === timing.contender.encoded);
      return [named(timing), whole(timing.ns), times(timing.ns / (limit?.ns ?? Number.NaN))];
    });
  return table(['red flags only', 'ns an evaluation', 'times the limit'], rows);
};
