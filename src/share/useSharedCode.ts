import { useLayoutEffect, useState } from 'react';

/** Null where there is no address, as in a page that is drawn ahead. */
const read = (): string | null => globalThis.location?.hash.slice(1) || null;

/**
 * The code that someone was handed, from the part of an address that no server sees. It is taken out of the address at
 * once, so that it stays in no list of this tab, and is held in memory alone: with the page it is gone. What the browser
 * itself notes of addresses that it has opened no page can take away.
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
