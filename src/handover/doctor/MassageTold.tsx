import { useContent } from '#content';
import type { Answers, Assessment } from '#engine';
import { Part } from '../parts/Part.tsx';
import { ticksOf } from '../parts/ticks.ts';
import { useQuote } from '../parts/useQuote.ts';

const ROUTINE_VISIT = 'adviseRoutineVisit';

/** What the person was told about massage and a visit, and what they said of an earlier check. */
export const MassageTold = ({ assessment, answers }: { assessment: Assessment; answers: Answers }) => {
  const { facts, words, screens } = useContent();
  const { doctor, list } = screens.handover;
  const quote = useQuote();
  const techniques = assessment.settled ? assessment.techniques : [];
  const named = techniques.map(({ id, pressure }) => [words.modalities[id], ...(pressure === null ? [] : [words.pressures[pressure].name.toLowerCase()])].join(' – '));
  return (
    <Part title={doctor.told} look="part-line">
      <p>
        {named.length === 0 ? doctor.toldNoPlan : doctor.toldPlan(named.reduce(list))}{' '}
        {assessment.settled && assessment.advice.includes(ROUTINE_VISIT) && doctor.routineVisit}{' '}
        {ticksOf(answers, [facts.guide.clearance.item]).map(quote).join(' ')}
      </p>
    </Part>
  );
};
