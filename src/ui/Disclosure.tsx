import type { ReactNode } from 'react';

/** More for who wants it, behind its title. Printed open. */
export const Disclosure = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="disclosure">
    <summary>{title}</summary>
    <div className="stack stack-tight">{children}</div>
  </details>
);
