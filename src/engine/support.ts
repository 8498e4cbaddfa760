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
      return addItem(reading.guide.clearance.item, reading, found);
    case 'not':
      return addSupport(condition.of, reading, found);
    default:
      for (const part of condition.of) addSupport(part, reading, found);
  }
};

const addItem = (item: string, reading: Reading, found: Set<string>): void => {
  if (found.has(item)) return;
  if (reading.answers[item] === undefined && enabledVerdict(reading, item) !== 'fails') found.add(item);
  const enabledWhen = reading.guide.enabledWhen[item];
  if (enabledWhen !== undefined && enabledWhen.kind !== 'clearance') addSupport(enabledWhen, reading, found);
};
