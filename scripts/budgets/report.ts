import { type Accepted, type Change, changesOf } from './accepted.ts';
import { isOver, type Measured } from './measure.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

const amount = ({ by }: Measured, value: number): string => (by === 'count' ? String(value) : kB(value));

const line = (says: string, measured: string, limit: string, note = ''): string => `${says.padEnd(46)}${measured.padStart(10)}${limit.padStart(12)}${note}`;

/** The budgets as a table of plain lines. */
export const tableOf = (measured: readonly Measured[]): string =>
  [
    line('budget', 'measured', 'limit'),
    ...measured.map((each) => line(each.says, amount(each, each.measured), each.limit === null ? '–' : amount(each, each.limit), isOver(each) ? '  over' : '')),
  ].join('\n');

const tell = ({ kind, bytes, growth, isNew }: Change): string => {
  const grew = growth > 0 ? `grew by ${kB(growth)}` : 'did not grow';
  return `  ${kind}: ${kB(bytes)}, ${isNew ? 'new here' : grew}`;
};

/** What to look at: all that is counted, each page that is over, or what grew; where nothing did, the heaviest. */
const culpritsOf = (over: Measured, accepted: Accepted): Change[] => {
  const changes = changesOf(over, accepted);
  if (over.by === 'count') return changes;
  if (over.by === 'heaviest') return changes.filter(({ bytes }) => bytes > (over.limit ?? 0));
  const grown = changes.filter(({ growth }) => growth > 0);
  return grown.length > 0 ? grown : changes.slice(0, 3);
};

const tellOver = (over: Measured, accepted: Accepted): string => {
  const head = `Over: ${over.says}, ${amount(over, over.measured)} where ${amount(over, over.limit ?? 0)} is the limit. Since its sizes were last accepted:`;
  return [head, ...culpritsOf(over, accepted).map(tell)].join('\n');
};

/** The table, and for each budget that is over the files that made it so. */
export const reportOf = (measured: readonly Measured[], accepted: Accepted): string =>
  [tableOf(measured), ...measured.filter(isOver).map((over) => tellOver(over, accepted))].join('\n\n');
