import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

/** False on the first screen after the page was loaded: there the browser places focus itself. */
export const Arrived = createContext(true);

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** The document's title; the app's name follows it. */
  readonly title: string;
  readonly appName: string;
  readonly className?: string;
  /** Ids of what is read out with the heading, such as how far along this is. */
  readonly describedBy?: string;
}

/** The heading of a screen: names the document and takes focus when a person arrives. */
export const ScreenHeading = ({ children, title, appName, className, describedBy }: ScreenHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useContext(Arrived);
  const focusOnArrival = useRef(arrived);
  useEffect(() => {
    document.title = title === appName ? appName : `${title} – ${appName}`;
  }, [title, appName]);
  useEffect(() => {
    if (!focusOnArrival.current) return;
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} aria-describedby={describedBy}>
      {children}
    </h1>
  );
};
