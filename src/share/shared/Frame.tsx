import { type ReactNode, useId, useMemo } from 'react';
import { Link } from 'wouter';
import { useContent } from '#content';
import { buttonLook, HeadingContext, Notice } from '#ui';
import { dateOf } from '../dates.ts';
import type { SharedPage } from '../ShareTools.tsx';

interface FrameProps {
  /** When the answers were given, and whether that is too long ago for today. */
  readonly at: number;
  readonly old: boolean;
  readonly page: SharedPage;
  readonly paths: { readonly [page in SharedPage]: string };
  /** Where a check of one's own begins. */
  readonly startPath: string;
  readonly children: ReactNode;
}

/** What stands around answers that someone was handed: whose they are, how old they are, and the pages there are. */
export const SharedFrame = ({ at, old, page, paths, startPath, children }: FrameProps) => {
  const { share, result } = useContent().screens;
  const { shared } = share;
  const whose = useId();
  const heading = useMemo(() => ({ describedBy: whose, titled: shared.titled }), [whose, shared]);
  return (
    <div className="shared stack stack-wide">
      <Notice>
        <div id={whose} className="stack stack-tight">
          <p>
            <strong>{shared.notYours}</strong>
          </p>
          <p>{shared.givenOn(dateOf(at, result.locale))}</p>
          {old && shared.old.map((line) => <p key={line}>{line}</p>)}
        </div>
        {old && (
          <Link href={startPath} className={`${buttonLook('second')} screen-only`}>
            {shared.ownCheck}
          </Link>
        )}
      </Notice>
      <nav aria-label={shared.pages} className="shared-pages">
        {Object.entries(shared.pageNames).map(([each, name]) => (
          <Link key={each} href={paths[each as SharedPage]} aria-current={each === page ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      <HeadingContext value={heading}>{children}</HeadingContext>
    </div>
  );
};
