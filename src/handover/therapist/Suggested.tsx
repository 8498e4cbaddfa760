import { useContent } from '#content';
import type { PlannedTechnique } from '#engine';
import { bareList } from '#ui';
import { Part } from '../parts/Part.tsx';
import { useCap } from './useCap.ts';

/** The caution that says how long: the usual times would speak against it. */
const GIVES_THE_TIME = 'beside-the-spot';

interface SuggestedProps {
  readonly techniques: readonly PlannedTechnique[];
  readonly steps: readonly string[];
}

/** The techniques that fit, each with its pressure, its part in the plan, its places and its time; then the order of it all. */
export const Suggested = ({ techniques, steps }: SuggestedProps) => {
  const { words, screens } = useContent();
  const { therapist, list } = screens.handover;
  const { main, extra } = screens.result;
  const capOf = useCap();
  return (
    <Part title={therapist.techniques}>
      <ul {...bareList} className="suggested">
        {techniques.map((each) => (
          <li key={each.id}>
            <h3>{words.modalities[each.id]}</h3>
            <p>
              <strong>{capOf(each)}.</strong> {each.role === 'main' ? main : extra}.
            </p>
            <p>
              {each.zones.map((zone) => words.zones[zone].name).reduce(list)}.{' '}
              {!each.cautions.includes(GIVES_THE_TIME) && words.guidance.sessions.lines[each.id]}
            </p>
          </li>
        ))}
      </ul>
      <p className="more">
        <strong>{therapist.order}:</strong> {steps.map((id) => words.steps[id]?.title ?? words.modalities[id]).reduce(therapist.next)}
      </p>
    </Part>
  );
};

/** Where hands work and what they stay off, each place once. */
export const Zones = ({ techniques }: Pick<SuggestedProps, 'techniques'>) => {
  const { words, screens } = useContent();
  const { therapist } = screens.handover;
  return (
    <Part title={therapist.where}>
      <ul {...bareList}>
        {[...new Set(techniques.flatMap(({ zones }) => zones))].map((id) => (
          <li key={id}>
            <strong>{words.zones[id].name}.</strong> {words.zones[id].work} <strong>{therapist.stayOff}:</strong> {words.zones[id].off}
          </li>
        ))}
      </ul>
    </Part>
  );
};
