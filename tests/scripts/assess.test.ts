import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { person, safe } from '../support/clinical.ts';
import { runAssess } from '../../scripts/assess-command.ts';
import { type Printed, runScript } from '../support/command.ts';
import { randomAnswers, seeded } from '../support/random-answers.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kneadwise-assess-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** Runs the command in this process; a few tests below start it as a person would. */
const assess = async (input: unknown, ...args: string[]) => {
  let [out, err] = ['', ''];
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const code = await runAssess(args, {
    input: async () => new TextEncoder().encode(text),
    out: async (part) => void (out += part),
    err: async (part) => void (err += part),
  });
  return { code, err, out, printed: code === 0 ? (JSON.parse(out) as Printed[]) : [] };
};

// Some tests start processes of their own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const fields = [
  'id', 'settled', 'level', 'atLeast', 'rules', 'techniques', 'excluded', 'plan', 'advice', 'recheckDays', 'missing', 'dropped',
];

describe('assess takes', () => {
  it('one answer set', async () => {
    const { code, err, printed } = await assess({ id: 'a', answers: person({}) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(printed).toMatchObject([{ id: 'a', settled: true, level: 'go' }]);
  });

  it('one answer set over several lines', async () => {
    expect((await assess(JSON.stringify({ answers: safe }, null, 2))).printed).toMatchObject([{ id: null, level: 'go' }]);
  });

  it('an array, in its order', async () => {
    const sets = [{ id: 2, answers: person({ painNow: 7 }) }, { id: 1, answers: person({}) }, { answers: {} }];
    expect((await assess(sets)).printed.map(({ id, level }) => [id, level])).toEqual([[2, 'see-provider-first'], [1, 'go'], [null, null]]);
  });

  it('one a line, with empty lines and Windows line ends', async () => {
    const lines = `${JSON.stringify({ id: 'x', answers: safe })}\r\n\r\n${JSON.stringify({ id: 'y', answers: {} })}\r\n`;
    expect((await assess(lines)).printed.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('an empty array, and prints one', async () => {
    expect(await assess([])).toMatchObject({ code: 0, out: '[]\n', err: '' });
  });

  it('a file, standard input as "-", and standard input where nothing is named', async () => {
    const set = JSON.stringify({ answers: safe });
    const ran = await Promise.all([assess('', file('set.json', set)), assess(set, '-'), assess(set)]);
    const outs = ran.map(({ out }) => out);
    expect(new Set(outs).size).toBe(1);
  });

  it('a file that begins with a byte order mark', async () => {
    expect((await assess('', file('bom.json', `\uFEFF${JSON.stringify({ answers: safe })}`))).printed).toMatchObject([{ level: 'go' }]);
  });
});

describe('assess prints', () => {
  let printed: readonly Printed[] = [];
  beforeAll(async () => {
    const { healthFlags: _open, ...open } = person({ urgentSigns: ['no-relief'], nerveSigns: ['numb'], nerveChange: 'new' });
    const sets = [safe, {}, { nerveDanger: ['saddle-numb'] }, open, person({ massageChecks: ['diabetes'] })];
    ({ printed } = await assess(sets.map((answers) => ({ answers }))));
  });

  it('every field of every entry, settled or open, in the same order', () => {
    for (const entry of printed) expect(Object.keys(entry)).toEqual(fields);
  });

  it('no level, no technique and no plan while something that matters is open, but how urgent it is at least', () => {
    expect(printed[3]).toMatchObject({
      settled: false, level: null, atLeast: 'same-day', techniques: [], plan: [], excluded: [], advice: [], recheckDays: null, missing: ['healthFlags'],
    });
  });

  it('why something is excluded, as rules and flags', () => {
    expect(printed[4]?.excluded).toContainEqual({ id: 'hot-stone', because: ['diabetes'] });
    expect(printed[2]?.excluded).toContainEqual({ id: 'heat', because: ['E-01'] });
  });
});

/** What goes wrong in one entry, and what is said of it: the item (none where it is the entry itself) and the problem. */
const odd: readonly (readonly [says: string, entry: string, item: string, problem: string])[] = [
  ['an unknown item', withAnswer('"colour":"red"'), 'colour', 'unknown item "colour"'],
  ['an unknown option', withAnswer('"touch":"soft"'), 'touch', 'unknown option "soft"'],
  ['a wrong type', withAnswer('"painNow":"7"'), 'painNow', 'expected a whole number from 0 to 10, got "7"'],
  ['two answers to one question', withAnswer('"touch":"normal","touch":"sensitive"'), 'touch', 'answered twice, so neither answer counts'],
  ['an item called __proto__', withAnswer('"__proto__":["none"]'), '__proto__', 'unknown item "__proto__"'],
  ['an item called constructor', withAnswer('"constructor":1'), 'constructor', 'unknown item "constructor"'],
  ['a number for an entry', '5', '', 'the entry is not an object with "answers"'],
  ['nothing for an entry', 'null', '', 'the entry is not an object with "answers"'],
  ['a list for an entry', '[1]', '', 'the entry is not an object with "answers"'],
  ['answers without their key', '{"painNow":9}', '', 'there is no "answers"'],
  ['answers that are a list', '{"answers":[]}', '', 'the answers are not an object'],
  ['answers that are nothing', '{"answers":null}', '', 'the answers are not an object'],
  ['answers given twice', '{"answers":{"painNow":9},"answers":{"painNow":2}}', '', '"answers" stands twice, so neither counts'],
  ['a truth value for an id', '{"id":true,"answers":{}}', '', 'the id is neither a text nor a number that can be kept exactly'],
  ['a number too long for an id', '{"id":12345678901234567890,"answers":{}}', '', 'the id is neither a text nor a number that can be kept exactly'],
  ['a key beside id and answers', '{"answers":{},"note":"x"}', '', 'unknown key "note" beside "id" and "answers"'],
];

function withAnswer(answer: string): string {
  return `{"id":"b","answers":{${answer}}}`;
}

describe('assess says what it could not take', () => {
  let ran: Awaited<ReturnType<typeof assess>>;
  beforeAll(async () => {
    ran = await assess(`[${odd.map(([, entry]) => entry).join(',')}]`);
  });

  it('and still gives an entry for each, in order, without guessing', () => {
    expect(ran.code).toBe(0);
    expect(ran.printed).toHaveLength(odd.length);
    for (const entry of ran.printed) expect(entry).toMatchObject({ settled: false, level: null });
  });

  it.each(odd.map(([says, entry, item, problem], place) => ({ says, id: entry.includes('"b"') ? ' (id "b")' : '', item, problem, place })))(
    '$says: in the entry, and on standard error with its place',
    ({ item, problem, place, id }) => {
      expect(ran.printed[place]?.dropped).toContainEqual({ item, problem });
      expect(ran.err.split('\n')).toContain(`standard input, entry ${place + 1}${id}: ${item === '' ? '' : `${item}: `}${problem}`);
    },
  );

  it('says as much on standard error as in the entries', () => {
    expect(ran.err.trim().split('\n')).toHaveLength(ran.printed.flatMap(({ dropped }) => dropped).length);
  });

  it('in JSON Lines the place is the line', async () => {
    const { err } = await assess(`${JSON.stringify({ answers: safe })}\n\n{"id":7,"answers":{"x":1}}\n`, '-');
    expect(err).toBe('standard input, line 3 (id 7): x: unknown item "x"\n');
  });

  it('a dropped answer is asked again', async () => {
    expect((await assess({ answers: { ...safe, painNow: 11 } })).printed).toMatchObject([{ settled: false, missing: ['painNow'] }]);
  });
});

describe('assess ends with 2 and prints nothing', () => {
  const fails = async (says: string, ...args: string[]) => {
    const { code, out, err } = await assess('', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  };

  it('where there is no such file', () => fails('nowhere.json: cannot be read', join(folder, 'nowhere.json')));
  it('where the file is a folder', () => fails('cannot be read', folder));
  it('where the file is not UTF-8', () => fails('cannot be read', file('latin.json', new Uint8Array([0x7b, 0xff, 0x7d]))));
  it('where the file is empty', () => fails('empty.json:1:1: not JSON: there is nothing in it', file('empty.json', ' \n')));
  it('where the file is not JSON, with line and column', () => fails('broken.json:2:14: not JSON: expected a value, found "}"', file('broken.json', '{\n  "answers": }')));
  it('where one line of many is not JSON, with its line', () => fails('lines.jsonl:3:12: not JSON', file('lines.jsonl', '{"answers":{}}\n\n{"answers":\n')));
  it('where two files are named', () => fails('Usage', 'a.json', 'b.json'));
  it('where an option is not known', () => fails('Usage', '--verbose'));
});

describe('npm run assess, as a person starts it', () => {
  it('reads a file or standard input, and ends with 0', () => {
    const set = JSON.stringify({ id: 'a', answers: { ...safe, colour: 'red' } });
    const runs = [runScript('assess.ts', [file('one.json', set)]), runScript('assess.ts', ['-'], set)];
    for (const { code, out } of runs) {
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject([{ id: 'a', level: 'go' }]);
    }
    expect(runs[1]?.err).toBe('standard input, entry 1 (id "a"): colour: unknown item "colour"\n');
  });

  it('ends with 2, with nothing on standard output, where it cannot read', () => {
    expect(runScript('assess.ts', ['-'], '{"answers":')).toEqual({ code: 2, out: '', err: 'standard input:1:12: not JSON: expected a value, the text ends\n' });
    expect(runScript('assess.ts', ['one', 'two'])).toMatchObject({ code: 2, out: '' });
  });

  it('thousands of sets go in and as many come out, in order', () => {
    const chance = seeded(3);
    const sets = Array.from({ length: 2000 }, (_, id) => ({ id, answers: randomAnswers(chance) }));
    const { code, out } = runScript('assess.ts', [], sets.map((set) => JSON.stringify(set)).join('\n'));
    expect(code).toBe(0);
    expect((JSON.parse(out) as Printed[]).map(({ id }) => id)).toEqual(sets.map(({ id }) => id));
  });

  it('whoever has read enough may close the pipe', async () => {
    const chance = seeded(4);
    const sets = file('many.json', JSON.stringify(Array.from({ length: 2000 }, () => ({ answers: randomAnswers(chance) }))));
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/assess.ts', sets], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (part) => (err += String(part)));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
