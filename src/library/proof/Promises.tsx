import type { ProofRow } from '#codec';
import { type PromiseNotes, useContent } from '#content';
import { Disclosure } from '#ui';

interface ListProps {
  readonly rows: readonly ProofRow[];
  /** Each promise in words that anyone can follow, by id. */
  readonly said: PromiseNotes;
}

const List = ({ rows, said }: ListProps) => (
  <ul className="promises">
    {rows.map(({ id, says }) => (
      <li key={id}>{said[id] ?? says}</li>
    ))}
  </ul>
);

/** Each promise that holds, in words anyone can follow: the first subject open, the others behind their names. */
export const Promises = ({ table, said }: { table: readonly ProofRow[]; said: PromiseNotes }) => {
  const { facts, words, screens } = useContent();
  const { promisesTitle, brokenTitle, group } = screens.proof;
  const broken = table.filter(({ verdict }) => verdict === 'broken');
  const [first, ...others] = Object.entries(facts.promises)
    .map(([id, ids]) => ({
      id,
      rows: ids.flatMap((each) => table.filter((row) => row.id === each && row.verdict === 'proven')),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      {broken.length > 0 && (
        <section className="stack stack-tight">
          <h2>{brokenTitle}</h2>
          <List rows={broken} said={said} />
        </section>
      )}
      <section className="stack stack-tight">
        <h2>{promisesTitle}</h2>
        {first !== undefined && (
          <>
            <h3>{words.promiseGroups[first.id]}</h3>
            <List rows={first.rows} said={said} />
          </>
        )}
        <div>
          {others.map(({ id, rows }) => (
            <Disclosure key={id} title={group(words.promiseGroups[id] ?? '', rows.length)}>
              <List rows={rows} said={said} />
            </Disclosure>
          ))}
        </div>
      </section>
    </>
  );
};
