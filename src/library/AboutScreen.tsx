import { Link } from 'wouter';
import { useContent } from '#content';
import { Guidance } from './Carried.tsx';
import { type LibraryPaths, Page, Part, Sentences } from './Page.tsx';

/** What this is, for whom and for whom not, what holds for every technique, and what is still open. */
export const AboutScreen = ({ paths }: { paths: LibraryPaths }) => {
  const { words, screens } = useContent();
  const said = screens.library.about;
  return (
    <Page title={said.title} checkPath={paths.check} lead={<p>{said.lead}</p>}>
      <Part title={said.forTitle}>
        <Sentences lines={said.for} />
      </Part>
      <Part title={said.notForTitle}>
        <Sentences lines={said.notFor} />
        <Link href={paths.numbers} className="source-title screen-only">
          {screens.shell.numbersLink}
        </Link>
      </Part>
      <Guidance id="together" sourcesPath={paths.sources} />
      <Part title={said.openTitle}>
        <Sentences lines={said.open} />
        <p>{words.fixed.notDiagnosis}</p>
      </Part>
    </Page>
  );
};
