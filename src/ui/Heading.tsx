import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { arriveAt } from './place.ts';

/** False on the first screen after the page was loaded: there the browser places focus itself. */
export const Arrived = createContext(true);

/** What stands around a screen and changes what its heading says: ids of what is read out with it, and the document's title. */
export const HeadingContext = createContext<{ readonly describedBy?: string; readonly titled: (title: string) => string }>({
  titled: (title) => title,
});

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** The document's title; the app's name follows it. */
  readonly title: string;
  readonly appName: string;
  readonly className?: string;
  /** Ids of what is read out with the heading, such as how far along this is. */
  readonly describedBy?: string;
}

/** The heading of a screen: names the document and takes focus when a person arrives, unless they come back to another place. */
export const ScreenHeading = ({ children, title, appName, className, describedBy }: ScreenHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useContext(Arrived);
  const focusOnArrival = useRef(arrived);
  const around = useContext(HeadingContext);
  const named = around.titled(title);
  useEffect(() => {
    document.title = named === appName ? appName : `${named} – ${appName}`;
  }, [named, appName]);
  useEffect(() => {
    if (focusOnArrival.current) arriveAt(heading.current);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} aria-describedby={[around.describedBy, describedBy].filter(Boolean).join(' ') || undefined}>
      {children}
    </h1>
  );
};
