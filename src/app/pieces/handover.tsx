import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { useFlowContent } from '#content';
import { assess } from '#engine';
import { DoctorScreen, TherapistScreen } from '#handover';
import { useAnswers } from '#session';
import { goOnFrom } from '#wizard';
import { paths } from '../paths.ts';
import { Tools } from './Tools.tsx';

export { Shared } from './shared.tsx';

/** The answers here and what they say, or where to go on while nothing is certain. */
const useHanded = () => {
  const { facts, screens } = useFlowContent();
  const answers = useAnswers();
  return useMemo(() => {
    const assessment = assess(facts.guide, answers);
    const certain = assessment.settled || screens.wizard.certain[assessment.atLeast] !== undefined;
    return { answers, assessment, goOn: certain ? null : goOnFrom(facts.guide, answers, facts.urgentLevels, paths) };
  }, [facts, screens, answers]);
};

export const ForTherapist = () => {
  const { goOn, ...handed } = useHanded();
  return goOn === null ? <TherapistScreen {...handed} tools={<Tools page="therapist" />} /> : <Redirect replace to={goOn} />;
};

export const ForDoctor = () => {
  const { goOn, ...handed } = useHanded();
  return goOn === null ? <DoctorScreen {...handed} proofPath={paths.proof} tools={<Tools page="doctor" />} /> : <Redirect replace to={goOn} />;
};
