import { useContent } from '#content';
import type { WhatIf } from '#engine';
import { nearestDown } from './lines.ts';
import { useClause } from './useClause.ts';

/** What may come true for the better, and never a way to answer differently. */
export const Ease = ({ lowers }: Pick<WhatIf, 'lowers'>) => {
  const { facts, words, screens } = useContent();
  const { easeTitle, easeLead, ease } = screens.result.whatIf;
  const { allOf } = useClause();
  const told = nearestDown(lowers, facts.guide.items);
  if (told.length === 0) return null;
  return (
    <div className="turn stack stack-tight">
      <h3>{easeTitle}</h3>
      <p>{easeLead}</p>
      <ul>
        {told.map(({ events, level }) => (
          <li key={events.map(({ item, answer }) => `${item} ${answer}`).join(', ')}>
            {ease(allOf(words.outlook.better, events), words.outlook.may[level] ?? '')}
          </li>
        ))}
      </ul>
    </div>
  );
};
