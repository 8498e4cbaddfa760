/** One line of the table: a promise, and what became of it. */
export interface Row {
  readonly id: string;
  readonly says: string;
  readonly verdict: 'proven' | 'broken';
  /** How many answer sets it speaks of, in full. */
  readonly speaksOf: string;
  readonly milliseconds: number;
}

/** A large whole number as a person reads it: 8.4 × 10³⁰. */
export const readable = (whole: string): string => {
  if (whole.length <= 6) return whole;
  const [digits = '', power = ''] = Number(whole).toExponential(1).split('e+');
  return `${digits} × 10${[...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
};

/** The table in plain text: promise, verdict, how many answer sets it speaks of, time. */
export const tableOf = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(({ id }) => id.length));
  const line = ({ id, says, verdict, speaksOf, milliseconds }: Row): string =>
    `${id.padEnd(width)}  ${verdict}  ${readable(speaksOf).padStart(12)}  ${String(Math.round(milliseconds)).padStart(6)} ms  ${says}`;
  return rows.map(line).join('\n');
};
