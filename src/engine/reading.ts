import type { Condition, Verdict } from './condition.ts';
import type { Guide } from './guide.ts';
import type { Answer, Answers } from './item.ts';

/** What clearance comes to, once the rules it depends on are read. */
interface ClearanceVerdicts {
  readonly open: Verdict;
  readonly given: Verdict;
}

/** One answer set as conditions see it. Made anew for each assessment; holds nothing between two of them. */
export interface Reading {
  readonly guide: Guide;
  readonly answers: Answers;
  /** Whether each item applies, as far as it has been asked for. */
  readonly enabled: Map<string, Verdict>;
  clearance: ClearanceVerdicts;
}

export const read = (guide: Guide, answers: Answers): Reading => ({
  guide,
  answers,
  enabled: new Map(),
  clearance: { open: 'unknown', given: 'unknown' },
});

/** Whether an item applies. An answer to an item that does not apply does not count. */
export const enabledVerdict = (reading: Reading, item: string): Verdict => {
  const when = reading.guide.enabledWhen[item];
  if (when === undefined) return 'holds';
  if (when.kind === 'clearance') return evaluate(when, reading);
  const known = reading.enabled.get(item);
  if (known !== undefined) return known;
  const verdict = evaluate(when, reading);
  reading.enabled.set(item, verdict);
  return verdict;
};

const answered = (reading: Reading, item: string, matches: (answer: Answer) => boolean): Verdict => {
  const answer = reading.answers[item];
  if (answer !== undefined && !matches(answer)) return 'fails';
  const enabled = enabledVerdict(reading, item);
  return answer === undefined && enabled === 'holds' ? 'unknown' : enabled;
};

const all = (of: readonly Condition[], reading: Reading): Verdict => {
  let verdict: Verdict = 'holds';
  for (const part of of) {
    const each = evaluate(part, reading);
    if (each === 'fails') return 'fails';
    if (each === 'unknown') verdict = 'unknown';
  }
  return verdict;
};

const atLeast = (count: number, of: readonly Condition[], reading: Reading): Verdict => {
  let holding = 0;
  let unknown = 0;
  for (const part of of) {
    const each = evaluate(part, reading);
    if (each === 'holds') holding += 1;
    if (each === 'unknown') unknown += 1;
    if (holding >= count) return 'holds';
  }
  return holding + unknown >= count ? 'unknown' : 'fails';
};

/** The verdict of a condition on one reading. Total: every condition over every answer set has one. */
export const evaluate = (condition: Condition, reading: Reading): Verdict => {
  switch (condition.kind) {
    case 'is':
      return answered(reading, condition.item, (answer) =>
        typeof answer === 'object'
          ? condition.oneOf.some((option) => answer.includes(option))
          : condition.oneOf.includes(answer as string),
      );
    case 'between':
      return answered(
        reading,
        condition.item,
        (answer) => typeof answer === 'number' && answer >= condition.from && answer <= condition.to,
      );
    case 'all':
      return all(condition.of, reading);
    case 'any':
      return atLeast(1, condition.of, reading);
    case 'at-least':
      return atLeast(condition.count, condition.of, reading);
    case 'not': {
      const verdict = evaluate(condition.of, reading);
      if (verdict === 'unknown') return 'unknown';
      return verdict === 'holds' ? 'fails' : 'holds';
    }
    case 'clearance':
      return reading.clearance[condition.state];
  }
};
