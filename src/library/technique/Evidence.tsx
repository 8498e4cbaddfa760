import { offBeside } from '#body';
import { useContent } from '#content';
import { Disclosure } from '#ui';
import { SourceLinks } from '../Carried.tsx';
import { Part } from '../Page.tsx';
import { limitsOf } from './flags.ts';

interface EvidenceProps {
  readonly id: string;
  readonly sourcesPath: string;
}

/** How sure anyone can be: the honest label first, then what was found and by whom. */
export const Evidence = ({ id, sourcesPath }: EvidenceProps) => {
  const { facts, words, screens } = useContent();
  const said = screens.library.technique;
  const technique = facts.techniques[id];
  const sources = technique?.card.evidence ?? [];
  return (
    <Part title={said.evidenceTitle}>
      <p>
        <strong>{words.evidenceLabels[technique?.evidenceLabel ?? '']}</strong>
      </p>
      <p>{words.techniques[id]?.evidence}</p>
      <p>{words.fixed.supportOnly}</p>
      <Disclosure title={said.evidenceSources(sources.length)}>
        <SourceLinks evidence={sources} path={sourcesPath} />
      </Disclosure>
    </Part>
  );
};

/** What carries everything else that the page of a technique says, part by part. */
export const OtherSources = ({ id, sourcesPath }: EvidenceProps) => {
  const { facts, screens } = useContent();
  const said = screens.library.technique;
  const { guide, guidance, zoneEvidence } = facts;
  const card = facts.techniques[id]?.card ?? {};
  const { zones = [], pressure } = guide.modalities[id] ?? {};
  const off = offBeside(facts, { id, zones, pressure: pressure ?? null });
  const lines = (...blocks: readonly string[]) => blocks.flatMap((block) => Object.values(guidance[block] ?? {}).flat());
  const suggested = guide.suggestions.filter(({ technique }) => technique === id).flatMap(({ evidence }) => evidence);
  const parts: readonly (readonly [name: string, evidence: readonly string[]])[] = [
    [said.what, card.what ?? []],
    [said.helps, card.helps ?? []],
    [said.feelsTitle, card.pressure ?? []],
    [said.whereTitle, [...zones.flatMap((zone) => zoneEvidence[zone] ?? []), ...off.flatMap(({ evidence }) => evidence), ...lines('offLimits')]],
    [said.doseTitle, [...(card.session ?? []), ...(card.often ?? []), ...(card.home ?? [])]],
    [said.notTitle, [...(card.never ?? []), ...(card.care ?? []), ...suggested, ...limitsOf(guide, id).evidence]],
    [said.stopTitle, [...(card.stop ?? []), ...lines('stopNow', 'stopCourse', 'afterwards')]],
  ];
  return (
    <Disclosure title={said.otherSources}>
      {parts.map(([name, evidence]) => (
        <section key={name}>
          <h3>{name}</h3>
          <SourceLinks evidence={evidence} path={sourcesPath} />
        </section>
      ))}
    </Disclosure>
  );
};
