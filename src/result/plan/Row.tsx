import type { ReactNode } from 'react';

interface RowProps {
  readonly name: string;
  /** Where paper says it already, or has no room for it. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** One fact of a step behind its name. */
export const Row = ({ name, screenOnly = false, children }: RowProps) => (
  <div className={screenOnly ? 'row-of screen-only' : 'row-of'}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
