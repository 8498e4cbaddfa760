import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, assess, type Assessment, type SettledAssessment } from '#engine';
import { answersTo, visitEverySet } from '../support/every-answer.ts';
import { clearanceOpen, is, toy, toyItems } from '../support/toy.ts';

interface End {
  readonly level: number;
  /** What must not change any more once a result is settled. */
  readonly result: string;
  readonly advice: string;
  /** The same number for the same level, time frame and plan, and for the same advice too. */
  readonly results: number;
  readonly ends: number;
}

const numbers = new Map<string, number>();
const numberOf = (text: string): number => {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
};

const endOf = (assessment: SettledAssessment): End => {
  const { level, timing, techniques, steps, selfCare, recheckDays, cleared, advice } = assessment;
  const plan = techniques.map(({ because: _because, ...rest }) => rest);
  const result = JSON.stringify({ level, timing, plan, steps, selfCare, recheckDays, cleared });
  return {
    level: toy.levels.indexOf(level),
    result,
    advice: advice.join(),
    results: numberOf(result),
    ends: numberOf(`${result} ${advice.join()}`),
  };
};

const items = Object.entries(toyItems).map(([id, item]) => ({ id, answers: answersTo(item).length }));

/** Whether two ways to answer the rest that differ in this item alone end in different numbers. */
const turns = (answers: Answers, item: string, reached: readonly End[], number: 'results' | 'ends'): boolean => {
  // The ends stand in the order of the answers to the items that are not answered, the first item turning quickest.
  const open = items.filter(({ id }) => answers[id] === undefined);
  const place = open.findIndex(({ id }) => id === item);
  const step = open.slice(0, place).reduce((size, each) => size * each.answers, 1);
  const whole = step * (open[place]?.answers ?? 1);
  return reached.some((end, index) => end[number] !== reached[index - (index % whole) + (index % step)]?.[number]);
};

const found = {
  notSettled: [] as Answers[],
  wrongAtLeast: [] as object[],
  settledTooSoon: [] as object[],
  adviceTooSoon: [] as object[],
  stuck: [] as Answers[],
  techniqueTooSoon: [] as Answers[],
  inVain: [] as object[],
  leftOut: [] as object[],
  neverSaid: [] as object[],
};

const because = (assessment: Assessment) => [
  ...assessment.rules, ...(assessment.settled ? [...assessment.techniques, ...assessment.flags] : []),
].flatMap((each) => each.because);

const check = (answers: Answers, assessment: Assessment, reached: readonly End[]): void => {
  for (const { id } of items.filter((each) => answers[each.id] === undefined)) {
    const said = assessment.possible.includes(id);
    if (said && !turns(answers, id, reached, 'ends')) found.inVain.push({ answers, id });
    if (!said && turns(answers, id, reached, 'results')) found.leftOut.push({ answers, id });
  }
  for (const { item, answer } of because(assessment)) {
    if (![answers[item]].flat().includes(answer)) found.neverSaid.push({ answers, item, answer });
  }
  const lowest = toy.levels[Math.max(...reached.map(({ level }) => level))];
  if (assessment.atLeast !== lowest) found.wrongAtLeast.push({ answers, said: assessment.atLeast, lowest });
  if (assessment.settled) {
    const end = endOf(assessment);
    const other = reached.find(({ result }) => result !== end.result);
    if (other !== undefined) found.settledTooSoon.push({ answers, said: end.result, other: other.result });
    const more = reached.find(({ advice }) => advice !== end.advice);
    if (more !== undefined && toy.planLevels.includes(assessment.level)) found.adviceTooSoon.push({ answers, said: end.advice, other: more.advice });
  } else {
    if (assessment.open.length === 0) found.stuck.push(answers);
    if ('techniques' in assessment) found.techniqueTooSoon.push(answers);
  }
};

