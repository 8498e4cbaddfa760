import { useContent } from '#content';
import type { Flag } from '#engine';
import { bareList, Disclosure } from '#ui';
import { movesFor } from './moves.ts';

/** The moves that fit, by name; how to do each unfolds. On paper each has its dose beside it. */
export const MoveList = ({ flags }: { flags: readonly Flag[] }) => {
  const { facts, words, screens } = useContent();
  const { moves, waiting } = movesFor(Object.keys(facts.moves), flags);
  return (
    <>
      {waiting && <p>{screens.result.firstMoves}</p>}
      <ul {...bareList} className="moves">
        {moves.map((id) => {
          const move = words.moves[id];
          return (
            <li key={id}>
              <Disclosure title={move?.name ?? ''}>
                <p>{move?.how}</p>
                <p>{move?.dose}</p>
                <p className="soft">{move?.note}</p>
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </>
  );
};
