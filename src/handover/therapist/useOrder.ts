import { useContent } from '#content';
import type { SettledAssessment } from '#engine';

/** Techniques that need a warm-up by the gentle one that stands second. */
const afterWarmUp = ['deep-tissue', 'trigger-point'];
/** What the client does alone. */
const atHome = ['self-ball', 'stretch', 'stay-active', 'physical-therapy'];
/** Cautions that the order gives as a time. */
export const shortened = ['ten-minutes', 'short-time'];

/** The gentle technique that warms up for a stronger one, where the plan has such a pair. */
export const warmUpOf = ({ techniques }: Pick<SettledAssessment, 'techniques'>): string | undefined => {
  const [first, second] = techniques.filter(({ role }) => role === 'main');
  return afterWarmUp.includes(first?.id) ? second?.id : undefined;
};

/** The steps in the order in which hands do them, each with how it goes. */
export const useOrder = (result: SettledAssessment): readonly string[] => {
  const { words, screens } = useContent();
  const { lines } = words.guidance.inOrder;
  const { step } = screens.handover.therapist;
  const warmUp = warmUpOf(result);
  const main = result.techniques.find(({ role }) => role === 'main')?.id;
  const isShort = (id: string) => result.selfCare.some((each) => each.id === id && each.cautions.some((caution) => shortened.includes(caution)));
  const howOf = (id: string): string | undefined => {
    if (id === warmUp) return lines['warm-up'];
    if (id === main && warmUp !== undefined) return lines.back;
    return (isShort(id) ? lines[`${id}-short`] : undefined) ?? lines[id];
  };
  const done = result.steps.filter((id) => !atHome.includes(id));
  const steps = warmUp === undefined ? done : done.flatMap((id) => (id === main ? [warmUp, id] : id === warmUp ? [] : [id]));
  return steps.map((id) => {
    const name = words.steps[id]?.title ?? words.modalities[id];
    const how = howOf(id);
    return how === undefined ? name : step(name, how);
  });
};
