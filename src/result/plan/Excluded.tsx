import { useContent } from '#content';
import type { Excluded as ExcludedModality } from '#engine';
import { bareList } from '#ui';
import type { Block } from '../block.ts';

interface Group {
  readonly modalities: readonly string[];
  readonly because: readonly string[];
}

/** Each reason once, with all that it rules out; reasons that rule out the same stand together. */
const groupByReason = (excluded: readonly ExcludedModality[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const reason of new Set(excluded.flatMap(({ because }) => because))) {
    const modalities = excluded.filter(({ because }) => because.includes(reason)).map(({ id }) => id);
    const key = modalities.join(' ');
    groups.set(key, { modalities, because: [...(groups.get(key)?.because ?? []), reason] });
  }
  return [...groups.values()];
};

/** Everything that is ruled out, and why: nothing is left out silently. */
export const NotForYou: Block = ({ result }) => {
  const { words, screens } = useContent();
  if (result.excluded.length === 0) return null;
  return (
    <section className="stack stack-tight">
      <h2>{screens.result.excluded}</h2>
      <p>{screens.result.excludedLead}</p>
      <ul {...bareList} className="reasons">
        {groupByReason(result.excluded).map(({ modalities, because }) => (
          <li key={modalities.join(' ')} className="reason">
            <p>
              <strong>{modalities.map((id) => words.modalities[id]).join(', ')}</strong>
            </p>
            {because.map((reason) => (
              <p key={reason}>{words.flags[reason] ?? words.rules[reason]}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
