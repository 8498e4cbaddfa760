import type { SettledAssessment } from './assess.ts';
import { enoughFor } from './enough.ts';
import type { Because } from './explain.ts';
import { type Finding, findingsOf } from './findings.ts';
import type { Guide } from './guide.ts';
import type { Answers } from './item.ts';
import { isGiven, notCleared, type Outlook, withAnswer } from './outlook.ts';
import { enabledVerdict, read } from './reading.ts';
import { holding, lowestLevel } from './triage.ts';
import { countedAnswers } from './walk.ts';

/** A few events together, and the lowest level that they lead to. */
export interface Turn {
  readonly events: readonly Because[];
  readonly level: string;
}

/** What made a result so, and what would change it. */
export interface WhatIf {
  /** The fewest answers that are enough for the level or a more urgent one; none where nothing raised it. */
  readonly enough: readonly Because[];
  /** The nearest events that raise the level, the most urgent first. */
  readonly raises: readonly Turn[];
  /** What may come true and would lower it. */
  readonly lowers: readonly Turn[];
  readonly findings: readonly Finding[];
}

/** More things at once than this are no nearest change. */
const MOST_TOGETHER = 3;

interface Reached {
  readonly events: readonly Because[];
  readonly answers: Answers;
}

/** Puts events together, few before many, and keeps those that no fewer of them already bring as far. */
const combine = (
  start: Answers,
  nextFrom: (reached: Reached) => readonly Because[],
  take: (answers: Answers, event: Because) => Answers,
  levelOf: (answers: Answers) => string | null,
  asFar: (level: string, other: string) => boolean,
): Turn[] => {
  const turns: Turn[] = [];
  let reached: Reached[] = [{ events: [], answers: start }];
  for (let size = 1; size <= MOST_TOGETHER; size += 1) {
    reached = reached.flatMap((each) =>
      nextFrom(each).map((event) => ({ events: [...each.events, event], answers: take(each.answers, event) })),
    );
    for (const { events, answers } of reached) {
      const level = levelOf(answers);
      if (level === null) continue;
      const known = turns.some((turn) => turn.events.every((event) => events.includes(event)) && asFar(turn.level, level));
      if (!known) turns.push({ events, level });
    }
  }
  return turns;
};

const applies = (guide: Guide, answers: Answers, item: string): boolean => enabledVerdict(read(guide, answers), item) === 'holds';

/** The answers once an event has come: what begins is new, whatever was said before of the same signs. */
const once = (guide: Guide, answers: Answers, event: Because, { begins }: Outlook): Answers => {
  const here = withAnswer(guide, answers, event);
  if (!begins?.of.some((each) => each.item === event.item && each.answer === event.answer)) return here;
  const { as, insteadOf } = begins;
  return here[as.item] === undefined || insteadOf.some((calm) => isGiven(here, calm)) ? withAnswer(guide, here, as) : here;
};

const raisesOf = (guide: Guide, answers: Answers, now: number, outlook: Outlook): Turn[] => {
  const { worse } = outlook;
  const rank = (level: string) => guide.levels.indexOf(level);
  const before = new Set(holding(read(guide, answers)).map(({ id }) => id));
  // Something new has come, so a word that covered what was there before covers it no longer.
  const start = notCleared(guide, answers);
  const began = rank(lowestLevel(read(guide, start)));
  /** The level even if the word given before still stood: it may be one that no word covers. */
  const kept = (here: Answers): string => lowestLevel(read(guide, { ...here, [guide.clearance.item]: answers[guide.clearance.item] }));
  return combine(
    start,
    ({ events, answers: here }) => {
      const from = worse.slice(worse.indexOf(events.at(-1) as (typeof worse)[number]) + 1);
      // A second event only answers a question that the first one opened.
      const follows = (item: string) => !applies(guide, start, item);
      return from.filter((event) => !isGiven(here, event) && (events.length === 0 || follows(event.item)) && applies(guide, here, event.item));
    },
    (here, event) => once(guide, here, event, outlook),
    (here) => {
      const reading = read(guide, here);
      const level = lowestLevel(reading);
      // Two rules of which one must fire raise a level as surely as one that has fired.
      const fresh = () =>
        rank(level) < began || holding(reading).some((rule) => rule.level === level && !before.has(rule.id)) || rank(kept(here)) < now;
      return rank(level) < now && fresh() ? level : null;
    },
    (level, other) => rank(level) <= rank(other),
  ).toSorted((a, b) => rank(a.level) - rank(b.level));
};

const lowersOf = (guide: Guide, answers: Answers, now: number, { better }: Outlook): Turn[] => {
  const rank = (level: string) => guide.levels.indexOf(level);
  const may = (here: Answers, { item, from, answer }: Outlook['better'][number]): boolean => {
    const given = here[item];
    // Stryker disable next-line ConditionalExpression: what does not apply changes nothing, so that fewer events bring as far.
    if (!applies(guide, here, item)) return false;
    // Stryker disable next-line EqualityOperator: the same number changes nothing.
    if (typeof given === 'number') return given > Number(answer);
    return from?.some((each) => isGiven(here, { item, answer: each })) ?? false;
  };
  const asked = (here: Answers, item: string) =>
    // Stryker disable next-line ConditionalExpression: any other question that is open is taken at its calmest already.
    item === guide.clearance.item
    && here[item] === undefined && applies(guide, here, item);
  return combine(
    answers,
    ({ events, answers: here }) =>
      better.filter((easing) => !events.some(({ item }) => item === easing.item) && (may(here, easing) || asked(here, easing.item))),
    (here, event) => withAnswer(guide, here, event),
    (here) => {
      // A word of clearance that nobody has given makes nothing milder.
      const level = lowestLevel(read(guide, here[guide.clearance.item] === undefined ? notCleared(guide, here) : here));
      return rank(level) > now ? level : null;
    },
    (level, other) => rank(level) >= rank(other),
  );
};

/**
 * What made a settled result so, and what would change it: exact, for the answers that count. What raises it is meant
 * to be watched for, what lowers it to come true; neither is a way to answer differently.
 */
export const whatIf = (guide: Guide, given: Answers, result: SettledAssessment, outlook: Outlook): WhatIf => {
  const answers = countedAnswers(guide, given);
  const now = guide.levels.indexOf(result.level);
  const deciding = result.rules.filter(({ id }) => result.decidedBy.includes(id));
  return {
    enough: enoughFor(guide, answers, result.level, deciding),
    // Stryker disable next-line ConditionalExpression: nothing is more urgent than the first level.
    raises: now === 0 ? [] : raisesOf(guide, answers, now, outlook),
    lowers: outlook.betterAt.includes(result.level) ? lowersOf(guide, answers, now, outlook) : [],
    findings: now === 0 ? [] : findingsOf(guide, answers, outlook.findings),
  };
};
