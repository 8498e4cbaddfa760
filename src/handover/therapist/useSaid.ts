import { useContent } from '#content';
import type { Caution } from './cautions.ts';

/** A caution in words; the techniques it holds for stand before it where it does not hold for all. */
export const useSaid = (): ((caution: Caution) => string) => {
  const { words, screens } = useContent();
  const { list, therapist } = screens.handover;
  return ({ id, only }) => {
    const said = words.therapistCautions[id];
    return only.length === 0 ? said : therapist.beside(only.map((each) => words.modalities[each]).reduce(list), said);
  };
};
