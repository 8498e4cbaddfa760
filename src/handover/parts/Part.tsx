import type { ReactNode } from 'react';

/** A part of a page under its heading. */
export const Part = ({ title, look, children }: { title: string; look?: string; children: ReactNode }) => (
  <section className={look === undefined ? 'part' : `part ${look}`}>
    <h2>{title}</h2>
    {children}
  </section>
);
