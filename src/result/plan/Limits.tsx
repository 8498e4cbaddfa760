import { useContent } from '#content';
import type { SettledAssessment } from '#engine';
import { limiting } from '#reasons';
import { bareList } from '#ui';
import type { Block } from '../block.ts';
import { Enough } from '../change/Enough.tsx';
import { Headline } from '../parts/Headline.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { useRecheckDay } from '../parts/useRecheckDay.ts';

/** The plan in one glance: its steps in order, and how hard each technique may be. */
const Glance = ({ result }: { result: SettledAssessment }) => {
  const { facts, words, screens } = useContent();
  const strongest = (id: string): string => {
    const { pressure } = result.techniques.find((each) => each.id === id) ?? {};
    const felt = words.pressures[pressure ?? ''];
    return felt === undefined ? '' : screens.result.strongest(felt.name, facts.pressureFeel[pressure ?? '']?.to ?? 0);
  };
  return (
    <ol {...bareList} className="glance screen-only" aria-label={screens.result.glance}>
      {result.steps.map((id) => (
        <li key={id}>
          <span>
            <strong>{words.steps[id]?.title ?? words.modalities[id]}</strong>
            {strongest(id)}
          </span>
        </li>
      ))}
    </ol>
  );
};

export const PlanHeadline: Block = ({ result, today }) => {
  const { words } = useContent();
  const day = useRecheckDay(result, today);
  return (
    <Headline level={result.level}>
      <p className="action">{words.levels[result.level]?.action}</p>
      {day !== null && <p>{day}</p>}
      <Glance result={result} />
    </Headline>
  );
};

/** What every hand has to keep to, and the answers behind it. */
export const Limits: Block = (props) => {
  const { result } = props;
  const { facts, words, screens } = useContent();
  const flags = limiting(result.flags, facts.guide.limits);
  const [first, ...others] = new Set(result.techniques.map(({ pressure }) => pressure));
  const cap = first == null || others.length > 0 ? undefined : words.pressures[first];
  const settled = result.cleared ? result.rules.filter(({ level }) => level === facts.guide.clearance.level) : [];
  const rules = result.rules.filter((rule) => !settled.includes(rule));
  const cautions = [...new Set(result.techniques.flatMap((technique) => technique.cautions))];
  const zones = [...new Set(result.techniques.flatMap((technique) => technique.zones))].filter((id) => words.zones[id]?.only !== undefined);
  return (
    <section className="stack stack-tight">
      <h2>{screens.result.limits}</h2>
      <ul className="limits">
        <li>{cap === undefined ? screens.result.pressureShown : screens.result.pressureCap(cap.name, cap.feel)}</li>
        {cautions.map((id) => (
          <li key={id}>{words.cautions[id]}</li>
        ))}
        {zones.map((id) => (
          <li key={id}>{screens.result.named(words.zones[id]?.name ?? '', `${words.zones[id]?.only}.`)}</li>
        ))}
      </ul>
      {flags.length + result.rules.length === 0 ? (
        <p>{screens.result.noLimits}</p>
      ) : (
        rules.length + flags.length > 0 && (
          <>
            <h3>{screens.result.because}</h3>
            <Reasons rules={rules} flags={flags} />
            <Enough {...props} />
          </>
        )
      )}
      {settled.length > 0 && (
        <div className="stack stack-tight screen-only">
          <h3>{screens.result.checkedAlready}</h3>
          <Reasons rules={settled} />
        </div>
      )}
    </section>
  );
};
