// npm run lighthouse: what Lighthouse says of the start, a question and a result on a phone; less than 100 is a failure.
// Worked out from a fast visit, as Lighthouse usually does, not really slowed down: -- --simulate.
// Of another folder: -- --dir /elsewhere. Its whole reports as files: -- --keep /elsewhere.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lookAt } from './look.ts';
import { middleOf, scoresOf } from './scores.ts';
import { serve } from './server.ts';
import { heading, tellScores, tellWhy } from './told.ts';
import { visits } from './visits.ts';

const TIMES = 3;

const { dir, keep, simulate } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, keep: { type: 'string' }, simulate: { type: 'boolean', default: false } } }).values;

const { origin, close } = await serve(dir);
const reasons: string[] = [];
console.log(heading);
for (const visit of visits) {
  const { path } = visit;
  const looks = await lookAt(origin, visit, TIMES, simulate ? 'simulate' : 'devtools');
  const scores = scoresOf(looks);
  console.log(tellScores(path, scores, looks));
  if (Object.values(scores).some((score) => score < 100)) reasons.push(tellWhy(path, looks));
  if (keep === undefined) continue;
  await mkdir(keep, { recursive: true });
  await writeFile(join(keep, `${path.replaceAll('/', '-')}.json`), JSON.stringify(middleOf(looks)));
}
close();
console.log(reasons.join('\n'));
process.exitCode = reasons.length === 0 ? 0 : 1;
