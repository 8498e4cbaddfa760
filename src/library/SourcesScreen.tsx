import { useEffect } from 'react';
import { type SourceFacts, type SourceNotes, useContent } from '#content';
import { bareList, Disclosure } from '#ui';
import { Page } from './Page.tsx';

const OneSource = ({ id, source, spoken }: { id: string; source: SourceFacts; spoken: SourceNotes[string] | undefined }) => {
  const { facts, screens } = useContent();
  const { library } = screens;
  const namesakes = Object.values(facts.sources).filter(({ title }) => title === source.title).length > 1;
  return (
    <li id={`source-${id}`} tabIndex={-1} className="source stack stack-tight">
      <div>
        <h3>
          {source.link === undefined ? (
            source.title
          ) : (
            <a href={source.link} rel="noreferrer" className="source-title">
              {source.title}
              {namesakes && <span className="visually-hidden">, {source.publisher}</span>}
            </a>
          )}
        </h3>
        <p className="soft small">
          {source.publisher}
        </p>
      </div>
      <p>{spoken?.usedFor}</p>
      <p>
        <strong>{library.readNames[source.read]}.</strong> {spoken?.read}
      </p>
      {source.found !== undefined && <p className="soft small">{library.foundAt(source.found)}</p>}
      {source.strength === 'D' && <p className="soft small">{library.weakSource}</p>}
    </li>
  );
};

/** Brings the source that the address names into view, unfolds what it is in, and moves focus to it. */
const useNamedSource = (): void => {
  useEffect(() => {
    const show = () => {
      const named = document.getElementById(globalThis.location.hash.split('#').at(-1) ?? '');
      const folded = named?.closest('details');
      if (folded != null) folded.open = true;
      named?.focus({ preventScroll: true });
      named?.scrollIntoView?.();
    };
    show();
    globalThis.addEventListener('hashchange', show);
    return () => globalThis.removeEventListener('hashchange', show);
  }, []);
};

interface SourcesScreenProps {
  readonly checkPath: string;
  readonly notes: SourceNotes;
}

/** All sources, how far each was read, and what carries a claim where none does. */
export const SourcesScreen = ({ checkPath, notes }: SourcesScreenProps) => {
  const { facts, words, screens } = useContent();
  const { library } = screens;
  useNamedSource();
  const inGroup = (group: string) => Object.entries(facts.sources).filter(([, source]) => source.group === group);
  return (
    <Page
      title={library.title}
      checkPath={checkPath}
      lead={library.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
    >
      <section className="stack stack-tight">
        <h2>{library.readTitle}</h2>
        <dl className="source-facts">
          {Object.entries(words.sourceRead).map(([id, meaning]) => (
            <div key={id}>
              <dt>{library.readNames[id]}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{library.notReadAlone}</p>
      </section>
      <section id="source-TEAM" tabIndex={-1} className="stack stack-tight">
        <h2>{library.teamTitle}</h2>
        <p>{words.team}</p>
      </section>
      <section className="stack stack-tight">
        <h2>{library.groupsTitle}</h2>
        {Object.entries(words.sourceGroups).map(([group, name]) => (
          <Disclosure key={group} title={library.group(name, inGroup(group).length)}>
            <ul {...bareList} className="sources">
              {inGroup(group).map(([id, source]) => (
                <OneSource key={id} id={id} source={source} spoken={notes[id]} />
              ))}
            </ul>
          </Disclosure>
        ))}
      </section>
    </Page>
  );
};
