import { useContent } from '#content';
import { Disclosure } from '#ui';
import type { Block } from '../block.ts';
import { stepAdvice } from '../plan/CareStep.tsx';
import { Lines } from './Lines.tsx';
import { useRecheckDay } from './useRecheckDay.ts';

/** Advice that has a block of its own. */
const placed = ['adv-safety-net', 'adv-recheck', 'adv-course', 'adv-ask-massage', 'adviseRoutineVisit'];

/** The advice that belongs to no step and no other block, folded: useful, and nothing that safety needs. */
export const MoreAdvice: Block = ({ result }) => {
  const { words, screens } = useContent();
  const inSteps = result.steps.map((step) => stepAdvice[step]?.advice);
  const rest = result.advice.filter((id) => !placed.includes(id) && !inSteps.includes(id));
  if (rest.length === 0) return null;
  return (
    <section className="stack stack-tight screen-only">
      <h2>{screens.result.moreHelp}</h2>
      <div>
        {rest.map((id) => (
          <Disclosure key={id} title={words.advice[id]?.title ?? ''}>
            <Lines of={words.advice[id]} />
          </Disclosure>
        ))}
      </div>
    </section>
  );
};

export const RoutineVisit: Block = ({ result }) => {
  const { words } = useContent();
  if (!result.advice.includes('adviseRoutineVisit')) return null;
  return (
    <section className="stack stack-tight">
      <h2>{words.advice.adviseRoutineVisit?.title}</h2>
      <Lines of={words.advice.adviseRoutineVisit} />
    </section>
  );
};

/** What a change of the score means, for who compares; what ends the massage is never folded away. */
const compared = ['seen', 'better', 'same', 'recovered'];

/** The date to answer again, and at a plan when to stop before it. */
export const Recheck: Block = ({ result, today }) => {
  const { words, screens } = useContent();
  const day = useRecheckDay(result, today);
  const recheck = words.advice['adv-recheck'];
  if (day === null) return null;
  return (
    <section className="stack stack-tight">
      <h2>{recheck?.title}</h2>
      <p className="action">{day}</p>
      {result.steps.length > 0 ? (
        <>
          <Lines of={recheck} except={compared} />
          <div className="screen-only">
            <Disclosure title={screens.result.compare}>
              <Lines of={recheck} only={compared} />
            </Disclosure>
          </div>
        </>
      ) : (
        <p>{recheck?.lines.sign}</p>
      )}
    </section>
  );
};
