import { useStore } from 'zustand';
import { useContent } from '#content';
import { Back, Choices, ScreenHeading } from '#ui';
import { type LookKeeper, looks } from './look.ts';

/** Larger words, and light or dark colors: chosen here, seen at once and everywhere. */
export const LookScreen = ({ keeper }: { keeper: LookKeeper }) => {
  const { look, shell } = useContent().screens;
  const chosen = useStore(keeper.store);
  return (
    <div className="stack stack-wide">
      <Back label={look.back} />
      <div className="stack">
        <ScreenHeading title={look.title} appName={shell.appName}>
          {look.title}
        </ScreenHeading>
        <p>{look.lead}</p>
      </div>
      {(['text', 'theme'] as const).map((name) => (
        <Choices
          key={name}
          name={name}
          legend={look[name].name}
          groups={[{ choices: looks[name].map((value) => ({ value, label: look[name].options[value] })) }]}
          value={chosen[name]}
          onChange={(value) => keeper.choose({ [name]: value })}
        />
      ))}
    </div>
  );
};
