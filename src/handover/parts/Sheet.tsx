import { type ReactNode, useId } from 'react';
import { useContent } from '#content';
import { Back, Button, ScreenHeading } from '#ui';
import { useDay } from './useDay.ts';

interface SheetProps {
  /** For whom the page is. */
  readonly title: string;
  readonly headline: string;
  readonly today: Date;
  /** Whether the time of day stands beside the date. */
  readonly timed?: boolean;
  readonly whatThisIs: string;
  /** Ways to share the page, from app. */
  readonly tools?: ReactNode;
  /** Whether paper leaves out what stands in `.more`. */
  readonly short?: boolean;
  readonly children: ReactNode;
}

/** One page to hand over: for whom and when, the headline, what it says, and what it is not. */
export const Sheet = ({ title, headline, today, timed = false, whatThisIs, tools, short = false, children }: SheetProps) => {
  const { shell, handover } = useContent().screens;
  const dayOf = useDay();
  const id = useId();
  return (
    <div className={short ? 'sheet sheet-short' : 'sheet'}>
      <Back label={handover.back} />
      <div className="sheet-head">
        <p id={id} className="sheet-for">
          {title}
        </p>
        <p className="sheet-made">{handover.made(shell.appName, dayOf(today, timed))}</p>
      </div>
      <ScreenHeading title={title} appName={shell.appName} describedBy={id}>
        {headline}
      </ScreenHeading>
      {children}
      <div className="sheet-end">
        <p>{whatThisIs}</p>
        {short && <p className="sheet-shortened">{handover.shortened}</p>}
      </div>
      <div className="actions screen-only">
        <Button onClick={() => globalThis.print()}>{handover.print}</Button>
        {tools}
      </div>
    </div>
  );
};
