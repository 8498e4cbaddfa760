import { useContent } from '#content';
import type { Because, SettledAssessment } from '#engine';
import { reasonsFor } from '#reasons';
import { bareList } from '#ui';
import { isAmong } from '../parts/ticks.ts';
import { Part } from '../parts/Part.tsx';
import { inThePain } from './ThePain.tsx';
import { useQuote } from '../parts/useQuote.ts';

interface Line {
  readonly id: string;
  readonly told: readonly Because[];
  readonly means: string;
}

/** Every flag with the answers behind it; then what was told besides, and what else rules something out. */
const useLines = ({ flags, rules, excluded }: SettledAssessment): readonly Line[] => {
  const { words } = useContent();
  const covered = flags.flatMap(({ because }) => because);
  const besides = rules.filter(({ because }) => because.some((each) => !isAmong(covered, each) && !inThePain.includes(each.item)));
  const raised = flags.map(({ id }) => id);
  const requirements = new Set(excluded.flatMap(({ because }) => because).filter((id) => !raised.includes(id)));
  return [
    ...flags.map(({ id, because }) => ({ id, told: because, means: words.flags[id] })),
    ...reasonsFor(besides, [], {}).map(({ told, rules: its }) => ({ id: its[0].id, told, means: its.map(({ id }) => words.rules[id]).join(' ') })),
    ...[...requirements].map((id) => ({ id, told: [], means: words.flags[id] ?? words.rules[id] })),
  ];
};

const quoted = (lines: readonly Line[]): boolean => lines.some(({ told }) => told.length > 0);

const Lines = ({ lines }: { lines: readonly Line[] }) => {
  const { quote: saidAloud } = useContent().screens.result;
  const quote = useQuote();
  return (
    <ul {...bareList} className="ticked">
      {lines.map(({ id, told, means }) => (
        <li key={id}>
          {told.length > 0 && <strong>{told.map(quote).join(' ')}</strong>}
          <span className={told.length > 0 ? 'more' : undefined}> {told.length > 0 ? saidAloud(means) : means}</span>
        </li>
      ))}
    </ul>
  );
};

/** What was ticked and what follows: first what rules something out, and then the rest, without what the line of the pain says. */
export const Ticked = ({ result }: { result: SettledAssessment }) => {
  const { words, screens } = useContent();
  const { therapist, list } = screens.handover;
  const lines = useLines(result);
  const ruling = new Set(result.excluded.flatMap(({ because }) => because));
  const ruled = lines.filter(({ id }) => ruling.has(id));
  const rest = lines
    .map((line) => ({ ...line, told: line.told.filter(({ item }) => !inThePain.includes(item)) }))
    .filter(({ id, told }) => !ruling.has(id) && told.length > 0);
  return (
    <>
      {ruling.size > 0 && (
        <Part title={therapist.leaveOut} look="part-line">
          <p className="answer more">{result.excluded.map(({ id }) => words.modalities[id]).reduce(list)}</p>
          {quoted(ruled) && <p className="more">{therapist.weTold}</p>}
          <Lines lines={ruled} />
        </Part>
      )}
      <Part title={therapist.ticked} look="part-line">
        {quoted(rest) && !quoted(ruled) && <p className="more">{therapist.weTold}</p>}
        {rest.length > 0 ? <Lines lines={rest} /> : <p>{therapist.nothingTicked}</p>}
      </Part>
    </>
  );
};
