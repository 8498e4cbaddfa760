import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, assess, type Because, createLevels, type Outlook, type SettledAssessment, whatIf } from '#engine';
import { ones } from '../../src/engine/answer-set.ts';
import { chooseFromEach, enoughFor } from '../../src/engine/enough.ts';
import { formOf } from '../../src/engine/form.ts';
import { eachAnswer } from '../../src/engine/outlook.ts';
import { visitEverySet } from '../support/every-answer.ts';
import { all, is, toy, toyItems, type ToyAnswers, type ToyV } from '../support/toy.ts';

const outlook = {
  worse: [
    { item: 'sparks', answer: 'smoke' },
    { item: 'leak', answer: 'pool' },
    { item: 'leak', answer: 'drip' },
    { item: 'leakChange', answer: 'worse' },
    { item: 'heat', answer: 3 },
    { item: 'heat', answer: 2 },
  ],
  better: [
    { item: 'inspected', from: ['no', 'yes-but'], answer: 'yes' },
    { item: 'heat', answer: 1 },
    { item: 'leakChange', from: ['worse', 'unsure'], answer: 'steady' },
  ],
  betterAt: ['ask-first', 'careful'],
  findings: [
    { unsure: { item: 'sparks', answer: 'unsure' }, found: [{ item: 'sparks', answer: 'none' }, { item: 'sparks', answer: 'flames' }] },
    { unsure: { item: 'leakChange', answer: 'unsure' }, found: [{ item: 'leakChange', answer: 'steady' }, { item: 'leakChange', answer: 'worse' }] },
  ],
} as const satisfies Outlook<ToyV>;

const cool: ToyAnswers = { sparks: ['none'], heat: 0, leak: ['none'], age: 'new', stain: ['base'], look: 'scaly' };
const told = (events: readonly Because[]): string => events.map(({ item, answer }) => `${item} ${answer}`).join(' + ');
const turns = (list: readonly { readonly events: readonly Because[]; readonly level: string }[]): string[] =>
  list.map(({ events, level }) => `${told(events)}: ${level}`);

const ask = (answers: Answers, guide: typeof toy = toy, looks: Outlook = outlook) => {
  const result = assess(guide, answers);
  if (!result.settled) throw new Error(`still open: ${result.open.join(', ')}`);
  const { enough, raises, lowers, findings } = whatIf(guide, answers, result, looks);
  return {
    level: result.level,
    enough: told(enough),
    raises: turns(raises),
    lowers: turns(lowers),
    findings: findings.flatMap(({ unsure, found }) =>
      found.map(({ answer, level, certain }) => `${told([unsure])} → ${told([answer])}: ${level}${certain ? '' : ' or more urgent'}`),
    ),
  };
};

describe('what would make a result more urgent', () => {
  it('the nearest events, the most urgent first, each with the lowest level it leads to', () => {
    expect(ask(cool).raises).toEqual([
      'sparks smoke: stop-now', 'leak pool + leakChange worse: today',
      'leak pool: ask-first', 'leak drip: ask-first', 'heat 3: ask-first', 'heat 2: careful',
    ]);
  });

  it('a second event only where the first one opened its question, and where both together go further', () => {
    const old = ask({ ...cool, age: 'old', look: 'dull', inspected: 'yes' });
    expect(old.level).toBe('careful');
    expect(old.raises).toEqual([
      'sparks smoke: stop-now', 'leak pool + leakChange worse: stop-now', 'leak drip + leakChange worse: stop-now',
      'leak pool: ask-first', 'leak drip: ask-first', 'heat 3: ask-first',
    ]);
  });

  it('nothing is watched for at the most urgent level, nor what is so already', () => {
    expect(ask({ ...cool, sparks: ['smoke'] }).raises).toEqual([]);
    expect(ask({ ...cool, leak: ['drip'], leakChange: 'worse' }).raises).toEqual(['sparks smoke: stop-now', 'leak pool: today']);
  });

  it('a word that covered what was there covers nothing new', () => {
    const cleared = ask({ ...cool, leak: ['drip'], leakChange: 'steady', inspected: 'yes' });
    expect(cleared.level).toBe('careful');
    // Worse, the leak is one that no word covers; heat is new.
    expect(cleared.raises).toEqual(['sparks smoke: stop-now', 'leakChange worse: ask-first', 'heat 3: ask-first']);
  });
});

