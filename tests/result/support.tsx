import { ResultScreen } from '#result';
import { type WorkedCase, workedCases } from '../cases/appendix-a.ts';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { settled, setup } from '../support/screens.tsx';

/** The Monday on which all results here are read. */
const today = new Date(2026, 10, 23, 10);

/** The answers of a worked case, cleared where that is asked for. */
export const answersOf = (id: string, cleared?: 'cleared'): ClinicalAnswers => {
  const found = workedCases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return cleared === undefined ? found.answers : { ...found.answers, cleared: 'yes-same' };
};

/** Every worked case, and those of them that a provider's word clears. */
export const allCases: readonly (readonly [string, ClinicalAnswers])[] = workedCases.flatMap(
  ({ id, answers, ifCleared }: WorkedCase) => [
    [id, answers] as const,
    ...(ifCleared === undefined ? [] : [[`${id} cleared`, answersOf(id, 'cleared')] as const]),
  ],
);

/** The result of someone who gave these answers and the safe ones elsewhere. */
export const show = (answers: ClinicalAnswers, place = 'us') => {
  const assessment = settled(answers);
  const view = setup(
    <ResultScreen
      assessment={assessment}
      answers={person(answers)}
      reviewPath="/answers"
      startPath="/"
      sourcesPath="/sources"
      proofPath="/proof"
      therapistPath="/for-the-therapist"
      doctorPath="/for-the-doctor"
      clearedPath="/check/cleared/change"
      today={today}
    />,
    { place },
  );
  const text = view.container.textContent;
  const headings = (level: 1 | 2 | 3) =>
    [...view.container.querySelectorAll(`h${level}`)].map((heading) => heading.textContent);
  return { ...view, assessment, text, headings };
};
