import { useLayoutEffect } from 'react';
import { ScreenHeading } from '#ui';
import { Colors } from './Colors.tsx';
import { Layout } from './Layout.tsx';
import { Scales } from './Scales.tsx';
import css from './design.css?inline';
import { states } from './states.tsx';
import { words } from './words.ts';

/** Its style comes with the page: nobody else is sent it. */
const useOwnStyle = (): void =>
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const others = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...(others ?? []), sheet];
    return () => {
      document.adoptedStyleSheets = others;
    };
  }, []);

/** Every part of the interface in every state, for the people who build it. No menu leads here. */
export const DesignScreen = ({ appName }: { appName: string }) => {
  useOwnStyle();
  return (
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
};
