import { useContent } from '#content';
import { CallNumbers, EmergencySigns } from '#numbers';
import { SaveCard } from '#share';
import type { Block } from '../block.ts';

/** The signs that should bring someone back, with what to do for each kind; without a frame, to stand in any. */
export const SafetyNetLines = () => {
  const { words, screens } = useContent();
  const { lines } = words.advice['adv-safety-net'] ?? { lines: {} };
  return (
    <div className="stack stack-tight">
      <p>
        <strong>{screens.result.emergencySigns}</strong>
      </p>
      <EmergencySigns />
      <p>{lines['same-day']}</p>
      <p>{lines.days}</p>
      <p className="soft">{lines.why}</p>
    </div>
  );
};

/** The same as a card, kept open on every result below an emergency. */
export const SafetyNetCard: Block = ({ today }) => {
  const { words } = useContent();
  return (
    <section className="card stack stack-tight">
      <h2>{words.advice['adv-safety-net']?.title}</h2>
      <SafetyNetLines />
      <CallNumbers kind="emergency" look="second" chooser={false} today={today} />
      <SaveCard today={today} />
    </section>
  );
};
