import type { ReactNode } from 'react';
import { useContent } from '#content';
import { Pictogram, ScreenHeading } from '#ui';
import { levelDrawings } from './level-drawings.ts';

interface HeadlineProps {
  readonly level: string;
  /** Instead of the level's own headline. */
  readonly headline?: string;
  /** What is told in the same breath as the headline: the action. */
  readonly children?: ReactNode;
}

/**
 * What the eye meets first: the level in a word and a drawing, the headline, and what to do. The page is named alike
 * whatever the level, as browsers list names of pages.
 */
export const Headline = ({ level, headline, children }: HeadlineProps) => {
  const { words, screens } = useContent();
  const spoken = words.levels[level];
  const text = headline ?? spoken?.headline ?? '';
  return (
    <div className={`headline headline-${level} stack`}>
      <div className="stack stack-tight">
        <p className="headline-level">
          <Pictogram name={levelDrawings[level] ?? 'alert'} />
          {spoken?.short}
        </p>
        <ScreenHeading title={screens.result.title} appName={screens.shell.appName}>
          {text}
        </ScreenHeading>
      </div>
      {children}
    </div>
  );
};
