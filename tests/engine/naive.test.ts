import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Answers, assess, countedAnswers, createLevels, formOf, formulaOf, type Guide, itemsOn, setOf, type SettledAssessment, type Statement, triage, walkOf } from '#engine';
import { answersOf, layoutOf } from '../../src/engine/layout.ts';
import { applies, firing, raised, type Said, say, told } from './naive.ts';
import { tinyGuides, tinyItems } from './tiny-guides.ts';

const layout = layoutOf(tinyItems);

/** Every answer there is, those included that only a file may hold. */
const domains: readonly { readonly id: string; readonly answers: readonly Answer[]; readonly step: number }[] = [];
let wholes = 1;
for (const [id, item] of Object.entries(tinyItems)) {
  const each = answersOf(item);
  const ticks = Array.from({ length: 2 ** each.length - 1 }, (_, mask) => each.filter((_answer, bit) => ((mask + 1) & (1 << bit)) !== 0) as string[]);
  const answers = item.kind === 'multiple' ? ticks : each;
  (domains as object[]).push({ id, answers, step: wholes });
  wholes *= answers.length;
}
const answerAt = (index: number, { answers, step }: (typeof domains)[number]): number => Math.floor(index / step) % answers.length;
const wholeAt = (index: number): Answers => Object.fromEntries(domains.map((domain) => [domain.id, domain.answers[answerAt(index, domain)]]));

const every: readonly Answers[] = Array.from({ length: wholes }, (_, index) => wholeAt(index));

/** Some of the answers, and the numbers of all whole answers in which they stand. */
interface Part {
  readonly answers: Answers;
  readonly ends: readonly number[];
}

const parts: readonly Part[] = domains.reduce<readonly Part[]>(
  (list, { id, answers, step }) =>
    list.flatMap((part) => [
      { answers: part.answers, ends: answers.flatMap((_, place) => part.ends.map((end) => end + place * step)) },
      ...answers.map((answer, place) => ({ answers: { ...part.answers, [id]: answer }, ends: part.ends.map((end) => end + place * step) })),
    ]),
  [{ answers: {}, ends: [0] }],
);

/** What must stay the same for a question to be in vain. What only a word of clearance would add where there is no plan is not asked for. */
const heard = (guide: Guide, answers: Answers, said: Said): string => {
  const { level, timing, cleared, techniques, selfCare, steps, advice } = said;
  const plan = techniques.map(({ because: _because, ...each }) => each);
  const again = guide.rechecks.findIndex((each) => each.level === level && (each.when === undefined || told(guide, answers, each.when) === true));
  return JSON.stringify([level, timing, cleared, plan, selfCare, steps, advice.filter((id) => id !== 'word'), again]);
};

const numbersOf = (texts: readonly string[]): number[] => {
  const known = new Map(texts.map((text, place) => [text, place]));
  return texts.map((text) => known.get(text) ?? -1);
};

interface Tiny {
  readonly guide: Guide;
  /** What it says to each whole answer set, and a number for it: another where something is heard otherwise. */
  readonly said: readonly Said[];
  readonly ends: readonly number[];
}

