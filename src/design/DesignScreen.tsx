import { ScreenHeading } from '#ui';
import { Colors } from './Colors.tsx';
import { Layout } from './Layout.tsx';
import { Scales } from './Scales.tsx';
import { states } from './states.tsx';
import { words } from './words.ts';

/** Every part of the interface in every state, for the people who build it. No menu leads here. */
export const DesignScreen = ({ appName }: { appName: string }) => (
  <div className="stack stack-wide design">
    <ScreenHeading title={words.title} appName={appName}>
      {words.title}
    </ScreenHeading>
    <p>{words.intro}</p>
    <Scales />
    <Colors />
    <Layout />
    {Object.entries(states).map(([name, States]) => (
      <section key={name} className="stack" aria-labelledby={`part-${name}`}>
        <h2 id={`part-${name}`}>{name}</h2>
        <States />
      </section>
    ))}
  </div>
);
