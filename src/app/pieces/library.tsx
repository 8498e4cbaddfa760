import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { useStore } from 'zustand';
import { useContent, useFlowContent } from '#content';
import { AboutScreen, HowItWorksScreen, type LibraryPaths, PrivacyScreen, SourcesScreen, TechniqueScreen, TechniquesScreen, UnknownPage } from '#library';
import { LookScreen } from '#look';
import { useAnswers } from '#session';
import { eraseDevice, isAppKept } from '../erase.ts';
import { paths } from '../paths.ts';
import { sourceNotes } from '../published.ts';
import { look } from './look.ts';

/** The addresses of the pages to read. Where answers are kept, the way into the check is the start, which offers to go on. */
const useLibraryPaths = (): LibraryPaths => {
  const { facts } = useFlowContent();
  const begun = Object.keys(useAnswers()).length > 0;
  return { ...paths, check: begun ? paths.start : paths.step(facts.guide.pages[0].id) };
};

export const Techniques = () => <TechniquesScreen paths={useLibraryPaths()} />;
export const HowItWorks = () => <HowItWorksScreen paths={useLibraryPaths()} />;
export const About = () => <AboutScreen paths={useLibraryPaths()} />;

/** The page of sources, made once what is said of each has come. */
export const makeSources = async () => {
  const notes = await sourceNotes();
  return () => <SourcesScreen checkPath={useLibraryPaths().check} notes={notes} />;
};

export const Privacy = () => {
  const libraryPaths = useLibraryPaths();
  useStore(look.store);
  const [appKept, setAppKept] = useState(false);
  useEffect(() => {
    const see = async () => setAppKept(await isAppKept());
    void see();
    // On a first visit the app is kept only now.
    void navigator.serviceWorker?.ready.then(see);
  }, []);
  const onDelete = async () => {
    await eraseDevice();
    const stays = await isAppKept();
    look.forget();
    setAppKept(stays);
  };
  return <PrivacyScreen paths={libraryPaths} lookKept={look.isKept()} appKept={appKept} onDelete={onDelete} />;
};

export const Unknown = () => <UnknownPage startPath={paths.start} />;

export const Technique = () => {
  const { facts } = useContent();
  const { id } = useParams<{ id: string }>();
  const libraryPaths = useLibraryPaths();
  return Object.hasOwn(facts.techniques, id) ? <TechniqueScreen id={id} paths={libraryPaths} /> : <Unknown />;
};

export const Look = () => <LookScreen keeper={look} />;
