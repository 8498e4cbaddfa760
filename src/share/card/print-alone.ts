const ALONE = 'print-alone';
const PRINTING = 'printing-a-part';

/** Prints one part of the page and nothing else of it, free of what the parts around it do to its layout. */
export const printAlone = (part: Element): void => {
  const root = document.documentElement;
  const copy = part.cloneNode(true) as Element;
  copy.classList.add(ALONE);
  document.body.append(copy);
  root.classList.add(PRINTING);
  const done = () => {
    copy.remove();
    root.classList.remove(PRINTING);
  };
  addEventListener('afterprint', done, { once: true });
  globalThis.print();
};
