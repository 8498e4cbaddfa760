import type { ReactNode } from 'react';
import { useContent } from '#content';
import { Back, Button, ScreenHeading } from '#ui';

interface SheetProps {
  /** For whom the page is. */
  readonly title: string;
  readonly headline: string;
  readonly today: Date;
  readonly whatThisIs: string;
  /** Ways to share the page, from app. */
  readonly tools?: ReactNode;
  /** Whether paper leaves out what stands in `.more`. */
  readonly short?: boolean;
  readonly children: ReactNode;
}

/** One page to hand over: for whom and when, the headline, what it says, and what it is not. */
export const Sheet = ({ title, headline, today, whatThisIs, tools, short = false, children }: SheetProps) => {
  const { shell, result, handover } = useContent().screens;
  const dated = new Intl.DateTimeFormat(result.locale, { dateStyle: 'long' }).format(today);
  return (
    <div className={short ? 'sheet sheet-short' : 'sheet'}>
      <Back label={handover.back} />
      <div className="sheet-head">
        <p className="sheet-for">{title}</p>
        <p className="sheet-made">{handover.made(shell.appName, dated)}</p>
      </div>
      <ScreenHeading title={`${title}: ${headline}`} appName={shell.appName}>
        {headline}
      </ScreenHeading>
      {children}
      <div className="sheet-end">
        {short && <p className="sheet-shortened">{handover.shortened}</p>}
        <p>{whatThisIs}</p>
      </div>
      <div className="actions screen-only">
        <Button onClick={() => globalThis.print()}>{handover.print}</Button>
        {tools}
      </div>
    </div>
  );
};
