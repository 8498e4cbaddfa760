import { useMemo } from 'react';
import { useRouter } from 'wouter';
import { useFlowContent } from '#content';
import { countedAnswers } from '#engine';
import { useAnswers, useSession } from '#session';
import { givenAt, type SharedPage, ShareTools } from '#share';
import { filedAddress, single } from '../address.ts';
import { sharedPaths } from '../paths.ts';

/** The ways to hand on a page that shows the answers of this device. */
export const Tools = ({ page }: { page: SharedPage }) => {
  const { facts } = useFlowContent();
  const { base } = useRouter();
  const stamps = useSession((session) => session.answers);
  const answers = useAnswers();
  const given = useMemo(
    () => ({ answers, at: givenAt(stamps, countedAnswers(facts.guide, answers), facts.present) }),
    [facts, stamps, answers],
  );
  // Another phone has no such file.
  const address = single ? {} : { address: `${location.origin}${base}${filedAddress(sharedPaths[page])}` };
  return <ShareTools page={page} given={given} {...address} />;
};
