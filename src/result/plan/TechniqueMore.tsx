import { useContent } from '#content';
import type { PlannedTechnique } from '#engine';
import { SourceList } from '../parts/SourceList.tsx';
import { Row } from './Row.tsx';

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

interface TechniqueMoreProps {
  readonly technique: PlannedTechnique;
  /** A caution gives the time, so that the card's own ways of doing it at home do not fit. */
  readonly timed: boolean;
  readonly explained: readonly string[];
  readonly sourcesPath: string;
}

/** What unfolds under a technique: where exactly, how to ask for it, at home, when to leave it out, and the evidence. */
export const TechniqueMore = ({ technique, timed, explained, sourcesPath }: TechniqueMoreProps) => {
  const { facts, words, screens } = useContent();
  const { result } = screens;
  const { id, pressure, zones } = technique;
  const card = words.techniques[id] ?? {};
  const label = facts.techniques[id]?.evidenceLabel ?? '';
  const evidence = Object.values(facts.techniques[id]?.card ?? {}).flat();
  const suggestion = facts.guide.suggestions.find((each) => each.id === technique.suggestion);
  const felt = pressure === null ? undefined : words.pressures[pressure];
  return (
    <dl className="rows">
      <Row name={result.helps}>{card.helps}</Row>
      <Row name={result.whereExactly}>
        <Where zones={zones} explained={explained} />
      </Row>
      {felt !== undefined && (
        <Row name={result.ask}>
          <p>{result.askFor(words.modalities[id] ?? '', felt.name, felt.feel)}</p>
        </Row>
      )}
      {!timed && <Row name={result.atHome}>{card.home}</Row>}
      <Row name={result.care}>
        <p>{card.care}</p>
        <p>{card.never}</p>
      </Row>
      <Row name={result.evidence}>
        <p>{label === 'very-weak' ? words.fixed.evidenceVeryWeak : words.fixed.evidenceWeak}</p>
        <p>{card.evidence}</p>
        <SourceList evidence={[...evidence, ...(suggestion?.evidence ?? [])]} path={sourcesPath} />
      </Row>
    </dl>
  );
};
