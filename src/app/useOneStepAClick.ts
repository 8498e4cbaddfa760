import { useEffect, useRef } from 'react';

/**
 * A double click or double tap counts once: the later clicks of a series that has already changed the screen would
 * land on whatever now lies under the pointer, and tick an answer nobody chose.
 */
export const useOneStepAClick = (location: string): void => {
  const here = useRef(location);
  useEffect(() => {
    here.current = location;
  }, [location]);
  useEffect(() => {
    let began = here.current;
    const onClick = (event: MouseEvent) => {
      if (event.detail <= 1) began = here.current;
      else if (began !== here.current) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, []);
};
