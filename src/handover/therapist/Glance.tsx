import type { ReactNode } from 'react';
import { useContent } from '#content';
import type { PlannedTechnique, SettledAssessment } from '#engine';
import { Strength } from '#ui';
import { type Caution } from './cautions.ts';
import { useCap } from './useCap.ts';
import { useSaid } from './useSaid.ts';

const nerveFlags = ['tingling', 'numb', 'weak'];

const Cell = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="three-cell">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** One pressure where it holds for all, drawn as well; else one for each technique. */
const HowHard = ({ techniques }: { techniques: readonly PlannedTechnique[] }) => {
  const { facts, words, screens } = useContent();
  const { capped, upTo } = screens.handover.therapist;
  const capOf = useCap();
  const [first, ...others] = techniques;
  const feel = facts.pressureFeel[first?.pressure ?? ''];
  if (others.every(({ pressure }) => pressure === first.pressure) && feel !== undefined) {
    return (
      <>
        <p className="answer">{capOf(first)}</p>
        <Strength {...feel} />
      </>
    );
  }
  return techniques.map(({ id, pressure }) => (
    <p key={id} className="answer">
      {capped(words.modalities[id], upTo(facts.pressureFeel[pressure ?? ''].to))}
    </p>
  ));
};

/** What the eye finds in five seconds: may I, how hard, where not. */
export const Glance = ({ result, where }: { result: SettledAssessment; where: readonly Caution[] }) => {
  const { words, screens } = useContent();
  const { list, therapist } = screens.handover;
  const { places, legs } = words.guidance.offLimits.lines;
  const said = useSaid();
  const { level, excluded, techniques, flags } = result;
  return (
    <dl className="three">
      <Cell name={therapist.mayI}>
        <p className="answer">{therapist.answers[level]}</p>
        {excluded.length > 0 && (
          <p>
            <strong>{therapist.notToday}</strong> {excluded.map(({ id }) => words.modalities[id]).reduce(list)}.
          </p>
        )}
      </Cell>
      <Cell name={therapist.howHard}>
        <HowHard techniques={techniques} />
        <p>{words.guidance.refuse.lines['no-thrust']}</p>
      </Cell>
      <Cell name={therapist.whereNot}>
        {where.map((each) => (
          <p key={each.id} className="answer">
            {said(each)}
          </p>
        ))}
        <p>{places}</p>
        {flags.some(({ id }) => nerveFlags.includes(id)) && <p>{legs}</p>}
      </Cell>
    </dl>
  );
};

/** The same where nobody should massage today. */
export const GlanceNo = ({ level, by }: { level: string; by: string | undefined }) => {
  const { therapist } = useContent().screens.handover;
  return (
    <dl className="three three-no">
      <Cell name={therapist.mayI}>
        <p className="answer">{therapist.answers[level]}</p>
        {by !== undefined && <p className="answer">{by}</p>}
      </Cell>
      <Cell name={therapist.howHard}>
        <p className="answer">{therapist.nowhere}</p>
      </Cell>
    </dl>
  );
};
