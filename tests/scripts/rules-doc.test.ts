import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { advice, content, fixedSentences, guidance, guide, moves, places, sources, techniques } from '#data';
import type { Condition } from '#engine';
import { table } from '../../scripts/rules-doc/markdown.ts';
import { rulesDocument } from '../../scripts/rules-doc/index.ts';
import { alternatives, sayer } from '../../scripts/rules-doc/sentence.ts';
import { runScript } from '../support/command.ts';
import { all, always, any, atLeast, between, clearanceGiven, clearanceOpen, is, not, toy } from '../support/toy.ts';

// Each run is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const say = sayer(toy, (item, option) => (item === 'age' && option === 'old' ? 'Over ten years' : undefined));

describe('a rule as a sentence', () => {
  it.each<readonly [Condition, string]>([
    [is('leak', 'drip'), '`leak` has `drip`'],
    [is('leak', 'drip', 'pool'), '`leak` has `drip` or `pool`'],
    [is('sparks', 'smoke', 'flames', 'unsure'), '`sparks` has `smoke`, `flames` or `unsure`'],
    [is('look', 'dull'), '`look` is `dull`'],
    [is('age', 'old'), '`age` is `old` (“Over ten years”)'],
    [between('heat', 1, 2), '`heat` is 1 to 2'],
    [between('heat', 2, 3), '`heat` is 2 or more'],
    [between('heat', 2, 2), '`heat` is 2'],
    [not(is('leak', 'drip')), 'not (`leak` has `drip`)'],
    [always, 'always'],
    [all(is('leak', 'drip'), is('look', 'dull')), '`leak` has `drip`, **and** `look` is `dull`'],
    [all(is('leak', 'drip'), any(is('look', 'dull'), between('heat', 0, 0))), '`leak` has `drip`, **and** (`look` is `dull`, **or** `heat` is 0)'],
    [any(all(is('leak', 'drip'), is('look', 'dull')), between('heat', 0, 0)), '(`leak` has `drip`, **and** `look` is `dull`), **or** `heat` is 0'],
    [all(is('look', 'dull'), any(is('leak', 'drip'), is('leak', 'pool'))), '`look` is `dull`, **and** `leak` has `drip` or `pool`'],
    [atLeast(2, is('stain', 'lid'), is('stain', 'base')), '`stain` has at least 2 of `lid`, `base`'],
    [atLeast(2, is('look', 'dull'), between('heat', 0, 0)), 'at least 2 of: `look` is `dull`; `heat` is 0'],
    [clearanceGiven, 'clearance was given'],
    [clearanceOpen, 'clearance can be asked for'],
  ])('%j', (when, sentence) => expect(say(when)).toBe(sentence));

  it('keeps brackets where it stands among others', () => {
    expect(say(any(is('look', 'dull'), between('heat', 0, 0)), true)).toBe('(`look` is `dull`, **or** `heat` is 0)');
  });

  it('of many ways each is one', () => {
    expect(alternatives(any(is('look', 'dull'), any(is('age', 'new'), all(is('leak', 'drip'), is('age', 'old')))))).toHaveLength(3);
  });
});

describe('a table', () => {
  it('keeps lines and bars inside its cells, and shows what is empty', () => {
    expect(table(['a'], [['x|y'], ['one\ntwo'], ['']])).toBe('| a |\n| --- |\n| x\\|y |\n| one<br>two |\n| – |');
  });
});

describe('the document', () => {
  const text = rulesDocument();
  const rowOf = (start: string) => text.split('\n').find((line) => line.startsWith(start)) ?? '';

  it('is the same every time', () => expect(rulesDocument()).toBe(text));

  it.each(guide.rules)('has rule $id with its reason and its evidence', ({ id, evidence }) => {
    const row = rowOf(`| **${id}** |`);
    expect(row).toContain((content.rules as Record<string, string>)[id]);
    expect(row).toContain(evidence.join(', '));
  });

  it('says by when, and whether a rule can be cleared', () => {
    expect(rowOf('| **P-03** |')).toContain('In the next few days when `nerveSigns` has `numb` or `unsure`; otherwise within 2 weeks');
    expect(rowOf('| **P-06** |')).toContain('when `painStart` is `6-to-12-weeks` or `over-3-months`');
    expect(rowOf('| **P-15** |')).toContain('| no |');
    expect(rowOf('| **P-11** |')).toContain('| yes |');
  });

  it.each(guide.limits)('has flag $id twice: what it does, and when it holds', ({ id }) => {
    expect(text.split('\n').filter((line) => line.startsWith(`| **${id}** |`))).toHaveLength(2);
  });

  it('has every word of the content that a rule, a flag or a line carries', () => {
    const wanted = [
      ...Object.entries(content.items).flatMap(([, { prompt }]) => prompt),
      ...Object.values(content.flags),
      ...Object.values(content.cautions),
      ...Object.values(content.fixed),
      ...Object.values(content.advice).flatMap(({ lines }) => Object.values(lines)),
      ...Object.values(content.guidance).flatMap(({ lines }) => Object.values(lines)),
      ...Object.values(content.sources).flatMap(({ usedFor, read }) => [usedFor, read]),
    ].map((words) => words.replaceAll('|', '\\|'));
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('has every id', () => {
    const ids = [
      ...Object.entries(guide.items).flatMap(([id, item]) => [id, ...(item.kind === 'scale' ? [] : item.options)]),
      ...guide.levels, ...guide.timings, ...guide.pressures, ...guide.zones.map(({ id }) => id), ...guide.pages.map(({ id }) => id),
      ...Object.keys(guide.modalities), ...Object.keys(techniques), ...Object.keys(advice), ...Object.keys(moves), ...Object.keys(guidance),
      ...Object.keys(places), ...Object.keys(sources), ...fixedSentences, ...guide.steps.flatMap((step) => ('id' in step ? [step.id] : [])),
    ];
    expect(ids.filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
    expect(guide.suggestions.filter(({ id }) => !rowOf(`| **${id}** |`))).toEqual([]);
  });
});

describe('npm run rules', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kneadwise-rules-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the document, and finds it to fit the data', () => {
    const file = join(folder, 'new', 'rules.md');
    expect(runScript('rules-doc.ts', [file])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(file, 'utf8')).toBe(rulesDocument());
    expect(runScript('rules-doc.ts', ['--check', file])).toMatchObject({ code: 0 });
  });

  it('says from which line on a document no longer fits, and leaves it as it is', () => {
    const file = join(folder, 'stale.md');
    const stale = rulesDocument().replace('## Levels', '## Levls');
    writeFileSync(file, stale);
    const { code, err } = runScript('rules-doc.ts', ['--check', file]);
    expect(code).toBe(1);
    expect(err).toContain('stale.md no longer fits the data, from line 7 on. Run "npm run rules"');
    expect(readFileSync(file, 'utf8')).toBe(stale);
  });

  it('says when the document is missing', () => {
    expect(runScript('rules-doc.ts', ['--check', join(folder, 'none.md')])).toMatchObject({ code: 1, err: expect.stringContaining('none.md is missing') });
  });

  it('takes no other options', () => expect(runScript('rules-doc.ts', ['--force']).code).toBe(2));
});
