import { Link } from 'wouter';
import { useContent } from '#content';

const TEAM = 'TEAM';

/** Links from what is said to what carries it. */
export const SourceList = ({ evidence, path }: { evidence: readonly string[]; path: string }) => {
  const { facts, screens } = useContent();
  const ids = [...new Set(evidence)];
  const known = [...ids.filter((id) => facts.sources[id] !== undefined), ...ids.filter((id) => id === TEAM)];
  return (
    <ul className="source-links small">
      {known.map((id) => {
        const source = facts.sources[id];
        return (
          <li key={id}>
            <Link href={`${path}#source-${id}`}>{source?.title ?? screens.result.ownJudgment}</Link>
            {source !== undefined && <span className="soft"> {source.publisher}</span>}
          </li>
        );
      })}
    </ul>
  );
};
