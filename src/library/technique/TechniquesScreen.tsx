import { Link } from 'wouter';
import { useContent } from '#content';
import { bareList } from '#ui';
import { Guidance } from '../Carried.tsx';
import { type LibraryPaths, Page } from '../Page.tsx';
import { Feel } from './Feel.tsx';
import { Tags } from './Tags.tsx';

/** The techniques side by side, each a way to its own page, and what is known about massage as such. */
export const TechniquesScreen = ({ paths }: { paths: LibraryPaths }) => {
  const { facts, words, screens } = useContent();
  const { title, lead } = screens.library.technique;
  return (
    <Page
      title={title}
      checkPath={paths.check}
      checkOnTop
      lead={
        <p>
          {lead} {words.fixed.supportOnly}
        </p>
      }
    >
      <ul {...bareList} className="technique-cards">
        {Object.keys(facts.techniques).map((id) => (
          <li key={id} className="technique-card stack stack-tight">
            <h2>
              <Link href={paths.technique(id)}>{words.modalities[id]}</Link>
            </h2>
            <Tags id={id} />
            <p>{words.techniques[id]?.what}</p>
            <Feel id={id} />
          </li>
        ))}
      </ul>
      <Guidance id="known" sourcesPath={paths.sources} />
      <Guidance id="together" sourcesPath={paths.sources} />
    </Page>
  );
};
