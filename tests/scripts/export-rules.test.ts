import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guide } from '#data';
import type { Answers, Condition } from '#engine';
import { conditionLogic } from '../../scripts/export-rules/condition.ts';
import { emptyFacts } from '../../scripts/export-rules/facts.ts';
import { type JsonLogicRules, jsonLogicRules } from '../../scripts/export-rules/json-logic.ts';
import { rulesEngineRules } from '../../scripts/export-rules/json-rules-engine.ts';
import type { Logic } from '../../scripts/export-rules/logic.ts';
import { runScript } from '../support/command.ts';
import { all, always, any, atLeast, between, clearanceGiven, clearanceOpen, is, not, toy } from '../support/toy.ts';

// Each run is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const write = (when: Condition) => {
  const facts = emptyFacts();
  return { logic: conditionLogic(when, { guide: toy, facts }), facts: facts.list };
};

describe('a condition as JsonLogic', () => {
  it.each<readonly [Condition, Logic]>([
    [is('age', 'old'), { '===': [{ var: 'age' }, 'old'] }],
    [is('age', 'old', 'new'), { in: [{ var: 'age' }, ['old', 'new']] }],
    [is('leak', 'drip'), { in: ['drip', { var: 'leak' }] }],
    [is('leak', 'drip', 'pool'), { or: [{ in: ['drip', { var: 'leak' }] }, { in: ['pool', { var: 'leak' }] }] }],
    [between('heat', 1, 2), { '<=': [1, { var: 'heat' }, 2] }],
    [not(is('age', 'old')), { '!': [{ '===': [{ var: 'age' }, 'old'] }] }],
    [always, true],
    [not(always), false],
    [any(), false],
    [all(always, between('heat', 0, 0)), { '<=': [0, { var: 'heat' }, 0] }],
    [any(always, between('heat', 0, 0)), true],
    [is('look', 'dull'), { and: [{ var: 'applies:look' }, { '===': [{ var: 'look' }, 'dull'] }] }],
    [clearanceOpen, { var: 'clearance:open' }],
    [clearanceGiven, { var: 'clearance:given' }],
  ])('%j', (when, logic) => expect(write(when).logic).toEqual(logic));

  it('counts without adding up true and false', () => {
    const { logic } = write(atLeast(2, between('heat', 1, 3), between('heat', 2, 3), between('heat', 3, 3)));
    const said = [0, 1, 2, 3].map((heat) => jsonLogic.apply(logic as RulesLogic, { heat }) as boolean);
    expect(said).toEqual([false, false, true, true]);
  });

  it('has what it refers to before it', () => {
    expect(write(is('look', 'dull')).facts.map(({ name }) => name)).toEqual(['applies:look']);
  });
});

const expressionsIn = ({ facts, level, cleared, rules, modalities, techniques }: JsonLogicRules): Logic[] => [
  ...facts.map(({ logic }) => logic), level, cleared, ...Object.values(rules),
  ...[...Object.values(modalities), ...Object.values(techniques)].flatMap((each) => Object.values(each) as Logic[]),
];

const operatorsIn = (logic: Logic): string[] => {
  if (typeof logic !== 'object' || logic === null) return [];
  if (Array.isArray(logic)) return logic.flatMap(operatorsIn);
  return Object.entries(logic).flatMap(([operator, parts]) => [operator, ...operatorsIn(parts)]);
};

/** The names that an expression reads. */
const namesIn = (logic: Logic): string[] => jsonLogic.uses_data(logic as Record<string, Logic>);

describe('the rules as JsonLogic', () => {
  const rules = jsonLogicRules(guide);

  it('are plain JSON, and the same every time', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    expect(jsonLogicRules(guide)).toEqual(rules);
  });

  it('use what every implementation knows', () => {
    const used = new Set(expressionsIn(rules).flatMap(operatorsIn));
    expect([...used].toSorted()).toEqual(['!', '+', '<', '<=', '===', '>=', 'and', 'if', 'in', 'or', 'var']);
  });

  it('refer only to questions and to facts that come before', () => {
    const known = new Set(Object.keys(guide.items));
    for (const { name, logic } of rules.facts) {
      expect(namesIn(logic).filter((each) => !known.has(each)), name).toEqual([]);
      known.add(name);
    }
    expect(expressionsIn(rules).flatMap(namesIn).filter((each) => !known.has(each))).toEqual([]);
  });

  it('name every rule, modality and technique', () => {
    expect(Object.keys(rules.rules)).toEqual(guide.rules.map(({ id }) => id));
    expect(Object.keys(rules.modalities)).toEqual(Object.keys(guide.modalities));
    expect(new Set(Object.keys(rules.techniques))).toEqual(new Set(guide.suggestions.map(({ technique }) => technique)));
  });

  it('have a hash of what they say', () => {
    const { format: _format, use: _use, contentHash, ...content } = rules;
    expect(createHash('sha256').update(JSON.stringify(content)).digest('hex')).toBe(contentHash);
    expect(jsonLogicRules({ ...guide, most: { main: 1, extra: 1 } }).contentHash).not.toBe(contentHash);
  });

  it('can be followed by hand', () => {
    const { facts, level, techniques } = jsonLogicRules(toy);
    const answers: Answers = { sparks: ['none'], heat: 2, leak: ['none'], leakChange: 'worse', age: 'new', inspected: 'yes', stain: ['lid'], look: 'scaly' };
    const data: Record<string, unknown> = { ...answers };
    for (const { name, logic } of facts) data[name] = jsonLogic.apply(logic as RulesLogic, data);
    expect(jsonLogic.apply(level as RulesLogic, data)).toBe('careful');
    expect(Object.entries(techniques).map(([id, { chosen }]) => [id, jsonLogic.apply(chosen as RulesLogic, data)])).toEqual([
      ['scrub', true], ['wipe', false], ['steam', false],
    ]);
    expect(jsonLogic.apply(techniques.scrub?.pressure as RulesLogic, data)).toBe('normal');
  });

  it('are refused where clearance waits for itself', () => {
    const circle = { ...toy, rules: toy.rules.map((rule) => (rule.id === 'hot' ? { ...rule, when: clearanceGiven } : rule)) };
    expect(() => jsonLogicRules(circle)).toThrow('needs itself');
  });
});

describe('npm run export:rules', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kneadwise-export-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the file that is named', () => {
    const file = join(folder, 'new', 'rules.json');
    expect(runScript('export-rules.ts', [file])).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(jsonLogicRules(guide));
  });

  it('writes for another engine, and to standard output', () => {
    const { code, out } = runScript('export-rules.ts', ['--for', 'json-rules-engine', '-']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(rulesEngineRules(guide))));
  });

  it('says when a file cannot be written', () => {
    expect(runScript('export-rules.ts', [folder])).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written') });
  });

  it.each([
    [['--for', 'zen'], 'There is no export for "zen".'],
    [['--for'], 'There is no export for an engine without a name.'],
    [['--pretty'], 'There is no option --pretty.'],
    [[''], 'The name of the file is empty.'],
    [['a.json', 'b.json'], 'One file at most, not also b.json.'],
  ])('explains itself after %j', (args, problem) => {
    const { code, out, err } = runScript('export-rules.ts', args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain('Usage: npm run export:rules');
  });
});
