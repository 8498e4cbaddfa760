import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { guide } from '#data';
import { jsonLogicRules } from './export-rules/json-logic.ts';
import { rulesEngineRules } from './export-rules/json-rules-engine.ts';

const NAME = 'node_modules/.cache/kneadwise/rules.json';
const USAGE = `Usage: npm run export:rules                            writes ${NAME}
       npm run export:rules -- FILE                    writes FILE
       npm run --silent export:rules -- -              writes to standard output
       npm run export:rules -- --for ENGINE [FILE|-]   the same for another engine

ENGINE is json-logic (where none is named) or json-rules-engine.
`;

const writers = { 'json-logic': jsonLogicRules, 'json-rules-engine': rulesEngineRules } as const;

const isEngine = (name: string): name is keyof typeof writers => Object.hasOwn(writers, name);

/** npm runs this in the project's folder, and says in INIT_CWD where the person stood who named the file. */
const locate = (file: string): string => {
  const { npm_lifecycle_event: script, INIT_CWD: stood = '.' } = process.env;
  return resolve(script === 'export:rules' ? stood : '.', file);
};

const refuse = (problem: string): number => {
  process.stderr.write(`${problem}\n\n${USAGE}`);
  return 2;
};

const write = (file: string, text: string): number => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    console.error(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  console.log(`${relative('.', file)} is written.`);
  return 0;
};

const run = (args: readonly string[]): number => {
  if (args[0] === '--help' || args[0] === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  const named = args[0] === '--for';
  const engine = named ? args[1] : 'json-logic';
  const [file, ...more] = named ? args.slice(2) : args;
  if (engine === undefined || !isEngine(engine)) return refuse(`There is no export for ${engine === undefined ? 'an engine without a name' : JSON.stringify(engine)}.`);
  if (file !== undefined && file !== '-' && file.startsWith('-')) return refuse(`There is no option ${file}.`);
  if (file === '') return refuse('The name of the file is empty.');
  if (more.length > 0) return refuse(`One file at most, not also ${more.join(' ')}.`);
  const text = `${JSON.stringify(writers[engine](guide), null, 2)}\n`;
  if (file === '-') {
    process.stdout.write(text);
    return 0;
  }
  return write(file === undefined ? resolve(import.meta.dirname, '..', NAME) : locate(file), text);
};

// Whoever reads the output may have seen enough, as head(1) has; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = run(process.argv.slice(2));
