import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one of our scripts as a person would, in a process of its own. */
export const runScript = (script: string, args: readonly string[], input: string | Buffer = '', cwd = project): Ran => {
  // Someone else's npm may stand around this test; the script must not take its folder for the person's.
  const { npm_lifecycle_event: _script, ...env } = process.env;
  const tsx = resolve(project, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, resolve(project, 'scripts', script), ...args], {
    cwd, env, input, encoding: 'utf8', maxBuffer: 1 << 30,
  });
  return { code: status, out: stdout, err: stderr };
};

/** One entry of what `assess` prints. */
export interface Printed {
  readonly id: string | number | null;
  readonly settled: boolean;
  readonly level: string | null;
  readonly atLeast: string;
  readonly rules: readonly { readonly id: string; readonly level: string; readonly timing: string | null }[];
  readonly techniques: readonly {
    readonly id: string;
    readonly role: string;
    readonly pressure: string | null;
    readonly zones: readonly string[];
    readonly cautions: readonly string[];
  }[];
  readonly excluded: readonly { readonly id: string; readonly because: readonly string[] }[];
  readonly plan: readonly string[];
  readonly advice: readonly string[];
  readonly recheckDays: number | null;
  readonly missing: readonly string[];
  readonly dropped: readonly { readonly item: string; readonly problem: string }[];
}

export const assessByCommand = (sets: unknown): readonly Printed[] => {
  const { code, out, err } = runScript('assess.ts', ['-'], JSON.stringify(sets));
  if (code !== 0 || err !== '') throw new Error(`assess ended with ${code}: ${err}`);
  return JSON.parse(out) as Printed[];
};
