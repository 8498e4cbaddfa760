import { parseArgs } from 'node:util';

export interface Options {
  readonly rounds: number;
  /** How many times slower the processor is made. */
  readonly cpus: readonly number[];
  /** Names of the contenders to run; all of them where it is empty. */
  readonly only: readonly string[];
  /** A folder with a finished production build; without it, one is made. */
  readonly dist: string | null;
  /** Whether each round is told of on the way. */
  readonly loud: boolean;
}

const positive = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes whole numbers from 1 on, not ${text}`);
  return value;
};

/** Reads `--rounds 5 --cpu 4,6 --only bare,nhs --dist DIR --quiet`. */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      cpu: { type: 'string', multiple: true, default: ['4,6'] },
      only: { type: 'string', multiple: true, default: [] },
      dist: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const listed = (texts: readonly string[]) => texts.flatMap((text) => text.split(',')).filter(Boolean);
  return {
    rounds: positive(values.rounds, 'rounds'),
    cpus: listed(values.cpu).map((text) => positive(text, 'cpu')),
    only: listed(values.only),
    dist: values.dist ?? null,
    loud: !values.quiet,
  };
};
