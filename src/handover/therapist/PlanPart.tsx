import { useContent } from '#content';
import type { Answers, SettledAssessment } from '#engine';
import { Part } from '../parts/Part.tsx';
import { cautionsOf } from './cautions.ts';
import { Glance } from './Glance.tsx';
import { StopAndRefuse } from './StopAndRefuse.tsx';
import { Suggested, Zones } from './Suggested.tsx';
import { ThePain } from './ThePain.tsx';
import { Ticked } from './Ticked.tsx';
import { shortened } from './useOrder.ts';
import { useSaid } from './useSaid.ts';

/** Self-care that a therapist may have at hand. */
const atHand = ['heat', 'ice'];
/** The line of the position says this, and how. */
const ON_THE_SIDE = 'on-the-side';

interface PlanPartProps {
  readonly result: SettledAssessment;
  readonly answers: Answers;
  readonly today: Date;
}

/** The page at a level with a plan. */
export const PlanPart = ({ result, answers, today }: PlanPartProps) => {
  const { words, screens } = useContent();
  const { therapist } = screens.handover;
  const { position, sessions } = words.guidance;
  const said = useSaid();
  const { techniques, steps, selfCare, flags } = result;
  const { where, how: all } = cautionsOf(techniques);
  const onSide = all.some(({ id }) => id === ON_THE_SIDE);
  const how = all.filter(({ id }) => id !== ON_THE_SIDE);
  // How long stands in the order already.
  const care = selfCare
    .filter(({ id }) => atHand.includes(id) && steps.includes(id))
    .map(({ id, cautions }) => ({ id, cautions: cautions.filter((each) => !shortened.includes(each)) }))
    .filter(({ cautions }) => cautions.length > 0);
  return (
    <>
      <Glance result={result} answers={answers} where={where} />
      <ThePain result={result} answers={answers} today={today} />
      <Suggested result={result} />
      <Zones techniques={techniques} />
      <Part title={therapist.also} look="part-line part-run">
        <ul>
          {how.map((each) => (
            <li key={each.id}>
              <strong>{said(each)}</strong>
            </li>
          ))}
          {flags.some(({ id }) => id === 'cancer') && (
            <li>
              <strong>{sessions.lines.cancer}</strong>
            </li>
          )}
          <li>{onSide ? <strong>{position.lines.side}</strong> : position.lines.any}</li>
          {care.map(({ id, cautions }) => (
            <li key={id}>{therapist.beside(words.modalities[id], cautions.map((each) => words.therapistCautions[each]).join(' '))}</li>
          ))}
        </ul>
      </Part>
      <Ticked result={result} />
      <StopAndRefuse />
    </>
  );
};
