import { BodyMap } from '#body';
import { useContent } from '#content';
import type { Flag, PlannedTechnique } from '#engine';
import { quoted } from '#reasons';
import { bareList, Disclosure, Strength } from '#ui';
import { Row } from './Row.tsx';
import { TechniqueMore } from './TechniqueMore.tsx';

/** The caution that says how long: the card's own times would speak against it. */
const GIVES_THE_TIME = 'beside-the-spot';

interface TechniqueStepProps {
  readonly technique: PlannedTechnique;
  readonly flags: readonly Flag[];
  /** Zones that an earlier step has explained. */
  readonly explained: readonly string[];
  /** Another main part of the plan comes before. */
  readonly follows: boolean;
  readonly sourcesPath: string;
}

/** Why it was chosen, in the person's own answers where they asked for it. */
const Why = ({ technique, follows }: Pick<TechniqueStepProps, 'technique' | 'follows'>) => {
  const { facts, words, screens } = useContent();
  const { because, whyBeside, whyDefault } = screens.result;
  if (technique.role !== 'main') return null;
  if (technique.because.length === 0) return <p className="fits">{follows ? whyBeside : whyDefault}</p>;
  return (
    <div className="fits">
      <p>{because}</p>
      <ul {...bareList} className="plain">
        {technique.because.map((each) => (
          <li key={`${each.item} ${each.answer}`}>{quoted(each, facts.guide.items, words, screens.result)}</li>
        ))}
      </ul>
    </div>
  );
};

/** One technique of the plan: how hard, where, how long, how often, why, and when to stop; the rest unfolds. */
export const TechniqueStep = ({ technique, flags, explained, follows, sourcesPath }: TechniqueStepProps) => {
  const { facts, words, screens } = useContent();
  const { result } = screens;
  const { id, role, pressure, cautions } = technique;
  const card = words.techniques[id] ?? {};
  const label = facts.techniques[id]?.evidenceLabel ?? '';
  const timed = cautions.includes(GIVES_THE_TIME);
  const felt = pressure === null ? undefined : words.pressures[pressure];
  const strength = facts.pressureFeel[pressure ?? ''];
  return (
    <>
      <p className="tags small">
        <span>
          {role === 'main' ? result.main : result.extra}
          <span className="visually-hidden">. </span>
        </span>
        <span>{words.evidenceLabels[label]}</span>
      </p>
      <p>{card.what}</p>
      <Why technique={technique} follows={follows} />
      <dl className="rows">
        {felt !== undefined && (
          <Row name={result.pressure}>
            {strength !== undefined && <Strength {...strength} />}
            <p>
              <strong>{felt.name}.</strong> {felt.feel}
            </p>
          </Row>
        )}
        {cautions.length > 0 && (
          <Row name={result.yourLimits} screenOnly>
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
          <BodyMap technique={technique} flags={flags} />
        </Row>
        {!timed && (
          <Row name={result.howLong}>
            <p>
              {card.session} {card.often}
            </p>
          </Row>
        )}
        <Row name={result.stop} screenOnly>
          {card.stop}
        </Row>
      </dl>
      <div className="screen-only">
        <Disclosure title={result.moreAbout(words.modalities[id] ?? '')}>
          <TechniqueMore technique={technique} timed={timed} explained={explained} sourcesPath={sourcesPath} />
        </Disclosure>
      </div>
    </>
  );
};
