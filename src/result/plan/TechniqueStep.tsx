import type { ReactNode } from 'react';
import { useContent } from '#content';
import type { PlannedTechnique } from '#engine';
import { bareList, Disclosure } from '#ui';
import { SourceList } from '../parts/SourceList.tsx';
import { quoted } from '../reasons.ts';

/** The caution that says how long: the card's own times would speak against it. */
const GIVES_THE_TIME = 'beside-the-spot';

interface TechniqueStepProps {
  readonly technique: PlannedTechnique;
  /** Zones that an earlier step has explained. */
  readonly explained: readonly string[];
  /** Another main part of the plan comes before. */
  readonly follows: boolean;
  readonly sourcesPath: string;
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="row-of">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Where = ({ zones, explained }: { zones: readonly string[]; explained: readonly string[] }) => {
  const { words, screens } = useContent();
  return zones.map((id) => {
    const zone = words.zones[id];
    return explained.includes(id) ? (
      <p key={id}>{screens.result.asAbove(zone?.name ?? id)}</p>
    ) : (
      <div key={id}>
        <p>
          <strong>{zone?.name}.</strong> {zone?.work}
        </p>
        <p>
          <span className="keep-off">{screens.result.stayOff}</span> {zone?.off}
        </p>
      </div>
    );
  });
};

const Why = ({ technique, follows }: Pick<TechniqueStepProps, 'technique' | 'follows'>) => {
  const { facts, words, screens } = useContent();
  if (technique.because.length === 0) return follows ? screens.result.whyBeside : screens.result.whyDefault;
  return (
    <ul {...bareList} className="plain">
      {technique.because.map((each) => (
        <li key={`${each.item} ${each.answer}`}>{quoted(each, facts.guide.items, words.items, screens.result)}</li>
      ))}
    </ul>
  );
};

/** One technique of the plan: how hard, where, how long, how often, why, and when to stop. */
export const TechniqueStep = ({ technique, explained, follows, sourcesPath }: TechniqueStepProps) => {
  const { facts, words, screens } = useContent();
  const { result } = screens;
  const { id, role, pressure, zones, cautions } = technique;
  const card = words.techniques[id] ?? {};
  const label = facts.techniques[id]?.evidenceLabel ?? '';
  const evidence = Object.values(facts.techniques[id]?.card ?? {}).flat();
  const suggestion = facts.guide.suggestions.find((each) => each.id === technique.suggestion);
  const timed = cautions.includes(GIVES_THE_TIME);
  const felt = pressure === null ? undefined : words.pressures[pressure];
  return (
    <>
      <p className="tags small">
        <span>{role === 'main' ? result.main : result.extra}</span>
        <span>{words.evidenceLabels[label]}</span>
      </p>
      <p>
        {card.what} {card.helps}
      </p>
      <dl className="rows">
        {felt !== undefined && (
          <Row name={result.pressure}>
            <strong>{felt.name}.</strong> {felt.feel}
          </Row>
        )}
        {cautions.length > 0 && (
          <Row name={result.yourLimits}>
            <ul {...bareList} className="plain">
              {cautions.map((caution) => (
                <li key={caution}>
                  <strong>{words.cautions[caution]}</strong>
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row name={result.where}>
          <Where zones={zones} explained={explained} />
        </Row>
        {!timed && (
          <>
            <Row name={result.howLong}>
              <p>{card.session}</p>
              <p>{card.often}</p>
            </Row>
            <Row name={result.atHome}>{card.home}</Row>
          </>
        )}
        {role === 'main' && (
          <Row name={result.why}>
            <Why technique={technique} follows={follows} />
          </Row>
        )}
        <Row name={result.stop}>{card.stop}</Row>
      </dl>
      <Disclosure title={result.care} of={words.modalities[id]}>
        <p>{card.care}</p>
        <p>{card.never}</p>
      </Disclosure>
      <Disclosure title={result.evidenceAndSources} of={words.modalities[id]}>
        <p>{label === 'very-weak' ? words.fixed.evidenceVeryWeak : words.fixed.evidenceWeak}</p>
        <p>{card.evidence}</p>
        <SourceList evidence={[...evidence, ...(suggestion?.evidence ?? [])]} path={sourcesPath} />
      </Disclosure>
    </>
  );
};
