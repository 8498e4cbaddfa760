import { type ReactNode, useState } from 'react';
import { useContent } from '#content';
import { handOut } from './hand-out.ts';

/** Makes a file and hands it out; what is to be said of it is said aloud. */
export const useHandOut = (): { readonly handOver: (make: () => File) => Promise<void>; readonly status: ReactNode } => {
  const { saved, failed } = useContent().screens.share;
  const [said, setSaid] = useState('');
  const handOver = async (make: () => File) => {
    setSaid('');
    try {
      // Made at once: a share sheet opens only right after a press.
      const done = await handOut(make());
      if (done === 'saved') setSaid(saved);
    } catch {
      setSaid(failed);
    }
  };
  return { handOver, status: <output className="said">{said}</output> };
};
