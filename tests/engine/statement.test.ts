import { describe, expect, it } from 'vitest';
import { type Answers, assess, formOf, formulaOf, setOf, type Statement, statementsFor } from '#engine';
import { visitEverySet } from '../support/every-answer.ts';
import { is, toy, toyItems, type ToyV } from '../support/toy.ts';

const {
  advice, allowed, answers, begins, cautioned, cleared, either, every, fired, first, harder, level, never, recheck, roles, step, technique,
  told, urgent, worked,
} = statementsFor<ToyV>();

const whole: Answers[] = [];
visitEverySet(toyItems, (set) => void whole.push(set), () => null);

const says = (statement: Statement<ToyV>) => {
  const { search, layout } = formOf(toy);
  const formula = formulaOf(toy, statement as Statement);
  return (set: Answers): boolean => {
    search.reader.read(setOf(layout, set));
    return search.reader.verdict(formula) === 2;
  };
};

type Got = Extract<ReturnType<typeof assess>, { settled: true }>;
const planned = (got: Got): boolean => toy.planLevels.includes(got.level);

/** Each statement, and the same read off a whole assessment. */
const readings: readonly (readonly [name: string, statement: Statement<ToyV>, read: (got: Got, set: Answers) => boolean])[] = [
  ['answers', answers(is('leakChange', 'worse')), (_got, set) => set.leakChange === 'worse' && !(set.leak as string[]).includes('none')],
  ['told', told('leakChange', 'worse', 'unsure'), (_got, set) => set.leakChange !== 'steady'],
  ['level', level('today', 'fine'), ({ level: at }) => at === 'today' || at === 'fine'],
  ['urgent', urgent('ask-first'), ({ level: at }) => toy.levels.indexOf(at) <= 2],
  ['fired', fired('hot', 'warm'), ({ rules }) => rules.some(({ id }) => id === 'hot' || id === 'warm')],
  ['cleared', cleared, (got) => got.cleared],
  ['technique', technique('scrub', 'steam'), ({ techniques }) => techniques.some(({ id }) => id === 'scrub' || id === 'steam')],
  ['first', first('wipe'), ({ techniques }) => techniques[0]?.id === 'wipe'],
  ['first, of an extra', first('steam'), ({ techniques }) => techniques[0]?.id === 'steam'],
  ['roles', roles('main', 1), ({ techniques }) => techniques.some(({ role }) => role === 'main')],
  ['roles, of extras', roles('extra', 1), ({ techniques }) => techniques.some(({ role }) => role === 'extra')],
  ['allowed', allowed('soak', 'scrub'), (got) => planned(got) && !['soak', 'scrub'].every((id) => got.excluded.some((each) => each.id === id))],
  ['harder', harder('wipe', 'soft'), ({ techniques }) => techniques.some(({ id, pressure }) => id === 'wipe' && pressure !== 'soft')],
  ['worked', worked('wipe', 'lid'), ({ techniques }) => techniques.some(({ id, zones }) => id === 'wipe' && zones.includes('lid'))],
  ['worked, of self-care', worked('soak', 'base'), ({ selfCare }) => selfCare.some(({ id, zones }) => id === 'soak' && zones.includes('base'))],
  ['cautioned', cautioned('wipe', 'with-gloves'), ({ techniques }) => techniques.some(({ id, cautions }) => id === 'wipe' && cautions.includes('with-gloves'))],
  ['step', step('dry', 'cool-down'), ({ steps }) => steps.includes('dry') || steps.includes('cool-down')],
  ['begins', begins('dry'), ({ steps }) => steps[0] === 'dry'],
  ['begins, with the first step', begins('cool-down'), ({ steps }) => steps[0] === 'cool-down'],
  ['advice', advice('note-leak', 'note-dull'), (got) => got.advice.includes('note-leak') || got.advice.includes('note-dull')],
  ['recheck', recheck, ({ recheckDays }) => recheckDays !== null],
  ['every', every(level('careful'), cleared), (got) => got.level === 'careful' && got.cleared],
  ['either', either(level('stop-now'), cleared), (got) => got.level === 'stop-now' || got.cleared],
  ['never', never(level('fine')), ({ level: at }) => at !== 'fine'],
];

describe('a statement says of every answer set of the toy what the assessment says', () => {
  it.each(readings)('%s', (name, statement, read) => {
    const holds = says(statement);
    const wrong = whole.filter((set) => {
      const got = assess(toy, set);
      return got.settled && holds(set) !== read(got, set);
    });
    expect(wrong.slice(0, 2)).toEqual([]);
    const held = whole.filter(holds).length;
    // An extra never stands first, and something always comes before the last step.
    if (name === 'first, of an extra' || name === 'begins') return expect(held).toBe(0);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(whole.length);
  });
});
