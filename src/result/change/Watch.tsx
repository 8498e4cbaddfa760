import { useContent } from '#content';
import type { WhatIf } from '#engine';
import { Disclosure, Pictogram } from '#ui';
import { levelDrawings } from '../parts/level-drawings.ts';
import { groupsOf, type Line, keyOf, linesOf, nearestUp } from './lines.ts';
import { useClause } from './useClause.ts';

const Lines = ({ lines, className }: { lines: readonly Line[]; className?: string }) => {
  const { worse, alone } = useContent().words.outlook;
  const { allOf, anyOf, both } = useClause();
  return (
    <ul className={className}>
      {lines.map((line) => {
        const [only] = line.either;
        const last = line.together.length === 0 ? (alone[only?.item ?? '']?.[only?.answer ?? ''] ?? anyOf(worse, line.either)) : anyOf(worse, line.either);
        return <li key={keyOf(line)}>{line.together.length === 0 ? last : both(allOf(worse, line.together), last)}</li>;
      })}
    </ul>
  );
};

/** What to watch for: the nearest things that would make it more urgent, under what to do then. */
export const Watch = ({ raises }: Pick<WhatIf, 'raises'>) => {
  const { facts, words, screens } = useContent();
  const { watchLead, onCard, others } = screens.result.whatIf;
  if (raises.length === 0) return null;
  const groups = groupsOf(linesOf(nearestUp(raises, facts.guide.items)), facts);
  return (
    <>
      {groups.length > 1 && <p className="screen-only">{watchLead}</p>}
      {groups.map(({ level, first, more, named }) => {
        const count = more.length + named.length;
        return (
          <div key={level} className="turn stack stack-tight">
            <h3 className="turn-head">
              <Pictogram name={levelDrawings[level] ?? 'alert'} />
              <span>{words.outlook.when[level]}</span>
            </h3>
            {named.length > 0 && first.length > 0 && <p className="soft">{onCard}</p>}
            {first.length > 0 && <Lines lines={first} />}
            {count > 0 && (
              // On paper the nearest stand here, and the card above names its own.
              <div className="screen-only">
                <Disclosure title={others(count)} of={words.outlook.when[level]}>
                  {more.length > 0 && <Lines lines={more} />}
                  {named.length > 0 && <Lines lines={named} />}
                </Disclosure>
              </div>
            )}
          </div>
        );
      })}
    </>
  );
};
