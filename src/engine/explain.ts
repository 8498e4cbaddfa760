import type { Condition } from './condition.ts';
import type { Answers } from './item.ts';
import { evaluate, type Reading } from './reading.ts';

/** One answer that made something so: the option ticked, or the number chosen. */
export interface Because {
  readonly item: string;
  readonly answer: string | number;
}

const told = (answers: Answers, item: string, matches: (answer: string | number) => boolean): Because[] => {
  const answer = answers[item];
  if (answer === undefined) return [];
  const each = typeof answer === 'object' ? answer : [answer];
  return each.filter(matches).map((one) => ({ item, answer: one }));
};

const collect = (condition: Condition, reading: Reading): Because[] => {
  switch (condition.kind) {
    case 'is':
      return told(reading.answers, condition.item, (answer) => condition.oneOf.includes(String(answer)));
    case 'between':
      return told(reading.answers, condition.item, () => true);
    case 'clearance':
      return told(reading.answers, reading.guide.clearance.item, () => true);
    case 'not':
      return [];
    default:
      return condition.of.filter((part) => evaluate(part, reading) === 'holds').flatMap((part) => collect(part, reading));
  }
};

/** The answers that made a condition hold, each once, in the order of the condition. What was not said is no reason. */
export const because = (condition: Condition, reading: Reading): Because[] => {
  if (evaluate(condition, reading) !== 'holds') return [];
  const seen = new Set<string>();
  return collect(condition, reading).filter(({ item, answer }) => {
    const key = `${item} ${answer}`;
    return !seen.has(key) && seen.add(key);
  });
};
