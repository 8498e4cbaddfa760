import { useContent } from '#content';
import type { PlannedTechnique } from '#engine';

/** How strong a technique may feel at most, in words that fit behind its name. */
export const useCap = (): ((technique: PlannedTechnique) => string | undefined) => {
  const { facts, words, screens } = useContent();
  const { upTo, capped } = screens.handover.therapist;
  return ({ pressure }) => (pressure === null ? undefined : capped(words.pressures[pressure].name, upTo(facts.pressureFeel[pressure].to)));
};
