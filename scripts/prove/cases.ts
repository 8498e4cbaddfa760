import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Summary } from '../vignettes/summary.ts';

/** What the open cases say of the rules, as `npm run vignettes` counts it. Throws with its complaint where it cannot. */
export const casesSummary = (): Summary => {
  const report = resolve(import.meta.dirname, '../../tests/vignettes/report.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', report, '--json'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the open cases could not be judged, or an emergency among them is missed:\n${stderr}${stdout}`);
  return JSON.parse(stdout) as Summary;
};
