import { Link } from 'wouter';
import { useContent } from '#content';
import { bareList } from '#ui';

const TEAM = 'TEAM';

/** The sources behind a claim, each once, by name; our own judgment comes last. */
const useNamed = (evidence: readonly string[]) => {
  const { facts, screens } = useContent();
  const { ownJudgment, readMarks } = screens.result;
  const ids = [...new Set(evidence)];
  const known = [...ids.filter((id) => facts.sources[id] !== undefined), ...ids.filter((id) => id === TEAM)];
  return known.map((id) => {
    const source = facts.sources[id];
    return { id, title: source?.title ?? ownJudgment, publisher: source?.publisher, mark: readMarks[source?.read ?? ''] };
  });
};

/** Links from what is said to what carries it. */
export const SourceList = ({ evidence, path }: { evidence: readonly string[]; path: string }) => (
  <ul {...bareList} className="source-links small screen-only">
    {useNamed(evidence).map(({ id, title, publisher, mark }) => (
      <li key={id}>
        <Link href={`${path}#source-${id}`}>
          <span>
            {title}
            {publisher !== undefined && (
              <span className="soft">
                <span className="visually-hidden">,</span> {publisher}
              </span>
            )}
            {mark !== undefined && <span className="soft"> {mark}</span>}
          </span>
        </Link>
      </li>
    ))}
  </ul>
);

/** On paper: the titles, run in, and where the rest can be looked up. */
export const PrintedSources = ({ evidence }: { evidence: readonly string[] }) => {
  const { sourcesInApp } = useContent().screens.result;
  return (
    <p className="print-only small">
      {[...useNamed(evidence).map(({ title, mark }) => (mark === undefined ? title : `${title} ${mark}`)), sourcesInApp].join(' · ')}
    </p>
  );
};
