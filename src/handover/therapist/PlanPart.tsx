import { useContent } from '#content';
import type { SettledAssessment } from '#engine';
import { Part } from '../parts/Part.tsx';
import { cautionsOf } from './cautions.ts';
import { Glance } from './Glance.tsx';
import { StopAndRefuse } from './StopAndRefuse.tsx';
import { Suggested, Zones } from './Suggested.tsx';
import { Ticked } from './Ticked.tsx';
import { useSaid } from './useSaid.ts';

/** Self-care that a therapist may have at hand. */
const atHand = ['heat', 'ice'];

/** The page at a level with a plan. */
export const PlanPart = ({ result }: { result: SettledAssessment }) => {
  const { words, screens } = useContent();
  const { therapist } = screens.handover;
  const said = useSaid();
  const { techniques, steps, selfCare } = result;
  const { where, how } = cautionsOf(techniques);
  const { any, side } = words.guidance.position.lines;
  const care = selfCare.filter(({ id, cautions }) => atHand.includes(id) && steps.includes(id) && cautions.length > 0);
  return (
    <>
      <Glance result={result} where={where} />
      <Suggested techniques={techniques} steps={steps} />
      <Zones techniques={techniques} />
      <Part title={therapist.also} look="part-run">
        <ul>
          {how.map((each) => (
            <li key={each.id}>
              <strong>{said(each)}</strong>
            </li>
          ))}
          <li>{how.some(({ id }) => id === 'on-the-side') ? side : any}</li>
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
