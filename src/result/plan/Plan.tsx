import { useContent } from '#content';
import { Pictogram, type PictogramName } from '#ui';
import type { Block } from '../block.ts';
import { CareStep } from './CareStep.tsx';
import { TechniqueStep } from './TechniqueStep.tsx';

const drawings: { readonly [step: string]: PictogramName } = {
  ice: 'ice',
  rest: 'rest',
  wait: 'clock',
  move: 'walk',
  'self-ball': 'ball',
  heat: 'warmth',
  stretch: 'stretch',
  'stay-active': 'walk',
  'physical-therapy': 'talk',
};

/** The plan as a timeline, in the order in which things are done. */
export const Plan: Block = ({ result, paths }) => {
  const { words, screens } = useContent();
  return (
    <section className="stack">
      <h2>{screens.result.plan}</h2>
      <p>{screens.result.planLead}</p>
      <ol className="plan">
        {result.steps.map((id, place) => {
          const technique = result.techniques.find((each) => each.id === id);
          const before = result.steps.slice(0, place);
          const explained = result.techniques.filter((each) => before.includes(each.id)).flatMap(({ zones }) => zones);
          return (
            <li key={id} className="step">
              <div className="step-head">
                <span className="step-mark">
                  <Pictogram name={drawings[id] ?? 'hands'} />
                </span>
                <h3>{technique === undefined ? words.steps[id]?.title : words.modalities[id]}</h3>
              </div>
              <div className="step-body stack stack-tight">
                {technique === undefined ? (
                  <CareStep id={id} result={result} />
                ) : (
                  <TechniqueStep technique={technique} explained={explained} sourcesPath={paths.sources} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
