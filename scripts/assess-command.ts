import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { guide } from '#data';
import { assess } from '#engine';
import { type AnswerSet, readAnswerSets } from './answer-sets.ts';
import { NotJson } from './json.ts';

const USAGE = `Usage: npm run --silent assess -- FILE
       npm run --silent assess -- -        (reads standard input; so does no FILE at all)

FILE holds one answer set, an array of them, or one a line: { "id"?, "answers": { itemId: value } }.
Prints a JSON array with one assessment each, in order. What could not be read is named on standard error.
`;

/** What is printed for one answer set, in the order in which it is printed. */
const print = ({ id, answers, dropped }: AnswerSet) => {
  const assessment = assess(guide, answers);
  const settled = assessment.settled ? assessment : undefined;
  return {
    id,
    settled: assessment.settled,
    level: assessment.level,
    atLeast: assessment.atLeast,
    rules: assessment.rules.map((rule) => ({ id: rule.id, level: rule.level, timing: rule.timing })),
    techniques: (settled?.techniques ?? []).map(({ id: technique, role, pressure, zones, cautions }) => ({
      id: technique, role, pressure, zones, cautions,
    })),
    excluded: settled?.excluded ?? [],
    plan: settled?.steps ?? [],
    advice: settled?.advice ?? [],
    recheckDays: settled?.recheckDays ?? null,
    missing: assessment.open,
    dropped,
  };
};

const complaints = (name: string, { place, id, dropped }: AnswerSet): string[] => {
  const named = id === null ? '' : ` (id ${JSON.stringify(id)})`;
  return dropped.map(({ item, problem }) => `${name}, ${place}${named}: ${item === '' ? '' : `${item}: `}${problem}\n`);
};

/** npm runs this in the project's folder, and says in INIT_CWD where the person stood who named the file. */
const locate = (file: string): string => {
  const { npm_lifecycle_event: script, INIT_CWD: stood = '.' } = process.env;
  return resolve(script === 'assess' ? stood : '.', file);
};

/** What a command reads and writes besides files; each write resolves when more may follow. */
export interface Streams {
  readonly input: () => Promise<Uint8Array>;
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
}

/** Throws where there is no such file, or where it is not UTF-8. */
const readText = async (file: string, { input }: Streams): Promise<string> => {
  const bytes = file === '-' ? await input() : await readFile(locate(file));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

const printAll = async (name: string, sets: readonly AnswerSet[], { out, err }: Streams): Promise<void> => {
  const atOnce = 250;
  await out('[');
  for (let from = 0; from < sets.length; from += atOnce) {
    const batch = sets.slice(from, from + atOnce);
    const said = batch.flatMap((set) => complaints(name, set)).join('');
    if (said !== '') await err(said);
    await out(`${from === 0 ? '\n' : ',\n'}${batch.map((set) => JSON.stringify(print(set))).join(',\n')}`);
  }
  await out(sets.length === 0 ? ']\n' : '\n]\n');
};

/** Runs the command with these arguments. Gives the exit code: 2 where nothing could be read, otherwise 0. */
export const runAssess = async (args: readonly string[], streams: Streams): Promise<number> => {
  const { out, err } = streams;
  const [file = '-', ...more] = args;
  if (file === '--help' || file === '-h') {
    await out(USAGE);
    return 0;
  }
  if (more.length > 0 || (file.startsWith('-') && file !== '-')) {
    await err(USAGE);
    return 2;
  }
  const name = file === '-' ? 'standard input' : file;
  let sets: readonly AnswerSet[];
  try {
    sets = readAnswerSets(guide.items, await readText(file, streams));
  } catch (error) {
    if (error instanceof NotJson) await err(`${name}:${error.line}:${error.column}: not JSON: ${error.message}\n`);
    else if (error instanceof Error) await err(`${name}: cannot be read: ${error.message}\n`);
    else throw error;
    return 2;
  }
  await printAll(name, sets, streams);
  return 0;
};
