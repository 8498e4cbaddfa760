import { type Answer, type Answers, assess, type Condition, type Guide, type Item } from '#engine';
import type { Problem } from './problem.ts';

/** What an answer set must do for a condition to hold: each answer within, or outside, what is named. */
interface Demand {
  readonly item: string;
  readonly fits: (answer: string | number) => boolean;
  readonly wanted: boolean;
}

/** Enough ways for any condition a person writes; a longer list is cut, and the check then says less than it could. */
const MOST = 400;
const product = (lists: readonly (readonly Demand[][])[]): Demand[][] =>
  lists.reduce<Demand[][]>((ways, list) => ways.flatMap((way) => list.map((more) => [...way, ...more])).slice(0, MOST), [[]]);

const choices = <T>(count: number, from: readonly T[]): T[][] => {
  const [first, ...others] = from;
  if (count <= 0) return [[]];
  if (first === undefined) return [];
  return [...choices(count - 1, others).map((more) => [first, ...more]), ...choices(count, others)];
};

/** The ways in which a condition can hold (or, with `wanted` false, fail), each a list of demands on single answers. */
const waysTo = (guide: Guide, when: Condition, wanted: boolean): Demand[][] => {
  switch (when.kind) {
    case 'is':
      return [[{ item: when.item, fits: (answer) => when.oneOf.includes(String(answer)), wanted }]];
    case 'between':
      return [[{ item: when.item, fits: (answer) => Number(answer) >= when.from && Number(answer) <= when.to, wanted }]];
    case 'not':
      return waysTo(guide, when.of, !wanted);
    case 'clearance':
      return wanted ? waysToClear(guide) : [[]];
    default: {
      const enough = when.kind === 'all' ? when.of.length : when.kind === 'any' ? 1 : when.count;
      const count = wanted ? enough : when.of.length - enough + 1;
      const parts = when.of.map((part) => waysTo(guide, part, wanted));
      return choices(count, parts).flatMap(product).slice(0, MOST);
    }
  }
};

/** Clearance may be asked for where a rule fired that it can clear. */
const waysToOpen = (guide: Guide): Demand[][] =>
  guide.rules
    .filter((rule) => rule.level === guide.clearance.level && rule.clearableWhen !== undefined)
    .flatMap((rule) => product([waysTo(guide, rule.when, true), waysTo(guide, rule.clearableWhen ?? rule.when, true)]))
    .slice(0, MOST);

const waysToClear = (guide: Guide): Demand[][] => {
  const { item, clears } = guide.clearance;
  const given: Demand = { item, fits: (answer) => clears[String(answer)] === 'every', wanted: true };
  return product([waysToOpen(guide), [[given]]]);
};

/** One answer that meets all demands on its item, or undefined where none does. */
const answerFor = (item: Item, demands: readonly Demand[]): Answer | undefined => {
  const meets = (answers: readonly (string | number)[]) => demands.every(({ fits, wanted }) => answers.some(fits) === wanted);
  if (item.kind === 'scale') {
    return Array.from({ length: item.max - item.min + 1 }, (_, step) => item.min + step).find((value) => meets([value]));
  }
  if (item.kind === 'single') return item.options.find((option) => meets([option]));
  const forbidden = demands.filter(({ wanted }) => !wanted);
  const allowed = item.options.filter((option) => !forbidden.some(({ fits }) => fits(option)));
  const together = allowed.filter((option) => !item.exclusive.includes(option));
  return [together, ...item.exclusive.map((option) => [option])].find((ticks) => ticks.length > 0 && meets(ticks));
};

const answersFor = (guide: Guide, demands: readonly Demand[]): Answers | undefined => {
  const answers: Record<string, Answer> = {};
  for (const id of new Set(demands.map(({ item }) => item))) {
    const item = guide.items[id];
    const answer = item && answerFor(item, demands.filter((demand) => demand.item === id));
    if (answer === undefined) return undefined;
    answers[id] = answer;
  }
  return answers;
};

/** The ways, with what each question in them needs in order to apply. */
const withEnabling = (guide: Guide, ways: readonly Demand[][], enabled: readonly string[] = []): Demand[][] =>
  ways.flatMap((way) => {
    const items = [...new Set(way.map(({ item }) => item))].filter((item) => !enabled.includes(item));
    const needed = items.flatMap((item) => {
      const when = guide.enabledWhen[item];
      if (when === undefined) return [];
      return [when.kind === 'clearance' ? waysToOpen(guide) : waysTo(guide, when, true)];
    });
    if (needed.length === 0) return [way];
    return withEnabling(guide, product([[way], ...needed]), [...enabled, ...items]);
  });

/** For every item an answer that fires nothing by itself, as far as there is one. */
const calmAnswers = (guide: Guide): Answers =>
  Object.fromEntries(
    Object.entries(guide.items).flatMap(([id, item]) => {
      const answers: Answer[] = item.kind === 'scale' ? [item.min] : item.kind === 'single' ? [...item.options] : item.options.map((option) => [option]);
      const calm = answers.toReversed().find((answer) => assess(guide, { [id]: answer }).rules.length === 0);
      return calm === undefined ? [] : [[id, calm]];
    }),
  );

/** Tells of a condition whether some answer set makes it hold, as the engine reads it. */
const reachIn = (guide: Guide): ((when: Condition) => boolean) => {
  const calm = calmAnswers(guide);
  return (when) => {
    const probe = { id: 'probe', level: guide.clearance.to, when, evidence: ['probe'] as const };
    const probing = { ...guide, rules: [...guide.rules, probe] };
    const fires = (answers: Answers) => assess(probing, answers).rules.some(({ id }) => id === 'probe');
    const ways = waysTo(guide, when, true);
    return [...withEnabling(guide, ways), ...ways].some((demands) => {
      const answers = answersFor(guide, demands);
      // Clearance needs all that ranks above it to be answered.
      return answers !== undefined && (fires(answers) || fires({ ...calm, ...answers }));
    });
  };
};

/** Rules, flags, suggestions and advice that no answer set can bring about, so that nobody ever reads their words. */
export const checkReach = (guide: Guide): Problem[] => {
  const canHold = reachIn(guide);
  const never = (path: string, when: Condition | undefined): Problem[] =>
    when === undefined || canHold(when) ? [] : [{ path, problem: 'no answers can bring this about, so nobody ever reads its words' }];
  return [
    ...guide.rules.flatMap(({ id, when }) => never(`rules.${id}`, when)),
    ...guide.limits.flatMap(({ id, when }) => never(`limits.${id}`, when)),
    ...guide.suggestions.flatMap(({ id, when }) => never(`suggestions.${id}`, when)),
    ...guide.steps.flatMap((step) => ('id' in step ? never(`steps.${step.id}`, step.when) : [])),
    ...guide.advice.flatMap(({ id, when }) => never(`advice.${id}`, when)),
    ...guide.zones.flatMap(({ id, tickedWhen }) => never(`zones.${id}`, tickedWhen)),
    ...Object.entries(guide.enabledWhen).flatMap(([item, when]) => (item === guide.clearance.item ? [] : never(`items.${item}`, when))),
  ];
};
