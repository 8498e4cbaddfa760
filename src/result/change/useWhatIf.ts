import { useMemo } from 'react';
import { useContent } from '#content';
import { type Answers, type SettledAssessment, whatIf, type WhatIf } from '#engine';
import { timed } from './timed.ts';

/** What made the result so and what would change it; once for each result. */
export const useWhatIf = (result: SettledAssessment, answers: Answers): WhatIf => {
  const { guide, outlook } = useContent().facts;
  return useMemo(() => timed('what-if', () => whatIf(guide, answers, result, outlook)), [guide, outlook, result, answers]);
};
