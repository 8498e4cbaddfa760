import { useContent } from '#content';
import type { SettledAssessment } from '#engine';
import { Disclosure } from '#ui';
import { Lines } from '../parts/Lines.tsx';
import { MoveList } from './MoveList.tsx';

/** The advice that a step carries, and the lines of it that nobody should have to unfold. */
export const stepAdvice: { readonly [step: string]: { readonly advice: string; readonly open: readonly string[] } } = {
  ice: { advice: 'adv-ice', open: ['check', 'not'] },
  heat: { advice: 'adv-heat', open: ['check', 'never', 'ask'] },
  stretch: { advice: 'adv-stretch', open: ['start', 'traffic'] },
  'stay-active': { advice: 'adv-active', open: [] },
};

/** Where the ball never goes is not folded away. */
const ballOpen = ['never'];

/** One step of the plan that is not a technique: ice, warmth, the ball, stretching and the like. */
export const CareStep = ({ id, result }: { id: string; result: SettledAssessment }) => {
  const { facts, words, screens } = useContent();
  const step = words.steps[id];
  const allowed = result.selfCare.find((each) => each.id === id);
  const lowered = allowed?.pressure != null && allowed.pressure !== facts.guide.modalities[id]?.pressure;
  const felt = lowered ? words.pressures[allowed.pressure] : undefined;
  const { advice, open } = stepAdvice[id] ?? { advice: '', open: [] };
  const module = words.advice[advice];
  const folded = Object.keys(module?.lines ?? {}).some((line) => !open.includes(line));
  return (
    <>
      <p>{step?.detail}</p>
      {felt !== undefined && (
        <p>
          <strong>{felt.name}.</strong> {felt.feel}
        </p>
      )}
      {allowed !== undefined && allowed.cautions.length > 0 && (
        <ul>
          {allowed.cautions.map((caution) => (
            <li key={caution}>
              <strong>{words.cautions[caution]}</strong>
            </li>
          ))}
        </ul>
      )}
      {id === 'self-ball' && (
        <>
          <Lines of={words.guidance.ball} only={ballOpen} />
          <Disclosure title={words.guidance.ball?.title ?? ''}>
            <Lines of={words.guidance.ball} except={ballOpen} />
          </Disclosure>
        </>
      )}
      {open.length > 0 && <Lines of={module} only={open} />}
      {id === 'stretch' && <MoveList flags={result.flags} />}
      {folded && (
        <div className="screen-only">
          <Disclosure title={screens.result.more(module?.title ?? '')}>
            <Lines of={module} except={open} />
          </Disclosure>
        </div>
      )}
    </>
  );
};
