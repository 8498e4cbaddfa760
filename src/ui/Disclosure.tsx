import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly title: string;
  /** What it belongs to, where several on one screen share a title; heard and not seen. */
  readonly of?: string | undefined;
  readonly children: ReactNode;
}

/** More for who wants it, behind its title. Printed open. */
export const Disclosure = ({ title, of, children }: DisclosureProps) => (
  <details className="disclosure">
    <summary>
      {title}
      {of !== undefined && <span className="visually-hidden"> ({of})</span>}
    </summary>
    <div className="stack stack-tight">{children}</div>
  </details>
);
