import { useEffect, useState } from 'react';
import { decodeProof, type Proof } from '#codec';

/** What was proven, while it loads, and where it cannot be read. */
export type Reading = { readonly state: 'loading' | 'unreadable' } | { readonly state: 'read'; readonly proof: Proof };

/** Fetches what was proven when the page opens: it is of use to few, so nobody else loads it. */
export const useProof = (from: string): Reading => {
  const [reading, setReading] = useState<Reading>({ state: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    const read = async (): Promise<Reading> => {
      const answer = await fetch(from, { signal: leaving.signal });
      const proof = answer.ok ? decodeProof(await answer.text()) : null;
      return proof === null ? { state: 'unreadable' } : { state: 'read', proof };
    };
    read()
      .catch((): Reading => ({ state: 'unreadable' }))
      .then((now) => {
        if (!leaving.signal.aborted) setReading(now);
      });
    return () => leaving.abort();
  }, [from]);
  return reading;
};
