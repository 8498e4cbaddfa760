import { Link } from 'wouter';
import { useContent } from '#content';
import { type LibraryPaths, Page, Part, Sentences } from '../Page.tsx';
import { Evidence, OtherSources } from './Evidence.tsx';
import { Feel } from './Feel.tsx';
import { Tags } from './Tags.tsx';
import { Where } from './Where.tsx';
import { WhoShouldNot } from './WhoShouldNot.tsx';

/** How long, how often, and what can be done at home. */
const Dose = ({ id }: { id: string }) => {
  const { words, screens } = useContent();
  const { doseTitle, howLong, howOften, atHome } = screens.library.technique;
  const { session, often, home } = words.techniques[id] ?? {};
  return (
    <Part title={doseTitle}>
      <dl className="source-facts">
        {[[howLong, session], [howOften, often], [atHome, home]].map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
};

const Stop = ({ id }: { id: string }) => {
  const { words, screens } = useContent();
  return (
    <Part title={screens.library.technique.stopTitle}>
      <p>
        <strong>{words.techniques[id]?.stop}</strong>
      </p>
      {['stopNow', 'stopCourse', 'afterwards'].map((block) => (
        <div key={block} className="inner stack stack-tight">
          <h3>{words.guidance[block]?.title}</h3>
          <Sentences lines={Object.values(words.guidance[block]?.lines ?? {})} />
        </div>
      ))}
    </Part>
  );
};

interface TechniqueScreenProps {
  readonly id: string;
  readonly paths: LibraryPaths;
}

/** One technique: what it is, how it feels, where, how long, who should not, how sure, and when to stop. */
export const TechniqueScreen = ({ id, paths }: TechniqueScreenProps) => {
  const { words, screens } = useContent();
  const said = screens.library.technique;
  const card = words.techniques[id] ?? {};
  return (
    <Page
      title={words.modalities[id] ?? ''}
      checkPath={paths.check}
      checkOnTop
      lead={
        <>
          <Tags id={id} />
          <p>
            {card.what} {card.helps}
          </p>
        </>
      }
    >
      <Part title={said.feelsTitle}>
        <Feel id={id} />
        <p>{card.pressure}</p>
      </Part>
      <Where id={id} />
      <Dose id={id} />
      <WhoShouldNot id={id} />
      <Evidence id={id} sourcesPath={paths.sources} />
      <Stop id={id} />
      <div>
        <OtherSources id={id} sourcesPath={paths.sources} />
        <p className="screen-only">
          <Link href={paths.techniques} className="source-title">
            {said.all}
          </Link>
        </p>
      </div>
    </Page>
  );
};
