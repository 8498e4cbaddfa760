import { useEffect } from 'react';

/**
 * Opens what is folded away while the page is printed, and folds it again afterward. The print styles do the same where
 * a browser knows how to style the content of a closed `details`.
 */
export const useOpenInPrint = (): void => {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const each of opened) each.open = true;
    };
    const close = () => {
      for (const each of opened) each.open = false;
      opened = [];
    };
    globalThis.addEventListener('beforeprint', open);
    globalThis.addEventListener('afterprint', close);
    return () => {
      globalThis.removeEventListener('beforeprint', open);
      globalThis.removeEventListener('afterprint', close);
    };
  }, []);
};
