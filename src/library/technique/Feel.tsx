import { useContent } from '#content';
import { Strength } from '#ui';

/** How strong a technique may feel at most: in a word, and drawn. */
export const Feel = ({ id }: { id: string }) => {
  const { facts, words, screens } = useContent();
  const pressure = facts.guide.modalities[id]?.pressure ?? '';
  const felt = facts.pressureFeel[pressure];
  return (
    <div className="feel">
      <p>
        <strong>{screens.library.technique.pressure(words.pressures[pressure]?.name ?? '')}</strong>
      </p>
      {felt !== undefined && <Strength {...felt} />}
    </div>
  );
};
