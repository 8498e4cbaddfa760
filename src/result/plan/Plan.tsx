import { useContent } from '#content';
import { bareList, Pictogram, type PictogramName } from '#ui';
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
      <p>
        {words.fixed.supportOnly} {words.fixed.withMovement}
      </p>
      <ol {...bareList} className="plan">
        {result.steps.map((id, place) => {
          const technique = result.techniques.find((each) => each.id === id);
          const before = result.steps.slice(0, place);
          const earlier = result.techniques.filter((each) => before.includes(each.id));
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
                  <TechniqueStep
                    technique={technique}
                    flags={result.flags}
                    explained={earlier.flatMap(({ zones }) => zones)}
                    follows={earlier.some(({ role }) => role === 'main')}
                    sourcesPath={paths.sources}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