const tinies = fc.sample(tinyGuides, { seed: 20261125, numRuns: 10 }).map((guide): Tiny => {
  const said = every.map((answers) => say(guide, answers));
  return { guide, said, ends: numbersOf(said.map((each, index) => heard(guide, every[index] as Answers, each))) };
});
/** Statements of every kind, and the same read off what is said. */
const readings = (guide: Guide): (readonly [Statement, (said: Said, answers: Answers) => boolean])[] => {
  const { levels, planLevels, zones, pressures } = guide;
  const modalities = Object.keys(guide.modalities);
  const ruleIds = guide.rules.map(({ id }) => id);
  const steps = guide.steps.flatMap((step) => ('id' in step ? [step.id] : []));
  const planned = ({ level }: Said): boolean => planLevels.includes(level);
  const shown = (said: Said, id: string) => [...said.techniques, ...said.selfCare].find((each) => each.id === id);
  return [
    ...levels.map((level) => [{ kind: 'level', oneOf: [level] }, (said: Said) => said.level === level] as const),
    ...levels.map((level) => [{ kind: 'urgent', level }, (said: Said) => levels.indexOf(said.level) <= levels.indexOf(level)] as const),
    ...ruleIds.map((id) => [{ kind: 'fired', oneOf: [id, 'rule-0'] }, ({ rules }: Said) => rules.some((rule) => rule.id === id || rule.id === 'rule-0')] as const),
    [{ kind: 'cleared' }, ({ cleared }) => cleared],
    [{ kind: 'answers', when: { kind: 'is', item: 'kind', oneOf: ['a'] } }, (_said, { kind }) => kind === 'a'],
    [{ kind: 'told', item: 'unheard-of', oneOf: ['a'] }, () => false],
    [{ kind: 'recheck' }, ({ recheckDays }) => recheckDays !== null],
    [{ kind: 'told', item: 'signs', oneOf: ['x'] }, (_said, { signs }) => (signs as string[]).includes('x')],
    [{ kind: 'told', item: 'kind', oneOf: ['a', 'c'] }, (_said, { kind }) => kind !== 'b'],
    ...modalities.flatMap((id) => [
      [{ kind: 'technique', oneOf: [id] }, ({ techniques }: Said) => techniques.some((each) => each.id === id)] as const,
      [{ kind: 'first', technique: id }, ({ techniques }: Said) => techniques[0]?.id === id] as const,
      [{ kind: 'allowed', oneOf: [id] }, (said: Said) => planned(said) && !said.excluded.some((each) => each.id === id)] as const,
      ...zones.map((zone) => [{ kind: 'worked', modality: id, zone: zone.id }, (said: Said) => shown(said, id)?.zones.includes(zone.id) ?? false] as const),
      ...['gently', 'briefly'].map((caution) => [{ kind: 'cautioned', modality: id, caution }, (said: Said) => shown(said, id)?.cautions.includes(caution) ?? false] as const),
      ...pressures.map((than, most) => [{ kind: 'harder', modality: id, than }, (said: Said) => {
        const got = shown(said, id);
        // Where nothing says how hard, nothing says that it is light.
        return got !== undefined && (got.pressure === null || pressures.indexOf(got.pressure) > most);
      }] as const),
    ]),
    ...(['main', 'extra'] as const).flatMap((role) => [1, 2].map((more) =>
      [{ kind: 'roles', role, more }, ({ techniques }: Said) => techniques.filter((each) => each.role === role).length >= more] as const)),
    ...steps.flatMap((id) => [
      [{ kind: 'step', oneOf: [id] }, (said: Said) => said.steps.includes(id)] as const,
      [{ kind: 'begins', step: id }, (said: Said) => said.steps[0] === id] as const,
      ...[...steps, ...modalities].map((other) => [{ kind: 'before', step: id, other }, (said: Said) =>
        said.steps.includes(id) && said.steps.lastIndexOf(other) > said.steps.indexOf(id)] as const),
    ]),
    ...guide.advice.map(({ id }) => [{ kind: 'advice', oneOf: [id] }, ({ advice }: Said) => advice.includes(id)] as const),
    [{ kind: 'every', of: [{ kind: 'cleared' }, { kind: 'recheck' }] }, ({ cleared, recheckDays }) => cleared && recheckDays !== null],
    [{ kind: 'either', of: [{ kind: 'cleared' }, { kind: 'recheck' }] }, ({ cleared, recheckDays }) => cleared || recheckDays !== null],
    [{ kind: 'never', of: { kind: 'recheck' } }, ({ recheckDays }) => recheckDays === null],
  ];
};

/** Each test makes everything of the guide anew. */
const anew = (place: number): Tiny => ({ ...tinies[place] as Tiny, guide: structuredClone((tinies[place] as Tiny).guide) });
const withoutReasons = ({ techniques }: Said | SettledAssessment) => techniques.map(({ because: _because, ...each }) => each);

