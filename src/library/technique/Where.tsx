import { BodyMap } from '#body';
import { useContent } from '#content';
import { bareList } from '#ui';
import { Part, Sentences } from '../Page.tsx';

/** Where a technique works, what to stay off there, and where nobody should press. */
export const Where = ({ id }: { id: string }) => {
  const { facts, words, screens } = useContent();
  const { whereTitle, stayOff } = screens.library.technique;
  const { offLimits } = words.guidance;
  const { zones = [], pressure } = facts.guide.modalities[id] ?? {};
  return (
    <Part title={whereTitle}>
      <BodyMap technique={{ id, zones, pressure: pressure ?? null }} />
      <ul {...bareList} className="places-of">
        {zones.map((zone) => {
          const { name, work, off } = words.zones[zone] ?? { name: zone, work: '', off: '' };
          return (
            <li key={zone} className="stack stack-tight">
              <h3>{name}</h3>
              <p>{work}</p>
              <p>
                <strong>{stayOff}</strong> {off}
              </p>
            </li>
          );
        })}
      </ul>
      <h3>{offLimits?.title}</h3>
      <Sentences lines={Object.values(offLimits?.lines ?? {})} />
    </Part>
  );
};
