import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { rulesDocument } from './rules-doc/index.ts';

const NAME = 'docs/rules.md';
const USAGE = `Usage: npm run rules                   writes ${NAME}
       npm run rules -- --check        says whether it still fits the data
       npm run rules -- [--check] FILE  the same with another file
`;

const readDocument = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** The first line, counted from 1, in which two texts differ. */
const firstDifference = (one: string, other: string): number => {
  const lines = one.split('\n');
  const others = other.split('\n');
  return lines.findIndex((line, place) => line !== others[place]) + 1 || lines.length + 1;
};

const check = (name: string, file: string): number => {
  const written = readDocument(file);
  const wanted = rulesDocument();
  if (written === wanted) {
    console.log(`${name} fits the data.`);
    return 0;
  }
  const where = written === undefined ? 'is missing' : `no longer fits the data, from line ${firstDifference(wanted, written)} on`;
  console.error(`${name} ${where}. Run "npm run rules", and read what changed as a clinician would.`);
  return 1;
};

const write = (name: string, file: string): number => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, rulesDocument());
  console.log(`${name} is written.`);
  return 0;
};

const args = process.argv.slice(2);
const checking = args[0] === '--check';
const [name = NAME, ...more] = checking ? args.slice(1) : args;
if (name.startsWith('-') || more.length > 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const file = resolve(import.meta.dirname, '..', name);
  process.exitCode = checking ? check(name, file) : write(name, file);
}