describe('what begins now', () => {
  const begins = { of: [{ item: 'leak', answer: 'pool' }], as: { item: 'leakChange', answer: 'worse' }, insteadOf: [{ item: 'leakChange', answer: 'steady' }] } as const;
  const looks: Outlook = { ...outlook, begins };

  it('is as new as it is, not at its calmest', () => {
    expect(ask(cool).raises).toContain('leak pool: ask-first');
    expect(ask(cool, toy, looks).raises).toContain('leak pool: today');
  });

  it('takes the place of a calmer word about what was there before, and of no worse one', () => {
    const dripping: ToyAnswers = { ...cool, leak: ['drip'], leakChange: 'steady', inspected: 'no' };
    expect(ask(dripping, toy, looks).raises).toContain('leak pool: today');
    expect(ask(dripping).raises).not.toContain('leak pool: today');
    expect(ask({ ...dripping, leakChange: 'unsure' }, toy, looks).raises).not.toContain('leak pool: today');
  });

  it('raises a level of which one of two rules is sure, though neither alone is', () => {
    const either = { ...toy, rules: [...toy.rules, { id: 'x', level: 'today', when: all(is('leak', 'pool'), is('leakChange', 'steady', 'unsure')), evidence: ['manual'] as const, timing: [{ frame: 'soon' }] }] };
    expect(ask(cool, either).raises).toContain('leak pool: today');
  });
});

describe('what would make a result less urgent', () => {
  it('what may come true, alone or together', () => {
    expect(ask({ ...cool, heat: 3, inspected: 'no' }).lowers).toEqual(['inspected yes: careful', 'heat 1: fine']);
    // Steady, it could be cleared, but only by a word that nobody has given yet.
    expect(ask({ ...cool, leak: ['drip'], leakChange: 'worse' }).lowers).toEqual(['leakChange steady + inspected yes: careful']);
  });

  it('is told at the levels named, and only of what is given', () => {
    expect(ask({ ...cool, sparks: ['unsure'] }).lowers).toEqual([]);
    expect(ask({ ...cool, heat: 2 }).lowers).toEqual(['heat 1: fine']);
    expect(ask({ ...cool, heat: 1 }).lowers).toEqual([]);
  });
});

describe('what may be found where someone is not sure', () => {
  it('and where it leads', () => {
    expect(ask({ ...cool, sparks: ['unsure'] }).findings).toEqual([
      'sparks unsure → sparks none: fine', 'sparks unsure → sparks flames: stop-now',
    ]);
  });

  it('is not certain as long as other questions decide', () => {
    expect(ask({ sparks: ['unsure'], age: 'new' }).findings).toEqual([
      'sparks unsure → sparks none: fine or more urgent', 'sparks unsure → sparks flames: stop-now',
    ]);
  });

  it('a clearance that nobody was asked for makes none of them milder', () => {
    // As long as it is unsure, nobody is asked for clearance, and what was said of it does not count. Steady would open that question.
    const asked: ToyAnswers = { ...cool, age: 'new', leak: ['drip'], leakChange: 'unsure' };
    expect(ask(asked).level).toBe('ask-first');
    expect(ask(asked).findings).toEqual(['leakChange unsure → leakChange steady: ask-first', 'leakChange unsure → leakChange worse: ask-first']);
    expect(ask({ ...asked, inspected: 'yes' }).findings[0]).toBe('leakChange unsure → leakChange steady: ask-first');
  });

  it('but one that was given counts', () => {
    const looks = { ...outlook, findings: [{ unsure: { item: 'look', answer: 'dull' }, found: [{ item: 'look', answer: 'scaly' }] }] };
    const hot: ToyAnswers = { ...cool, heat: 3, look: 'dull' };
    expect(ask({ ...hot, inspected: 'yes' }, toy, looks).findings).toEqual(['look dull → look scaly: careful']);
    expect(ask({ ...hot, inspected: 'no' }, toy, looks).findings).toEqual(['look dull → look scaly: ask-first']);
  });

  it('what stands alone gives way to what is ticked beside it', () => {
    const guide = {
      ...toy,
      rules: toy.rules.map((rule) => (rule.id === 'fire' ? { ...rule, level: 'ask-first' as const } : rule)),
    };
    expect(ask({ ...cool, sparks: ['smoke', 'unsure'] }, guide).findings).toEqual([
      'sparks unsure → sparks none: ask-first', 'sparks unsure → sparks flames: ask-first',
    ]);
  });
});

