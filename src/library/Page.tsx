import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useContent } from '#content';
import { Back, buttonLook, Notice, ScreenHeading, useOpenInPrint } from '#ui';

/** The addresses that the pages to read lead to; the app knows them. */
export interface LibraryPaths {
  /** The way into the check. */
  readonly check: string;
  readonly techniques: string;
  readonly technique: (id: string) => string;
  readonly howItWorks: string;
  readonly numbers: string;
  readonly sources: string;
  readonly proof: string;
}

/** Says that only the check tells what is right today, and leads to it. */
const CheckFirst = ({ path }: { path: string }) => {
  const { screens } = useContent();
  return (
    <Notice>
      <p>{screens.library.checkFirst}</p>
      <Link href={path} className={`${buttonLook('main')} screen-only`}>
        {screens.start.begin}
      </Link>
    </Notice>
  );
};

interface PageProps {
  readonly title: string;
  readonly checkPath: string;
  /** What stands right under the heading. */
  readonly lead: ReactNode;
  /** Where a page speaks of a technique, the way into the check stands on top as well. */
  readonly checkOnTop?: boolean;
  readonly children: ReactNode;
}

/** A page to read. It tells nobody that massage suits them, and leads to the check, which can. */
export const Page = ({ title, checkPath, lead, checkOnTop = false, children }: PageProps) => {
  const { screens } = useContent();
  useOpenInPrint();
  return (
    <div className="library stack stack-wide">
      <div className="stack">
        <Back label={screens.wizard.back} />
        <ScreenHeading title={title} appName={screens.shell.appName}>
          {title}
        </ScreenHeading>
        {lead}
        {checkOnTop && <CheckFirst path={checkPath} />}
      </div>
      {children}
      {/* On paper once is enough. */}
      <div className={checkOnTop ? 'screen-only' : undefined}>
        <CheckFirst path={checkPath} />
      </div>
    </div>
  );
};

/** A part of a page under its own title. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="stack stack-tight">
    <h2>{title}</h2>
    {children}
  </section>
);

/** Sentences that stand by themselves, one a line. */
export const Sentences = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
