import type { ReactNode } from 'react';

/** A short message that stands apart from the text around it. `today` is amber: advice is needed the same day. */
export const Notice = ({ tone = 'plain', children }: { tone?: 'plain' | 'today'; children: ReactNode }) => (
  <div className={`notice notice-${tone} stack stack-tight`}>{children}</div>
);
