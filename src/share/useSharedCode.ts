import { useLayoutEffect, useState } from 'react';

const read = (): string | null => (location.hash.length > 1 ? location.hash.slice(1) : null);

/**
 * The code that someone was handed, from the part of an address that no server sees. It is taken out of the address at
 * once, so that it stays in no list of pages, and is held in memory alone: with the page it is gone.
 */
export const useSharedCode = (here: boolean): string | null => {
  const [code, setCode] = useState(() => (here ? read() : null));
  useLayoutEffect(() => {
    if (!here) return undefined;
    const take = () => {
      const found = read();
      if (found === null) return;
      setCode(found);
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [here]);
  return code;
};
