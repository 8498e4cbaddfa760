import { useContent } from '#content';
import { Body } from './Body.tsx';
import { closedZones, offBeside, type Worked } from './off.ts';

interface BodyMapProps {
  readonly technique: Worked;
  /** What this person has told that may close zones; nobody in particular has told anything. */
  readonly flags?: readonly { readonly id: string }[];
}

const Legend = ({ look, title, names }: { look: 'works' | 'off'; title: string; names: readonly string[] }) => (
  <div>
    <dt>
      <svg className="body-key" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect className={`body-${look}`} x="1" y="1" width="14" height="14" rx="3" />
        {look === 'off' && <path d="M2 9L9 2M2 14L14 2M7 14L14 7" />}
      </svg>
      {title}
    </dt>
    {names.map((name) => (
      <dd key={name}>{name}</dd>
    ))}
  </div>
);

/** A place with what holds there whatever the technique is. */
const nameOf = ({ name, only }: { name: string; only?: string }) => (only === undefined ? name : `${name}: ${only}`);

/** Where a technique works and where it stays off, as a drawing and in the same words. */
export const BodyMap = ({ technique, flags = [] }: BodyMapProps) => {
  const { facts, words, screens } = useContent();
  const closed = closedZones(facts, technique, flags.map(({ id }) => id));
  const beside = offBeside(facts, technique).map(({ id }) => id);
  return (
    <div className="body-map">
      <Body
        places={[
          ...technique.zones.map((id) => ({ id, look: 'works' as const })),
          ...[...closed, ...beside].map((id) => ({ id, look: 'off' as const })),
        ]}
      />
      <dl className="small">
        <Legend look="works" title={screens.body.works} names={technique.zones.map((id) => nameOf(words.zones[id]))} />
        {closed.length + beside.length > 0 && (
          <Legend
            look="off"
            title={screens.body.off}
            names={[...closed.map((id) => words.zones[id].name), ...beside.map((id) => words.stayOff[id])]}
          />
        )}
      </dl>
    </div>
  );
};
