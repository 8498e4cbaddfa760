import { useEffect, useState } from 'react';
import { useContent } from '#content';
import { isOld } from './age.ts';

const MINUTE = 60_000;

/** Whether answers of that moment are no longer good for today; it is looked at again while the page stays open. */
export const useOld = (at: number): boolean => {
  const { present } = useContent().facts;
  const [old, setOld] = useState(() => isOld(at, Date.now(), present));
  useEffect(() => {
    const look = () => setOld(isOld(at, Date.now(), present));
    look();
    const again = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(again);
      document.removeEventListener('visibilitychange', look);
    };
  }, [at, present]);
  return old;
};
