import { Link } from 'wouter';
import { useContent } from '#content';
import { bareList, Disclosure } from '#ui';
import { Part, Sentences } from './Page.tsx';

const TEAM = 'TEAM';

interface SourceLinksProps {
  readonly evidence: readonly string[];
  /** The page of sources. */
  readonly path: string;
}

/** Links to what carries a claim, each once; our own judgment comes last. */
export const SourceLinks = ({ evidence, path }: SourceLinksProps) => {
  const { facts, screens } = useContent();
  const { teamTitle, readNames } = screens.library;
  const ids = [...new Set(evidence)].toSorted((a, b) => Number(a === TEAM) - Number(b === TEAM));
  return (
    <ul {...bareList} className="carried small">
      {ids.map((id) => {
        const source = facts.sources[id];
        const mark = source === undefined || source.read === 'read' ? '' : ` (${readNames[source.read].toLowerCase()})`;
        return (
          <li key={id}>
            <Link href={`${path}#source-${id}`} className="source-title">
              {source?.title ?? teamTitle}
              {mark}
              {/* Two sources may have the same title. */}
              {source !== undefined && <span className="visually-hidden">, {source.publisher}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
};

/** A block of guidance with the sources behind it. */
export const Guidance = ({ id, sourcesPath }: { id: string; sourcesPath: string }) => {
  const { facts, words, screens } = useContent();
  const { title, lines } = words.guidance[id] ?? { title: '', lines: {} };
  return (
    <Part title={title}>
      <Sentences lines={Object.values(lines)} />
      <Disclosure title={screens.library.sourcesFor(title)}>
        <SourceLinks evidence={Object.values(facts.guidance[id] ?? {}).flat()} path={sourcesPath} />
      </Disclosure>
    </Part>
  );
};
