import { type AnswerSet, isComplete, setOf } from './answer-set.ts';
import { end, type Link } from './chain.ts';
import { formOf } from './form.ts';
import type { Guide, LevelRule } from './guide.ts';
import type { Answers } from './item.ts';
import type { Triage } from './triage.ts';

export type Reached = Pick<Triage, 'level' | 'cleared'>;

/** The level alone, for thousands of complete answer sets. */
export interface Levels {
  /** The answers as bits, to be asked about again and again; null where an item is not answered. */
  readonly encode: (answers: Answers) => AnswerSet | null;
  /** What `assess` says of the level. */
  readonly levelOf: (encoded: AnswerSet) => Reached;
  /** The same, but that everything less urgent than `least` is called that level: sooner told, as nothing less urgent is looked at. */
  readonly urgencyOf: (encoded: AnswerSet, least: string) => Reached;
}

/** The levels of a guide as chains of questions, the most urgent level first. */
export const createLevels = (guide: Guide): Levels => {
  const { layout, formulas, fired, clearance, chains } = formOf(guide);
  const { levels, rules } = guide;
  const cleared = levels.length;
  const reached: Reached[] = [...levels.map((level) => ({ level, cleared: false })), { level: guide.clearance.to, cleared: true }];
  const raised = levels.map((level) => formulas.any(fired.filter((_, place) => (rules[place] as LevelRule).level === level)));

  const upTo = (least: number): Link => {
    const whenCleared = end(levels.indexOf(guide.clearance.to) > least ? least : cleared);
    return raised.slice(0, least).reduceRight<Link>((next, formula, level) => {
      const here = levels[level] === guide.clearance.level ? chains.ask(clearance.covers, whenCleared, end(level)) : end(level);
      return chains.ask(formula, here, next);
    }, end(least));
  };

  const begins = new Map(levels.map((level, place) => [level, upTo(place)]));
  const whole = upTo(levels.length - 1);
  return {
    encode: (answers) => {
      const set = setOf(layout, answers);
      return isComplete(layout, set) ? set : null;
    },
    levelOf: (encoded) => reached[chains.follow(whole, encoded)] as Reached,
    urgencyOf: (encoded, least) => reached[chains.follow(begins.get(least) ?? whole, encoded)] as Reached,
  };
};
