import { guide, invariants, worse } from '#data';
import { type Answers, assess, type Guide, type Invariant, type SettledAssessment, type Worse } from '#engine';
import { prove } from '../../scripts/prove/prove.ts';
import { rulesDocument } from '../../scripts/rules-doc/index.ts';
import { type Expected, workedCases } from '../cases/appendix-a.ts';
import { briefSays } from '../support/brief.ts';
import { person } from '../support/clinical.ts';
import { columns, limitOf, rows } from '../support/matrix.ts';
import { completed, randomAnswers, seeded } from '../support/random-answers.ts';
import { vignettes } from '../vignettes/index.ts';

/** Something that tells whether a changed guide is wrong. */
export interface Catcher {
  readonly name: string;
  readonly catches: (changed: Guide) => boolean;
}

type Got = SettledAssessment;
const inOrder = (wanted: readonly string[], all: readonly string[]): string => all.filter((each) => wanted.includes(each)).join();
const covers = (all: readonly string[], wanted: readonly string[] = []): boolean => wanted.every((each) => all.includes(each));

/** Whether a result is what a worked case says, as far as it says it. */
const fits = (got: Got, expected: Expected): boolean => {
  const deciding = got.rules.filter(({ level }) => level === expected.level).map(({ id }) => id);
  const techniques = expected.techniques ?? [];
  return (
    got.level === expected.level &&
    covers(got.rules.map(({ id }) => id), expected.rules) &&
    deciding.every((id) => expected.rules.includes(id)) &&
    (expected.timing === undefined || got.timing === expected.timing) &&
    got.techniques.length === techniques.length &&
    got.techniques.every(({ id, role, pressure, zones, cautions }, place) => {
      const wanted = techniques[place];
      return (
        wanted !== undefined && id === wanted.id && role === (wanted.role ?? 'main') && (wanted.pressure === undefined || pressure === wanted.pressure) &&
        (wanted.zones === undefined || zones.join() === wanted.zones.join()) && (wanted.cautions === undefined || cautions.join() === wanted.cautions.join())
      );
    }) &&
    inOrder(expected.plan ?? [], got.steps) === (expected.plan ?? []).join() &&
    !(expected.notInPlan ?? []).some((step) => got.steps.includes(step)) &&
    covers(got.excluded.map(({ id }) => id), expected.excluded) &&
    covers(got.advice, expected.advice) &&
    Object.entries(expected.selfCare ?? {}).every(([id, cautions]) => got.selfCare.find((each) => each.id === id)?.cautions.join() === cautions.join()) &&
    (expected.recheckDays === undefined || got.recheckDays === expected.recheckDays)
  );
};

const worked: readonly (Expected & { readonly asked: Answers })[] = workedCases.flatMap(({ answers, ifCleared, id: _id, clearable: _clearable, ...expected }) => [
  { ...expected, asked: person(answers) },
  ...(ifCleared ? [{ ...ifCleared, asked: person({ ...answers, cleared: 'yes-same' }) }] : []),
]);

const told = (changed: Guide, answers: Answers): Got | null => {
  const got = assess(changed, answers);
  return got.settled ? got : null;
};

interface Told {
  readonly asked: Answers;
  readonly accepted: readonly string[];
  readonly never: readonly string[];
}

const open: readonly Told[] = vignettes
  .map(({ answers, accepted, never }): Told => ({ asked: person(answers), accepted, never }))
  .filter(({ asked, accepted }) => accepted.includes(told(guide, asked)?.level ?? ''));

const chance = seeded(20_261_125);
const whole: readonly Answers[] = Array.from({ length: 2000 }, () => completed(randomAnswers(chance), chance));
const readByHand = whole.map((asked) => ({ asked, ...briefSays(asked) }));

const written = rulesDocument();

/** The rules document of another guide: it is made from the one guide there is, so that is changed while it is made. */
const documentOf = (changed: Guide): string => {
  const before = { ...guide };
  Object.assign(guide, changed);
  try {
    return rulesDocument();
  } finally {
    Object.assign(guide, before);
  }
};

const promises: readonly Invariant[] = invariants;
const orders: Worse = worse;
/** Those over every worse answer and every question take seconds each; their own planted faults test them. */
const slow = ['inv-02', 'inv-03', 'inv-04', 'inv-06', 'worse-excluded', 'worse-pressure'];
const quick = promises.filter(({ id }) => !slow.includes(id));
const breaks = (changed: Guide, some: readonly Invariant[]): boolean => some.some((each) => prove(changed, [each], orders)[0]?.broken !== null);

/** The slow one: it proves what is promised of the changed guide. */
export const PROMISE = 'a promise';

/** In the order in which they are asked: the quick before the slow. */
export const catchers: readonly Catcher[] = [
  {
    name: 'a worked case of Appendix A',
    catches: (changed) => worked.some((expected) => {
      const got = told(changed, expected.asked);
      return got === null || !fits(got, expected);
    }),
  },
  {
    name: 'an open case',
    catches: (changed) => open.some(({ asked, accepted, never }) => {
      const got = told(changed, asked);
      return got === null || !accepted.includes(got.level) || [...got.techniques.map(({ id }) => id), ...got.steps].some((each) => never.includes(each));
    }),
  },
  {
    name: 'the rules of the brief, read by hand',
    catches: (changed) => readByHand.some(({ asked, rules, level, cleared }) => {
      const got = told(changed, asked);
      return got === null || got.level !== level || got.cleared !== cleared || got.rules.map(({ id }) => id).join() !== rules.join();
    }),
  },
  {
    name: 'the matrix of the brief, read by hand',
    catches: (changed) => rows.some(({ flag, cells }) => {
      const limits = changed.limits.find(({ id }) => id === flag)?.limits;
      return JSON.stringify(columns.map((column) => limits?.[column])) !== JSON.stringify(columns.map((_, place) => limitOf(flag, cells[place] ?? '')));
    }),
  },
  { name: PROMISE, catches: (changed) => breaks(changed, quick) },
  { name: 'the rules document', catches: (changed) => documentOf(changed) !== written },
];
