import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, assess, type Because, createLevels, type Guide, type Outlook, type SettledAssessment, whatIf } from '#engine';
import { ones } from '../../src/engine/answer-set.ts';
import { chooseFromEach, enoughFor } from '../../src/engine/enough.ts';
import { formOf } from '../../src/engine/form.ts';
import { eachAnswer } from '../../src/engine/outlook.ts';
import { visitEverySet } from '../support/every-answer.ts';
import { all, always, between, is, toy, toyItems, type ToyAnswers, type ToyV } from '../support/toy.ts';

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

  it('a second event is looked for behind the first in the list, and only where that one opened its question', () => {
    const turnedRound: Outlook = { ...outlook, worse: [{ item: 'leakChange', answer: 'worse' }, { item: 'leak', answer: 'pool' }] };
    expect(ask(cool, toy, turnedRound).raises).toEqual(['leak pool: ask-first']);
    const aged: Outlook = { ...outlook, worse: [{ item: 'age', answer: 'old' }, { item: 'leak', answer: 'pool' }, { item: 'leakChange', answer: 'worse' }] };
    // The leak could have been asked about before anything grew old.
    expect(ask({ sparks: ['unsure'], age: 'new' }, toy, aged).raises).toEqual([]);
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

  it('is what is named, whatever else is said of the same question or in the same word', () => {
    const some: Outlook = { ...outlook, begins: { ...begins, of: [...begins.of, { item: 'colour', answer: 'drip' }] } };
    const raises = ask({ ...cool, age: 'old' }, toy, some).raises;
    expect(raises).toContain('leak pool: stop-now');
    expect(raises).toContain('leak drip: ask-first');
  });

  it('takes the place of any of several calmer words', () => {
    const calm: Outlook = { ...outlook, begins: { ...begins, insteadOf: [...begins.insteadOf, { item: 'leakChange', answer: 'unsure' }] } };
    const dripping: ToyAnswers = { ...cool, leak: ['drip'], leakChange: 'steady', inspected: 'no' };
    expect(ask(dripping, toy, calm).raises).toContain('leak pool: today');
    expect(ask({ ...dripping, leakChange: 'unsure' }, toy, calm).raises).toContain('leak pool: today');
  });

  it('raises a level of which one of two rules that can be cleared is sure, too', () => {
    const either = (id: string, change: Guide['rules'][number]['when']) =>
      ({ id, level: 'ask-first', when: all(is('leak', 'pool'), change as typeof always), clearableWhen: always, evidence: ['TEAM'] as const }) as const;
    const rules = [...toy.rules.filter(({ id }) => !['leaking', 'pool-grows', 'old-and-worse'].includes(id)), either('steady', is('leakChange', 'steady')), either('changing', is('leakChange', 'worse', 'unsure'))];
    expect(ask({ ...cool, heat: 2 }, { ...toy, rules } as typeof toy).raises).toContain('leak pool: ask-first');
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

describe('what may come true', () => {
  const lowers = (answers: ToyAnswers, better: Outlook['better'], rules: readonly Guide['rules'][number][] = toy.rules) =>
    ask(answers, { ...toy, rules } as typeof toy, { ...outlook, better }).lowers;
  const rule = (when: Guide['rules'][number]['when']) => [{ id: 'x', level: 'ask-first', when, evidence: ['TEAM'] as const }];

  it('is a lower number, never a higher one', () => {
    expect(lowers({ ...cool, heat: 0 }, [{ item: 'heat', answer: 1 }], rule(between('heat', 0, 0)))).toEqual([]);
    expect(lowers({ ...cool, heat: 2 }, [{ item: 'heat', answer: 1 }], rule(between('heat', 2, 2)))).toEqual(['heat 1: fine']);
  });

  it('takes the place of the answers named, and of no other', () => {
    const steady = { item: 'leakChange', from: ['worse'], answer: 'steady' };
    const [worse, unsure]: ToyAnswers[] = [{ ...cool, leak: ['drip'], leakChange: 'worse' }, { ...cool, leak: ['drip'], leakChange: 'unsure' }];
    const changing = rule(is('leakChange', 'worse', 'unsure'));
    expect(lowers(worse as ToyAnswers, [steady], changing)).toEqual(['leakChange steady: fine']);
    expect(lowers(unsure as ToyAnswers, [steady], changing)).toEqual([]);
    expect(lowers(worse as ToyAnswers, [{ item: 'leakChange', answer: 'steady' }], changing)).toEqual([]);
    // One question changes once.
    expect(lowers(worse as ToyAnswers, [{ ...steady, answer: 'unsure' }, { ...steady, from: ['unsure'] }], changing)).toEqual([]);
  });

  it('is a word of clearance where it was not given, or where one was given that may become another', () => {
    const hot: ToyAnswers = { ...cool, heat: 3, inspected: 'no' };
    expect(lowers(hot, [{ item: 'inspected', from: ['no'], answer: 'yes' }])).toEqual(['inspected yes: careful']);
    expect(lowers(hot, [{ item: 'inspected', from: ['yes-but'], answer: 'yes' }])).toEqual([]);
  });
});

describe('several things that may come true together', () => {
  const rule = (id: string, level: ToyV['level'], when: Guide['rules'][number]['when']) => ({ id, level, when, evidence: ['TEAM'] as const });
  const [hot, worse, dull] = [rule('h', 'ask-first', between('heat', 3, 3)), rule('w', 'ask-first', is('leakChange', 'worse')), rule('d', 'ask-first', is('look', 'dull'))];
  const sparks = rule('s', 'ask-first', is('sparks', 'unsure'));
  const looks: Outlook = {
    ...outlook,
    better: [
      { item: 'heat', answer: 1 }, { item: 'leakChange', from: ['worse'], answer: 'steady' },
      { item: 'look', from: ['dull'], answer: 'scaly' }, { item: 'sparks', from: ['unsure'], answer: 'none' },
    ],
  };
  const all3: ToyAnswers = { ...cool, heat: 3, leak: ['drip'], leakChange: 'worse', look: 'dull' };
  const lowers = (rules: Guide['rules'], answers: ToyAnswers): string[] => ask(answers, { ...toy, rules } as typeof toy, looks).lowers;

  it('are told where no fewer of them would do, up to three', () => {
    expect(lowers([hot, worse, dull], all3)).toEqual(['heat 1 + leakChange steady + look scaly: fine']);
    expect(lowers([hot, worse, dull, sparks], { ...all3, sparks: ['unsure'] })).toEqual([]);
  });

  it('are told beside one of them where together they go further', () => {
    const calmer = { ...dull, level: 'careful' as const };
    expect(lowers([hot, calmer], { ...cool, heat: 3, look: 'dull' })).toEqual(['heat 1: careful', 'heat 1 + look scaly: fine']);
    expect(lowers([hot, dull], { ...cool, heat: 3, look: 'dull' })).toEqual(['heat 1 + look scaly: fine']);
    expect(lowers([hot], { ...cool, heat: 3, look: 'dull' })).toEqual(['heat 1: fine']);
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

  it('are looked for at no level that is the most urgent already', () => {
    expect(ask({ ...cool, sparks: ['smoke', 'unsure'] }).findings).toEqual([]);
  });

  it('what is found stands beside what was ticked', () => {
    const fire = (id: string, sign: 'smoke' | 'flames', level: ToyV['level']) => ({ id, level, when: is('sparks', sign), evidence: ['TEAM'] as const });
    const rules = [fire('a', 'smoke', 'ask-first'), fire('b', 'flames', 'stop-now')];
    expect(ask({ ...cool, sparks: ['smoke', 'unsure'] }, { ...toy, rules } as unknown as typeof toy).findings).toEqual([
      'sparks unsure → sparks none: ask-first', 'sparks unsure → sparks flames: stop-now',
    ]);
  });

  it('what the guide does not ask changes nothing', () => {
    const looks: Outlook = { ...outlook, findings: [{ unsure: { item: 'colour', answer: 'unsure' }, found: [{ item: 'colour', answer: 'red' }] }] };
    expect(ask({ ...cool, colour: 'unsure' } as Answers, toy, looks).findings).toEqual(['colour unsure → colour red: fine']);
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

  it('are those of the first of the rules that decide, where one rule needs as few as any other', () => {
    const sign = (id: string, when: Guide['rules'][number]['when']) => ({ id, level: 'ask-first', when, evidence: ['TEAM'] as const });
    const rules = [sign('drips', is('leak', 'drip')), sign('hot', between('heat', 3, 3))];
    expect(ask({ ...cool, heat: 3, leak: ['drip'], leakChange: 'steady' }, { ...toy, rules } as unknown as typeof toy).enough).toBe('leak drip');
    expect(ask({ ...cool, heat: 2, leak: ['drip'], leakChange: 'steady', inspected: 'yes' }).enough).toBe('heat 2');
    const longFirst = [sign('both', all(is('leak', 'drip'), is('look', 'scaly'))), ...rules];
    expect(ask({ ...cool, heat: 3, leak: ['drip'], leakChange: 'steady' }, { ...toy, rules: longFirst } as unknown as typeof toy).enough).toBe('leak drip');
  });

  it('are none that the guide does not ask for', () => {
    expect(ask({ colour: 'red', ...cool, heat: 3, inspected: 'no' } as Answers).enough).toBe('heat 3 + inspected no');
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
          seen += 1;
          if (seen % 37 > 0) return;
          const said = assess(toy, answers);
          if (said.settled) ends.push({ answers, said });
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
