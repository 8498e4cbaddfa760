import { describe, expect, it } from 'vitest';
import { mediansOf, nothing } from './figures.ts';
import { covApp, goalsOf } from './goals.ts';
import { readOptions } from './options.ts';
import { questionsOf, walker } from './questions.ts';
import { fileFor } from './server.ts';
import { median } from './statistics.ts';
import { figuresTable, goalsTable, notesList } from './table.ts';
import { lastNext, shiftIn } from './visits/arrive.ts';

const figures = {
  bytes: 90_000, requests: 4, firstPaint: 700, largestPaint: 800, firstAnswer: 900, nextShown: 1000, step: 70, shift: 0,
  slowest: 48, hurried: 56, heap: 2_000_000,
};

describe('a median', () => {
  it('is the middle value', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the two in the middle', () => expect(median([9, 1, 5, 7])).toBe(6));
  it('leaves out what was not measured', () => expect(median([null, 3, null])).toBe(3));
  it('is nothing where nothing was measured', () => expect(median([null])).toBeNull());
  it('is taken of each figure by itself', () => {
    const rounds = [{ ...figures, step: 10, heap: 3 }, { ...figures, step: 30, heap: null }, { ...figures, step: 20, heap: 1 }];
    expect(mediansOf(rounds)).toEqual({ ...figures, step: 20, heap: 2 });
  });
});

describe('the walk', () => {
  const pages = questionsOf(walker);
  const items = pages.flatMap((page) => page.items);

  it('begins with one question that takes one tap', () => {
    expect(pages[0]?.items.map(({ taps }) => taps)).toEqual([['none']]);
  });
  it('meets every kind of question', () => {
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'scale']));
  });
  it('taps only what is offered, at every question', () => {
    for (const { taps, options } of items) {
      expect(taps).not.toEqual([]);
      expect(options.map(({ value }) => value)).toEqual(expect.arrayContaining([...taps]));
    }
  });
  it('leaves out a question that does not apply', () => {
    expect(items.map(({ id }) => id)).not.toContain('weakTask');
  });
  it('has words for every option', () => {
    for (const { options, kind } of items) if (kind !== 'scale') for (const { value, label } of options) expect(label).not.toBe(value);
  });
});

describe('the goals', () => {
  const of = (name: string) => ({ kneadwise: figures, nhs: { ...figures, firstPaint: 1400, firstAnswer: 1300 }, bare: figures })[name];

  it('are met or not by what was measured', () => {
    const goals = goalsOf(of, covApp.cpu);
    expect(goals.find(({ goal }) => goal.startsWith('first paint'))).toMatchObject({ measured: '0.50×', met: true });
    expect(goals.find(({ goal }) => goal.startsWith('first answer'))).toMatchObject({ measured: '0.69×', met: false });
    expect(goals.find(({ goal }) => goal.startsWith('step'))).toMatchObject({ measured: '0.70×', met: true });
    expect(goals.find(({ goal }) => goal.startsWith('layout shift'))).toMatchObject({ measured: '0.0000', met: true });
  });
  it('are neither where a peer is missing', () => {
    expect(goalsOf(of, covApp.cpu).find(({ goal }) => goal.startsWith('bytes'))).toMatchObject({ measured: 'not measured', met: null });
    expect(goalsOf((name) => (name === 'bare' ? nothing : of(name)), 4).at(-1)).toMatchObject({ met: null });
  });
  it('take quoted figures only for the processor they were measured on', () => {
    expect(goalsOf(of, 6).find(({ goal }) => goal.startsWith('step'))).toMatchObject({ met: null });
  });
  it('name every column that is far from the limit', () => {
    const far = (name: string) => (name === 'kneadwise' ? { ...figures, step: 140, shift: 0.1 } : of(name));
    expect(goalsOf(far, 4).at(-1)).toEqual({
      goal: "every column ≤ 1.3× the bare wizard's", measured: 'over it: step 2.00×, layout shift not 0', met: false,
    });
    expect(goalsOf(of, 4).at(-1)).toMatchObject({ measured: 'all', met: true });
  });
});

describe('the tables', () => {
  const rows = [{ name: 'kneadwise', title: 'Kneadwise', figures }, { name: 'bare', title: 'bare', figures: nothing }];

  it('stand side by side', () => {
    expect(figuresTable(rows).split('\n').slice(2)).toEqual([
      '| Kneadwise | 90 | 4 | 0.70 | 0.80 | 0.90 | 1.00 | 70 | 0 | 48 | 56 | 2.0 |',
      '| bare | – | – | – | – | – | – | – | – | – | – | – |',
    ]);
  });
  it('say what was met', () => {
    expect(goalsTable(rows, 4)).toContain('| layout shift 0 | 0.0000 | met |');
    expect(goalsTable(rows, 4)).toContain('not measured | – |');
  });
  it('count what was noted', () => {
    const note = { title: 'bare', note: 'lost' };
    expect(notesList([note, note, { title: 'NHS', note: 'lost' }])).toBe('- bare: lost (2×)\n- NHS: lost (1×)');
  });
});

describe('the server', () => {
  const paths = new Set(['index.html', 'check/pain/index.html', 'about.html', 'app.js']);

  it.each([
    ['/', 'index.html'], ['/app.js', 'app.js'], ['/check/pain', 'check/pain/index.html'],
    ['/check/pain/', 'check/pain/index.html'], ['/about', 'about.html'],
  ])('answers %s with %s', (path, file) => expect(fileFor(paths, path)).toBe(file));
  it('lets one page stand in for addresses without a file, and for no file', () => {
    expect(fileFor(paths, '/check/nerve', 'index.html')).toBe('index.html');
    expect(fileFor(paths, '/gone.js', 'index.html')).toBeUndefined();
    expect(fileFor(paths, '/check/nerve')).toBeUndefined();
  });
});

describe('what is told from the page', () => {
  it('adds up all layout shift', () => {
    expect(shiftIn([{ kind: 'shift', by: 0.25, what: '' }, { kind: 'next', at: 1 }, { kind: 'shift', by: 0.5, what: '' }])).toBe(0.75);
  });
  it('counts the last Next before the question that followed', () => {
    expect(lastNext([{ kind: 'next', at: 1 }, { kind: 'next', at: 5 }, { kind: 'next', at: 9 }], 7)).toBe(5);
  });
});

describe('the options', () => {
  it('are five rounds at 4 and 6 times slower', () => {
    expect(readOptions([])).toEqual({ rounds: 5, cpus: [4, 6], only: [], dist: null, loud: true });
  });
  it('can be named', () => {
    expect(readOptions(['--rounds', '2', '--cpu', '4', '--only', 'bare,nhs', '--dist', 'x', '--quiet'])).toEqual({
      rounds: 2, cpus: [4], only: ['bare', 'nhs'], dist: 'x', loud: false,
    });
  });
  it('are refused where they are no whole number', () => expect(() => readOptions(['--rounds', 'many'])).toThrow('--rounds'));
});
