// npm run budgets: holds what was built against what it may weigh, and names what grew.
// Another folder: -- --dir /elsewhere. When the sizes are found good: -- --accept.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { guide } from '#data';
import { type Accepted, acceptedOf } from './budgets/accepted.ts';
import { readFolder } from './budgets/folder.ts';
import { isOver, measure } from './budgets/measure.ts';
import { reportOf } from './budgets/report.ts';

const NAME = join(import.meta.dirname, 'budgets/accepted.json');
const FIRST_QUESTION = `check/${guide.pages[0]?.id}/index.html`;

const { dir, accept } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, accept: { type: 'boolean', default: false } } }).values;

const run = (): number => {
  if (!existsSync(join(dir, FIRST_QUESTION))) {
    console.error(`There is no built app in ${dir}. Run "npm run build".`);
    return 1;
  }
  const measured = measure(readFolder(dir), FIRST_QUESTION);
  const accepted: Accepted = existsSync(NAME) ? JSON.parse(readFileSync(NAME, 'utf8')) : {};
  console.log(reportOf(measured, accepted));
  if (accept) writeFileSync(NAME, `${JSON.stringify(acceptedOf(measured), null, 2)}\n`);
  return measured.some(isOver) ? 1 : 0;
};

process.exitCode = run();
