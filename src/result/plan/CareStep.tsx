import { useContent } from '#content';
import type { SettledAssessment } from '#engine';
import { Disclosure } from '#ui';
import { Lines } from '../parts/Lines.tsx';
import { movesFor } from './moves.ts';

/** The advice that a step carries, and the lines of it that nobody should have to unfold. */
export const stepAdvice: { readonly [step: string]: { readonly advice: string; readonly open: readonly string[] } } = {
  ice: { advice: 'adv-ice', open: ['check', 'not'] },
  heat: { advice: 'adv-heat', open: ['check', 'never', 'ask'] },
  stretch: { advice: 'adv-stretch', open: ['start', 'traffic'] },
  'stay-active': { advice: 'adv-active', open: [] },
};

const Moves = ({ flags }: { flags: SettledAssessment['flags'] }) => {
  const { facts, words, screens } = useContent();
  const { moves, waiting } = movesFor(Object.keys(facts.moves), flags);
  return (
    <>
      {waiting && <p>{screens.result.firstMoves}</p>}
      <ul className="moves">
        {moves.map((id) => {
          const move = words.moves[id];
          return (
            <li key={id}>
              <p>
                <strong>{move?.name}.</strong> {move?.how}
              </p>
              <p>{move?.dose}</p>
              <p className="soft">{move?.note}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
};

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
      {id === 'self-ball' && <Lines of={words.guidance.ball} />}
      {open.length > 0 && <Lines of={module} only={open} />}
      {id === 'stretch' && <Moves flags={result.flags} />}
      {folded && (
        <Disclosure title={screens.result.more(module?.title ?? '')}>
          <Lines of={module} except={open} />
        </Disclosure>
      )}
    </>
  );
};