describe.each(tinies.map((_, place) => place))('of a small questionnaire (%i)', (number) => {
  it('whole answers get what the guide says to them, line by line', () => {
    const { guide, said } = anew(number);
    const { encode, levelOf, urgencyOf } = createLevels(guide);
    for (let index = number % 2; index < every.length; index += 2) {
      const answers = every[index] as Answers;
      const { level, timing, cleared, rules, decidedBy, ...rest } = said[index] as Said;
      const urgency = { level, timing, cleared, rules, decidedBy };
      const name = JSON.stringify(answers);
      expect(assess(guide, answers), name).toEqual({ settled: true, open: [], possible: [], atLeast: level, ...urgency, ...rest });
      expect(levelOf(encode(answers) ?? []), name).toEqual({ level, cleared });
      expect(triage(guide, answers), name).toEqual(urgency);
      const least = guide.levels[index % guide.levels.length] as string;
      const isMore = guide.levels.indexOf(level) < guide.levels.indexOf(least);
      expect(urgencyOf(encode(answers) ?? [], least), name).toMatchObject(isMore ? { level, cleared } : { level: least });
      expect(urgencyOf(encode(answers) ?? [], 'unheard-of'), name).toEqual({ level, cleared });
    }
  });

  it('some answers get what is sure, and every question that can change the result, and no other', () => {
    const { guide, said, ends } = anew(number);
    const { encode } = createLevels(guide);
    const turns = (at: readonly number[], domain: (typeof domains)[number]): boolean =>
      at.some((end) => ends[end] !== ends[end - answerAt(end, domain) * domain.step]);

    for (let place = number % 4; place < parts.length; place += 4) {
      const { answers, ends: at } = parts[place] as Part;
      const name = JSON.stringify(answers);
      const got = assess(guide, answers);
      const possible = domains.filter((domain) => answers[domain.id] === undefined && turns(at, domain)).map(({ id }) => id);
      expect([got.settled, got.possible], name).toEqual([possible.length === 0, possible]);
      const lowest = Math.max(...at.map((end) => guide.levels.indexOf(said[end]?.level ?? '')));
      expect(got.atLeast, name).toBe(guide.levels[lowest]);

      // What holds line by line is sure; what is sure holds however the rest is answered.
      expect(got.rules.filter(({ id }) => !at.every((end) => said[end]?.rules.some((rule) => rule.id === id))), name).toEqual([]);
      const sure = firing(guide, answers);
      expect(got.rules.filter(({ id }) => sure.some((rule) => rule.id === id)), name).toEqual(sure);
      expect(got.open.filter((id) => id !== 'cleared'), name).toEqual(possible.filter((id) => id !== 'cleared' && applies(guide, answers, id) === true));
      expect(possible.includes('cleared') || !got.open.includes('cleared'), name).toBe(true);

      expect([encode(answers) === null, triage(guide, answers) === null], name).toEqual([at.length > 1, at.length > 1]);
      if (!got.settled) continue;
      const end = said[at[0] as number] as Said;
      const { level, timing, cleared, steps, selfCare, recheckDays } = got;
      expect({ level, timing, cleared, steps, selfCare, recheckDays, techniques: withoutReasons(got) }, name).toEqual({
        level: end.level, timing: end.timing, cleared: end.cleared, steps: end.steps, selfCare: end.selfCare, recheckDays: end.recheckDays,
        techniques: withoutReasons(end),
      });
      const flags = raised(guide, answers);
      expect(got.flags.filter(({ id }) => flags.some((flag) => flag.id === id)), name).toEqual(flags);
    }
  });

  it('the way through its pages goes to the first that can still change the result', () => {
    const { guide } = anew(number);
    for (let place = number % 9; place < parts.length; place += 9) {
      const { answers } = parts[place] as Part;
      const { open, possible } = assess(guide, answers);
      const counted = countedAnswers(guide, answers);
      const walk = walkOf(guide, answers);
      const name = JSON.stringify(answers);
      const next = guide.pages.findIndex(({ items }) => items.some((id) => open.includes(id)));
      expect(walk.next, name).toBe(guide.pages[next]?.id ?? null);
      expect(walk.ahead, name).toBe(guide.pages.filter(({ items }) => items.some((id) => possible.includes(id))).length);
      for (const id of Object.keys(answers).filter((each) => each !== 'cleared')) expect(id in counted, `${name} ${id}`).toBe(applies(guide, answers, id) === true);
      const path = guide.pages.filter((page, index) => {
        if (index === next) return true;
        if (!page.items.some((id) => counted[id] !== undefined)) return false;
        if (next === -1 || index < next) return true;
        const without = Object.fromEntries(Object.entries(answers).filter(([id]) => !page.items.includes(id)));
        return !assess(guide, without).open.some((id) => guide.pages[next]?.items.includes(id));
      });
      expect(walk.path, name).toEqual(path.map(({ id }) => id));
      for (const page of guide.pages) {
        const shown = page.items.filter((id, at) => {
          if (answers[id] !== undefined) return id in counted;
          const further = page.items.slice(at);
          const above = Object.fromEntries(Object.entries(answers).filter(([each]) => !further.includes(each)));
          return (id === 'cleared' || applies(guide, answers, id) === true) && assess(guide, above).open.includes(id);
        });
        if (!page.items.includes('cleared') || page.items.length === 1) expect(itemsOn(guide, page, answers), name).toEqual(shown);
      }
    }
  });

  it('a statement about whole answers holds where they get what it says', () => {
    const { guide, said } = anew(number);
    const { chains } = formOf(guide);
    for (const [statement, meant] of readings(guide)) {
      const formula = formulaOf(guide, statement);
      const wrong = every.filter((answers, index) => index % 4 === number % 4 && chains.holds(formula, setOf(layout, answers)) !== meant(said[index] as Said, answers));
      expect(wrong.slice(0, 1), JSON.stringify(statement)).toEqual([]);
    }
  });
});

it('the small questionnaires are of every kind', () => {
  expect(layout.ids).toEqual(domains.map(({ id }) => id));
  expect(wholes).toBe(3 * 3 * 2 * 2 * 3);
});
