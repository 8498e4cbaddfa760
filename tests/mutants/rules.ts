import { guide } from '#data';
import { argued } from './argued.ts';
import { catchers, PROMISE } from './catchers.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

/**
 * Changes one thing in the rules at a time, and says who notices. A mutant that only the rules document shows is seen
 * by whoever reads the change, and is listed; one that nobody notices has to be argued.
 */
const run = (mutants: readonly Mutant[], asked: typeof catchers): { caught: Map<string, Mutant[]>; survivors: Mutant[] } => {
  const caught = new Map<string, Mutant[]>(asked.map(({ name }) => [name, []]));
  const survivors: Mutant[] = [];
  for (const [place, mutant] of mutants.entries()) {
    const catcher = asked.find(({ catches }) => catches(mutant.guide));
    if (catcher === undefined) survivors.push(mutant);
    else caught.get(catcher.name)?.push(mutant);
    if ((place + 1) % 100 === 0) process.stderr.write(`${place + 1} of ${mutants.length}\n`);
  }
  return { caught, survivors };
};

/**
 * `npm run mutants:rules -- 10` looks at every tenth; with `--no-proof` the promises are not proven of each, which takes
 * most of the time, so that what only they notice is left to the rules document.
 */
const numbers = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const asked = process.argv.includes('--no-proof') ? catchers.filter(({ name }) => name !== PROMISE) : catchers;
const every = Math.max(1, Math.floor(Number(numbers[0] ?? 1)) || 1);
const mutants = mutantsOf(guide).filter((_, place) => place % every === 0);
const began = performance.now();
const { caught, survivors } = run(mutants, asked);
const kinds = [...new Set(mutants.map(({ kind }) => kind))];
const count = (list: readonly Mutant[], kind: string): string => String(list.filter((each) => each.kind === kind).length).padStart(11);

console.log(`first noticed by                      ${kinds.map((kind) => kind.padStart(11)).join('')}      all`);
for (const [name, list] of [...caught, ['nobody', survivors] as const]) {
  console.log(`${name.padEnd(38)}${kinds.map((kind) => count(list, kind)).join('')}${String(list.length).padStart(9)}`);
}
const onlyDocument = caught.get('the rules document') ?? [];
console.log(`\nOnly the rules document shows (${onlyDocument.length}):\n${onlyDocument.map(({ kind, what }) => `  ${kind}: ${what}`).join('\n')}`);
const unargued = survivors.filter(({ what }) => argued[what] === undefined);
console.log(`\nNobody notices (${survivors.length}):\n${survivors.map(({ kind, what }) => `  ${kind}: ${what}\n      ${argued[what] ?? 'NOT ARGUED'}`).join('\n')}`);
console.log(`\n${mutants.length - survivors.length} of ${mutants.length} mutants noticed, in ${((performance.now() - began) / 1000).toFixed(0)} s`);
process.exitCode = unargued.length === 0 ? 0 : 1;
