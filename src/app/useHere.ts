import { useMemo } from 'react';
import { useFlowContent } from '#content';
import { assess, walkOf } from '#engine';
import { useAnswers } from '#session';
import { goOnFrom } from '#wizard';
import { paths } from './paths.ts';

/** The answers of this device, what they say, and where to go on. */
export const useHere = () => {
  const { facts } = useFlowContent();
  const answers = useAnswers();
  return useMemo(
    () => ({
      answers,
      assessment: assess(facts.guide, answers),
      walk: walkOf(facts.guide, answers),
      goOn: goOnFrom(facts.guide, answers, facts.urgentLevels, paths),
    }),
    [facts, answers],
  );
};
