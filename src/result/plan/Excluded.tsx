import { useContent } from '#content';
import { groupByReason } from '#reasons';
import { bareList } from '#ui';
import type { Block } from '../block.ts';

/** Everything that is ruled out, and why: nothing is left out silently. */
export const NotForYou: Block = ({ result }) => {
  const { words, screens } = useContent();
  if (result.excluded.length === 0) return null;
  // Where the limits have told a reason already, paper does not tell it twice.
  const told = new Set(result.flags.map(({ id }) => id));
  return (
    <section className="stack stack-tight">
      <h2>{screens.result.excluded}</h2>
      <p className="screen-only">{screens.result.excludedLead}</p>
      <p className="print-only">{result.excluded.map(({ id }) => words.modalities[id]).join(' · ')}</p>
      <ul {...bareList} className="reasons">
        {groupByReason(result.excluded).map(({ modalities, because }) => (
          <li
            key={modalities.join(' ')}
            className={because.every((reason) => told.has(reason)) ? 'reason screen-only' : 'reason'}
          >
            <p>
              <strong>{modalities.map((id) => words.modalities[id]).join(', ')}</strong>
            </p>
            {because.map((reason) => (
              <p key={reason} className={told.has(reason) ? 'screen-only' : undefined}>
                {words.flags[reason] ?? words.rules[reason]}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
