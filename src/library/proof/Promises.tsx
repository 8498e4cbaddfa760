import type { ProofRow } from '#codec';
import { useContent } from '#content';
import { Disclosure } from '#ui';

const useSaid = () => {
  const { promises } = useContent().words;
  return ({ id, says }: ProofRow): string => promises[id] ?? says;
};

const List = ({ rows }: { rows: readonly ProofRow[] }) => {
  const said = useSaid();
  return (
    <ul className="promises">
      {rows.map((row) => (
        <li key={row.id}>{said(row)}</li>
      ))}
    </ul>
  );
};

/** Each promise that holds, in words anyone can follow: the first subject open, the others behind their names. */
export const Promises = ({ table }: { table: readonly ProofRow[] }) => {
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
          <List rows={broken} />
        </section>
      )}
      <section className="stack stack-tight">
        <h2>{promisesTitle}</h2>
        {first !== undefined && (
          <>
            <h3>{words.promiseGroups[first.id]}</h3>
            <List rows={first.rows} />
          </>
        )}
        <div>
          {others.map(({ id, rows }) => (
            <Disclosure key={id} title={group(words.promiseGroups[id] ?? '', rows.length)}>
              <List rows={rows} />
            </Disclosure>
          ))}
        </div>
      </section>
    </>
  );
};
