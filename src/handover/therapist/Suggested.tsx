import { useContent } from '#content';
import type { PlannedTechnique, SettledAssessment } from '#engine';
import { bareList } from '#ui';
import { Part } from '../parts/Part.tsx';
import { useCap } from './useCap.ts';
import { useOrder, warmUpOf } from './useOrder.ts';
import { useZones } from './useZones.ts';

/** The caution that says how long: the usual times would speak against it. */
const GIVES_THE_TIME = 'beside-the-spot';
const SHORTER = 'shorter';

/** The techniques that fit, each with its pressure, its part in the plan, its places and its time; then the order of it all. */
export const Suggested = ({ result }: { result: SettledAssessment }) => {
  const { words, screens } = useContent();
  const { therapist } = screens.handover;
  const { main, extra } = screens.result;
  const { inOrder, sessions } = words.guidance;
  const capOf = useCap();
  const zonesOf = useZones();
  const warmUp = warmUpOf(result);
  const timeOf = ({ id, cautions }: PlannedTechnique) =>
    [!cautions.includes(GIVES_THE_TIME) && sessions.lines[id], cautions.includes(SHORTER) && sessions.lines.shorter].filter(Boolean).join(' ');
  return (
    <>
      <Part title={therapist.techniques}>
        <ul {...bareList} className="suggested">
          {result.techniques.map((each) => (
            <li key={each.id}>
              <h3>{words.modalities[each.id]}</h3>
              <p>
                <strong>{capOf(each)}.</strong> {each.role === 'extra' ? extra : each.id === warmUp ? therapist.warmUp : main}.
              </p>
              <p>
                {zonesOf(each.zones)}. {timeOf(each)}
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={inOrder.title} look="part-line">
        <ol {...bareList} className="in-order">
          {useOrder(result).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
    </>
  );
};

/** Zones whose limits are among the places that nobody presses, which stand at the head of the page. */
const saidAbove = ['low-back', 'buttock'];

/** Where hands work and what else they stay off there, each place once. */
export const Zones = ({ techniques }: Pick<SettledAssessment, 'techniques'>) => {
  const { words, screens } = useContent();
  const { therapist } = screens.handover;
  const zonesOf = useZones();
  return (
    <Part title={therapist.where} look="part-line">
      <ul {...bareList}>
        {[...new Set(techniques.flatMap(({ zones }) => zones))].map((id) => (
          <li key={id}>
            <strong>{zonesOf([id])}.</strong> {words.zones[id].only === undefined && words.zones[id].work}{' '}
            {!saidAbove.includes(id) && (
              <>
                <strong>{therapist.stayOff}:</strong> {words.zones[id].off}
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
};
