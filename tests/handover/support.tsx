import type { ReactNode } from 'react';
import { DoctorScreen, TherapistScreen } from '#handover';
import type { Answers } from '#engine';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { open, settled, setup } from '../support/screens.tsx';

/** The Monday on which all pages here are made. */
const today = new Date(2026, 10, 23, 10);

const read = (screen: ReactNode) => {
  const view = setup(screen);
  const part = (heading: string): HTMLElement => {
    const found = [...view.container.querySelectorAll('section')].find((each) => each.querySelector('h2')?.textContent === heading);
    if (found === undefined) throw new Error(`no part ${heading}`);
    return found;
  };
  return { ...view, text: view.container.textContent, part, partText: (heading: string) => part(heading).textContent };
};

/** The page for a therapist of someone who gave these answers and the safe ones elsewhere. */
export const forTherapist = (answers: ClinicalAnswers, tools?: ReactNode) => {
  const assessment = settled(answers);
  return { assessment, ...read(<TherapistScreen assessment={assessment} answers={person(answers)} tools={tools} today={today} />) };
};

/** The same page for a doctor or nurse. */
export const forDoctor = (answers: ClinicalAnswers, tools?: ReactNode) => {
  const assessment = settled(answers);
  return {
    assessment,
    ...read(<DoctorScreen assessment={assessment} answers={person(answers)} proofPath="/proof" tools={tools} today={today} />),
  };
};

/** The page for a doctor or nurse of someone who gave only these answers and stopped. */
export const forDoctorSoFar = (answers: ClinicalAnswers) => {
  const assessment = open(answers);
  return { assessment, ...read(<DoctorScreen assessment={assessment} answers={answers as Answers} proofPath="/proof" today={today} />) };
};
