import { Link } from 'wouter';
import { useContent } from '#content';
import { type LibraryPaths, Page, Part, Sentences } from './Page.tsx';

/** How questions become a result, what the results mean, and what all of it cannot do. */
export const HowItWorksScreen = ({ paths }: { paths: LibraryPaths }) => {
  const { facts, words, screens } = useContent();
  const said = screens.library.howItWorks;
  return (
    <Page title={said.title} checkPath={paths.check} lead={<p>{said.lead}</p>}>
      <ol className="line-by-line">
        {said.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Part title={said.levelsTitle}>
        <dl className="source-facts line-by-line">
          {facts.guide.levels.map((level) => (
            <div key={level}>
              <dt>{words.levels[level]?.headline}</dt>
              <dd>{said.levels[level]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={said.unknownTitle}>
        <Sentences lines={said.unknown} />
      </Part>
      <Part title={said.checkedTitle}>
        <p>{said.checked}</p>
        <Link href={paths.proof} className="source-title screen-only">
          {screens.proof.title}
        </Link>
      </Part>
      <Part title={said.limitsTitle}>
        <Sentences lines={[...said.limits, words.fixed.notDiagnosis, words.fixed.trustYourself]} />
      </Part>
    </Page>
  );
};
