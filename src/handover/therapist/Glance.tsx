import type { ReactNode } from 'react';
import { useContent } from '#content';
import type { Answers, PlannedTechnique, SettledAssessment } from '#engine';
import { Strength } from '#ui';
import { type Caution } from './cautions.ts';
import { useCap } from './useCap.ts';
import { useSaid } from './useSaid.ts';
import { useZones } from './useZones.ts';

const nerveFlags = ['tingling', 'numb', 'weak'];
const FIRM = 'firm';
const STONES = 'hot-stone';

const Cell = ({ name, look = '', children }: { name: string; look?: string; children: ReactNode }) => (
  <div className={`three-cell ${look}`.trim()}>
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
export const Glance = ({ result, answers, where }: { result: SettledAssessment; answers: Answers; where: readonly Caution[] }) => {
  const { facts, words, screens } = useContent();
  const { list, therapist } = screens.handover;
  const { offLimits, offLimitsToo, refuse } = words.guidance;
  const said = useSaid();
  const zonesOf = useZones();
  const { level, excluded, techniques, flags, cleared } = result;
  const firm = techniques.some(({ pressure }) => pressure === FIRM);
  const special = [...new Set(techniques.flatMap(({ zones }) => zones))].filter((id) => words.zones[id].only !== undefined);
  return (
    <dl className="three">
      <Cell name={therapist.mayI}>
        <p className="answer">{firm ? therapist.firm : therapist.answers[level]}</p>
        {cleared && <p>{therapist.cleared[String(answers[facts.guide.clearance.item])]}</p>}
        <p>{therapist.onlyThis}</p>
        {excluded.length > 0 && (
          <p>
            <strong>{therapist.notToday}</strong> {excluded.map(({ id }) => words.modalities[id]).reduce(list)}.
          </p>
        )}
      </Cell>
      <Cell name={therapist.howHard}>
        <HowHard techniques={techniques} />
        {special.length > 0 && <p className="answer">{zonesOf(special)}</p>}
        <p>{refuse.lines['no-thrust']}</p>
      </Cell>
      <Cell name={therapist.whereNot} look="three-where">
        {where.map((each) => (
          <p key={each.id} className="answer">
            {said(each)}
          </p>
        ))}
        <p>{offLimits.lines.places}</p>
        {firm && <p>{offLimitsToo.lines.ribs}</p>}
        {techniques.some(({ id }) => id === STONES) && <p>{offLimitsToo.lines.stones}</p>}
        {flags.some(({ id }) => nerveFlags.includes(id)) && <p>{offLimits.lines.legs}</p>}
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
