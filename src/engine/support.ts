import type { Condition } from './condition.ts';
import { enabledVerdict, evaluate, type Reading } from './reading.ts';

/**
 * Adds to `found` the items whose answer an unknown condition waits for: not answered, and not known to be out of
 * place. A condition that already holds or fails waits for nothing.
 */
export const addSupport = (condition: Condition, reading: Reading, found: Set<string>): void => {
  if (evaluate(condition, reading) !== 'unknown') return;
  switch (condition.kind) {
    case 'is':
    case 'between':
      return addItem(condition.item, reading, found);
    case 'clearance':
      return addClearance(reading, found);
    case 'not':
      return addSupport(condition.of, reading, found);
    default:
      for (const part of condition.of) addSupport(part, reading, found);
  }
};

/** What clearance waits for: its own question, and the rules it speaks of. */
const addClearance = (reading: Reading, found: Set<string>): void => {
  const { clearance, levels, rules } = reading.guide;
  if (reading.answers[clearance.item] === undefined && reading.clearance.open !== 'fails') found.add(clearance.item);
  for (const rule of rules) {
    if (levels.indexOf(rule.level) > levels.indexOf(clearance.level)) continue;
    for (const when of [rule.when, rule.clearableWhen])
      if (when !== undefined && !readsClearance(when)) addSupport(when, reading, found);
  }
};

/** Whether a condition speaks of clearance itself; a rule that clearance waits for must not. */
const readsClearance = (condition: Condition): boolean => {
  if (condition.kind === 'clearance') return true;
  if (condition.kind === 'not') return readsClearance(condition.of);
  return 'of' in condition && condition.of.some(readsClearance);
};

const addItem = (item: string, reading: Reading, found: Set<string>): void => {
  if (found.has(item)) return;
  const enabled = enabledVerdict(reading, item);
  if (reading.answers[item] === undefined && enabled !== 'fails') found.add(item);
  const enabledWhen = reading.guide.enabledWhen[item];
  if (enabledWhen !== undefined && enabled === 'unknown') addSupport(enabledWhen, reading, found);
};
