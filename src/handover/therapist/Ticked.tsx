import { useContent } from '#content';
import type { Because, SettledAssessment } from '#engine';
import { groupByReason, reasonsFor } from '#reasons';
import { bareList } from '#ui';
import { isAmong } from '../parts/ticks.ts';
import { Part } from '../parts/Part.tsx';
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
  const besides = rules.filter(({ because }) => because.some((each) => !isAmong(covered, each)));
  const raised = flags.map(({ id }) => id);
  const requirements = new Set(excluded.flatMap(({ because }) => because).filter((id) => !raised.includes(id)));
  return [
    ...flags.map(({ id, because }) => ({ id, told: because, means: words.flags[id] })),
    ...reasonsFor(besides, [], {}).map(({ told, rules: its }) => ({ id: its[0].id, told, means: its.map(({ id }) => words.rules[id]).join(' ') })),
    ...[...requirements].map((id) => ({ id, told: [], means: words.flags[id] ?? words.rules[id] })),
  ];
};

const Lines = ({ lines }: { lines: readonly Line[] }) => {
  const quote = useQuote();
  return (
    <ul {...bareList} className="ticked">
      {lines.map(({ id, told, means }) => (
        <li key={id}>
          {told.length > 0 && <strong>{told.map(quote).join(' ')}</strong>}
          <span className={told.length > 0 ? 'more' : undefined}> {means}</span>
        </li>
      ))}
    </ul>
  );
};

/** What was ticked and what follows: first what rules something out, by what it rules out, and then the rest. */
export const Ticked = ({ result }: { result: SettledAssessment }) => {
  const { words, screens } = useContent();
  const { therapist, list } = screens.handover;
  const lines = useLines(result);
  const groups = groupByReason(result.excluded);
  const ruling = groups.flatMap(({ because }) => because);
  const rest = lines.filter(({ id }) => !ruling.includes(id));
  return (
    <>
      {groups.length > 0 && (
        <Part title={therapist.leaveOut} look="part-groups">
          {groups.map(({ modalities, because }) => (
            <div key={modalities.join(' ')} className="group">
              <h3>{modalities.map((id) => words.modalities[id]).reduce(list)}</h3>
              <Lines lines={lines.filter(({ id }) => because.includes(id))} />
            </div>
          ))}
        </Part>
      )}
      <Part title={therapist.ticked} look="part-groups">
        {rest.length > 0 ? <Lines lines={rest} /> : <p>{therapist.nothingTicked}</p>}
      </Part>
    </>
  );
};
