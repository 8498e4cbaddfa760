import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { guide, invariants, worse } from '#data';
import { hashOf } from './export-rules/hash.ts';
import { casesSummary } from './prove/cases.ts';
import { proveEverything } from './prove/everything.ts';
import { idle } from './prove/idle.ts';
import { tellBroken } from './prove/journey.ts';
import { type ProofFile, type Proven, stillFits } from './prove/proof-file.ts';
import { readable, tableOf } from './prove/table.ts';
import { sendWalkers } from './prove/walkers.ts';

const NAME = 'public/proof.json';
const USAGE = `Usage: npm run prove               proves every promise over every answer set, and writes ${NAME}
       npm run prove -- --check    proves, and says whether ${NAME} still fits
`;
const WALKS = 10_000;
const SEED = 20_261_125;

/** A number that is another as soon as the rules or the promises are. */
const contentHash = hashOf({ guide, invariants, worse }).slice(0, 16);

const run = (checking: boolean): number => {
  const began = performance.now();
  const { rows, broken, answerSets, walk } = proveEverything(guide, invariants, worse, idle);
  console.log(tableOf(rows));
  for (const { id, says, by, parts } of broken) {
    console.log(`\nBROKEN  ${id}: ${says}`);
    if (parts.length > 0) console.log(parts.map((part) => `  ${part}`).join('\n'));
    if (by !== null) console.log(`\n${tellBroken(by)}`);
  }
  console.log(`\nEvery walk, ${walk.places} places that no further answer can tell apart; screens until the result:`);
  for (const [level, { fewest, most }] of Object.entries(walk.screens)) console.log(`  ${level.padEnd(20)}${fewest} to ${most}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n${rows.length - broken.length} proven, ${broken.length} broken, over ${readable(String(answerSets))} answer sets, in ${seconds} s`);

  const proven: Proven = {
    contentHash,
    answerSets: String(answerSets),
    table: rows.map((row) => ({ ...row, milliseconds: Math.round(row.milliseconds) })),
    walks: { places: walk.places, every: walk.screens },
    cases: casesSummary(),
  };
  const file = resolve(import.meta.dirname, '..', NAME);
  if (!checking) publish(file, proven);
  else if (!stillFits(() => readFileSync(file, 'utf8'), proven)) {
    console.error(`${NAME} no longer fits the rules. Run "npm run prove".`);
    return 1;
  }
  return broken.length === 0 ? 0 : 1;
};

/** Adds to what is proven what happens on the way: how many screens random people see. */
const publish = (file: string, proven: Proven): void => {
  const walkers = sendWalkers(guide, worse, WALKS, SEED);
  console.log(`\nAmong ${WALKS.toLocaleString('en')} random people:`);
  for (const [level, { walks, median, p95, most }] of Object.entries(walkers.byLevel)) {
    console.log(`  ${level.padEnd(20)}${walks} of them; screens: median ${median}, 95 % within ${p95}, at most ${most}`);
  }
  const made: ProofFile = { date: new Date().toISOString().slice(0, 10), ...proven, walks: { ...proven.walks, ...walkers } };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
  console.log(`${NAME} is written.`);
};

const args = process.argv.slice(2);
if (args.length > 1 || (args[0] !== undefined && args[0] !== '--check')) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else process.exitCode = run(args[0] === '--check');
