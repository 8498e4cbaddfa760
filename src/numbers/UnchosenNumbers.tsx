import { useFlowContent } from '#content';
import { NumberLink, type NumberLook } from './NumberLink.tsx';

interface UnchosenNumbersProps {
  readonly look: NumberLook;
  /** The country that the device suggests. */
  readonly suggested: string | null;
}

const ELSEWHERE = 'other';

/**
 * Emergency numbers to press before a country is chosen: those of the country the device suggests, under its name, and
 * the one that connects on many mobile phones. Nothing is chosen by this.
 */
export const UnchosenNumbers = ({ look, suggested }: UnchosenNumbersProps) => {
  const { facts, words, screens } = useFlowContent();
  const emergencyOf = (place: string | null) =>
    (place === null ? [] : (facts.places[place]?.numbers ?? [])).filter(({ kind }) => kind === 'emergency');
  const named = emergencyOf(suggested);
  const mobile = emergencyOf(ELSEWHERE).filter(({ tel }) => named.every((each) => each.tel !== tel));
  const { name, spoken = name } = words.places[suggested ?? ''] ?? { name: '' };
  return (
    <div className="call-kind">
      {named.map((number, index) => (
        <NumberLink
          key={number.id}
          number={number}
          look={index === 0 ? look : 'second'}
          label={(display) => screens.numbers.callIn(spoken, display)}
        />
      ))}
      {mobile.map((number) => (
        <NumberLink
          key={number.id}
          number={number}
          look={named.length === 0 ? look : 'second'}
          label={screens.numbers.callMobile}
        />
      ))}
    </div>
  );
};
