import { useParams } from 'wouter';
import { useStore } from 'zustand';
import { useContent } from '#content';
import { AboutScreen, HowItWorksScreen, type LibraryPaths, PrivacyScreen, SourcesScreen, TechniqueScreen, TechniquesScreen } from '#library';
import type { LookKeeper } from '#look';
import { useAnswers } from '#session';
import { paths } from './paths.ts';
import { UnknownPage } from './screens.tsx';

/** The addresses of the pages to read. Where answers are kept, the way into the check is the start, which offers to go on. */
const useLibraryPaths = (): LibraryPaths => {
  const { facts } = useContent();
  const begun = Object.keys(useAnswers()).length > 0;
  return { ...paths, check: begun ? paths.start : paths.step(facts.guide.pages[0].id) };
};

export const Techniques = () => <TechniquesScreen paths={useLibraryPaths()} />;
export const HowItWorks = () => <HowItWorksScreen paths={useLibraryPaths()} />;
export const About = () => <AboutScreen paths={useLibraryPaths()} />;
export const Sources = () => <SourcesScreen checkPath={useLibraryPaths().check} />;

export const Privacy = ({ look }: { look: LookKeeper }) => {
  const libraryPaths = useLibraryPaths();
  useStore(look.store);
  return <PrivacyScreen paths={libraryPaths} lookKept={look.isKept()} onDelete={look.forget} />;
};

export const Technique = () => {
  const { facts } = useContent();
  const { id } = useParams<{ id: string }>();
  const libraryPaths = useLibraryPaths();
  return Object.hasOwn(facts.techniques, id) ? <TechniqueScreen id={id} paths={libraryPaths} /> : <UnknownPage />;
};