describe('over every answer set of the toy, complete or partial', () => {
  let explored: { readonly sets: number; readonly ends: readonly End[] };
  beforeAll(() => {
    explored = visitEverySet(
      toyItems,
      (answers) => {
        const assessment = assess(toy, answers);
        if (assessment.settled) return endOf(assessment);
        found.notSettled.push(answers);
        return { level: -1, result: '', advice: '', results: -1, ends: -1 };
      },
      (answers, reached) => check(answers, assess(toy, answers), reached),
    );
  }, 60_000);

  it('the sets are many, and the ends are of every level', () => {
    expect(explored.ends).toHaveLength(5 * 4 * 4 * 3 * 2 * 3 * 3 * 2);
    expect(explored.sets).toBe(6 * 5 * 5 * 4 * 3 * 4 * 4 * 3);
    expect(new Set(explored.ends.map(({ level }) => level)).size).toBe(toy.levels.length);
  });

  it('every complete answer set is settled', () => {
    expect(found.notSettled.slice(0, 3)).toEqual([]);
  });

  it('"at least" is exactly the lowest level that any way of answering the rest could give', () => {
    expect(found.wrongAtLeast.slice(0, 3)).toEqual([]);
  });

  it('what is called settled, no further answer changes in level, time frame or plan', () => {
    expect(found.settledTooSoon.slice(0, 3)).toEqual([]);
  });

  it('what is called settled with a plan, no further answer changes in advice', () => {
    expect(found.adviceTooSoon.slice(0, 3)).toEqual([]);
  });

  it('what is not settled has a question that can be asked now', () => {
    expect(found.stuck.slice(0, 3)).toEqual([]);
  });

  it('no question is in vain: each that is open or may come can change the end by its answer alone', () => {
    expect(found.inVain.slice(0, 3)).toEqual([]);
  });

  it('no question is left out whose answer alone could change the result', () => {
    expect(found.leftOut.slice(0, 3)).toEqual([]);
  });

  it('no reason is told that was not said', () => {
    expect(found.neverSaid.slice(0, 3)).toEqual([]);
  });

  it('no technique is suggested while anything that matters is open', () => {
    expect(found.techniqueTooSoon.slice(0, 3)).toEqual([]);
  });
});

describe('settled comes early where the rules allow it', () => {
  it('the most urgent sign settles at once', () => {
    expect(assess(toy, { sparks: ['flames'] })).toMatchObject({ settled: true, level: 'stop-now', possible: [] });
  });

  it('a less urgent sign leaves open only what could still raise it', () => {
    expect(assess(toy, { sparks: ['unsure'] })).toMatchObject({ settled: false, atLeast: 'today', open: ['leak', 'age'] });
    expect(assess(toy, { sparks: ['unsure'], age: 'new' })).toMatchObject({ settled: true, level: 'today' });
  });

  it('a time frame that could still come forward keeps the result open', () => {
    const later = { sparks: ['none'], heat: 0, leak: ['drip'], leakChange: 'worse', age: 'new' };
    expect(assess(toy, later)).toMatchObject({ settled: true, timing: 'later' });
    const { heat: _hot, ...unasked } = later;
    expect(assess(toy, unasked)).toMatchObject({ settled: false, open: ['heat'] });
    expect(assess(toy, { ...later, heat: 3 })).toMatchObject({ settled: true, timing: 'soon' });
  });

  it('so does one that belongs to a level with a plan', () => {
    const timing = [{ frame: 'soon', when: is('leakChange', 'steady') }, { frame: 'later' }];
    const rules = toy.rules.filter(({ id }) => id === 'warm').map((rule) => ({ ...rule, timing }));
    const timed = { ...toy, enabledWhen: { inspected: clearanceOpen }, rules };
    const warm = { sparks: ['none'], heat: 2, leak: ['none'], age: 'new', stain: ['lid'], look: 'scaly' };
    expect(assess(timed, { ...warm, leakChange: 'steady' })).toMatchObject({ level: 'careful', timing: 'soon' });
    expect(assess(timed, { ...warm, leakChange: 'worse' })).toMatchObject({ level: 'careful', timing: 'later' });
    expect(assess(timed, warm)).toMatchObject({ settled: false, open: ['leakChange'] });
  });
});
