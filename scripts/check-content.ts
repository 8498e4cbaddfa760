import { checkContent } from './content-check/index.ts';

const problems = checkContent();
for (const { path, problem } of problems) console.log(`${path}: ${problem}`);
console.log(problems.length === 0 ? 'The content has no problem.' : `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
process.exitCode = problems.length === 0 ? 0 : 1;