describe('the fewest answers that are enough', () => {
  it('are none where nothing raised the level, and one sign where one is enough', () => {
    expect(ask(cool).enough).toBe('');
    expect(ask({ ...cool, sparks: ['smoke', 'flames'] }).enough).toBe('sparks smoke');
    expect(ask({ ...cool, age: 'old', leak: ['drip', 'pool'], leakChange: 'worse' }).enough).toBe('leak drip + age old + leakChange worse');
    expect(ask({ ...cool, stain: ['lid', 'base'] }).enough).toBe('stain lid + stain base');
  });

  it('a choice has something of each list, the first in order', () => {
    expect(chooseFromEach(['a', 'b', 'c'], 0, [])).toEqual([]);
    expect(chooseFromEach(['a', 'b', 'c'], 0, [['a']])).toBeNull();
    expect(chooseFromEach(['a', 'b', 'c'], 2, [])).toEqual(['a', 'b']);
    expect(chooseFromEach(['a', 'b', 'c'], 1, [['b', 'c']])).toEqual(['b']);
    expect(chooseFromEach(['a', 'b', 'c'], 2, [['b'], ['c']])).toEqual(['b', 'c']);
    expect(chooseFromEach(['a', 'b', 'c'], 2, [['c']])).toEqual(['a', 'c']);
    expect(chooseFromEach(['a', 'b', 'c'], 1, [['b'], ['c']])).toBeNull();
    expect(chooseFromEach(['a', 'b', 'c'], 3, [])).toEqual(['a', 'b', 'c']);
    expect(chooseFromEach(['a', 'b', 'c'], 4, [])).toBeNull();
    expect(chooseFromEach(['a'], 1, [[]])).toBeNull();
  });

  describe('looked for by brute force', () => {
    const { layout } = formOf(toy);
    const { levelOf } = createLevels(toy);
    const each: { readonly bits: readonly number[]; readonly rank: number }[] = [];
    const ends: { readonly answers: Answers; readonly said: SettledAssessment }[] = [];

    /** Every complete answer set there is, those included that only a file may hold. */
    const fill = (bits: readonly number[]): void => {
      const full = layout.full[bits.length];
      if (full === undefined) each.push({ bits, rank: toy.levels.indexOf(levelOf([...bits, ...bits]).level as ToyV['level']) });
      else for (let mask = 1; mask <= full; mask += 1) if (layout.several[bits.length] || ones(mask) === 1) fill([...bits, mask]);
    };

    beforeAll(() => {
      fill([]);
      let seen = 0;
      visitEverySet(
        toyItems,
        (answers) => {
          const said = assess(toy, answers);
          seen += 1;
          if (said.settled && seen % 37 === 0) ends.push({ answers, said });
        },
        () => undefined,
      );
    }, 60_000);

    const isEnough = (said: readonly Because[], rank: number): boolean => {
      const wanted = said.map(({ item, answer }) => {
        const at = layout.place.get(item) ?? -1;
        return [at, layout.bits[at]?.get(answer) ?? 0] as const;
      });
      return each.every((end) => end.rank <= rank || !wanted.every(([at, bit]) => ((end.bits[at] ?? 0) & bit) !== 0));
    };

    const fewer = <T>(from: readonly T[], size: number): T[][] =>
      size === 0 ? [[]] : from.flatMap((first, place) => fewer(from.slice(place + 1), size - 1).map((rest) => [first, ...rest]));

    it('they are enough whatever else is answered, and no fewer of the answers are', { timeout: 120_000 }, () => {
      expect(each).toHaveLength(15 * 4 * 7 * 3 * 2 * 3 * 3 * 2);
      expect(new Set(ends.map(({ said }) => said.level)).size).toBe(toy.levels.length);
      for (const { answers, said } of ends) {
        const rank = toy.levels.indexOf(said.level as ToyV['level']);
        const deciding = said.rules.filter(({ id }) => said.decidedBy.includes(id));
        const enough = enoughFor(toy, answers, said.level, deciding);
        expect(isEnough(enough, rank), `${JSON.stringify(answers)} ${told(enough)}`).toBe(true);
        const given = eachAnswer(answers);
        for (const one of enough) expect(given).toContainEqual(one);
        if (enough.length === 0) continue;
        const less = fewer(given, enough.length - 1).find((some) => isEnough(some, rank));
        expect(less === undefined ? '' : told(less), JSON.stringify(answers)).toBe('');
      }
    });
  });
});
