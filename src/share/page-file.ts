const HTML = 'text/html';

/** An empty file of the kind, to ask whether a device can share it. */
export const emptyPage = (): File => new File([''], 'page.html', { type: HTML });

/** The styles of the page as they are now, without fonts, which a file cannot bring along. */
const stylesOf = (page: Document): string =>
  [...page.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .filter((rule) => !/^@(font-face|import)/.test(rule))
    .join('\n');

/** What cannot be pressed in a file, and what is for the screen of the app alone. */
const APP_ALONE = '.screen-only, button, select, input, nav, dialog, script, style, link, iframe';

const withoutApp = (part: Element): Element => {
  const copy = part.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(APP_ALONE)) each.remove();
  for (const each of copy.querySelectorAll('details')) each.open = true;
  for (const each of copy.querySelectorAll('.print-only')) each.classList.remove('print-only');
  for (const link of copy.querySelectorAll('a')) {
    // A link into the app leads nowhere from a file.
    if (link.origin === location.origin) link.replaceWith(...link.childNodes);
  }
  return copy;
};

/**
 * The page as one file that can be read anywhere: it brings its styles along, has no script, and may ask nothing of any
 * server.
 */
export const pageFile = (page: Document, name: string, note: string): File => {
  const file = page.implementation.createHTMLDocument(page.title);
  file.documentElement.lang = page.documentElement.lang;
  file.documentElement.dir = page.documentElement.dir;
  const head = (tag: 'meta' | 'style', set: { readonly [attribute: string]: string }, text = '') => {
    const element = file.createElement(tag);
    for (const [attribute, value] of Object.entries(set)) element.setAttribute(attribute, value);
    element.textContent = text;
    file.head.append(element);
  };
  head('meta', { charset: 'utf-8' });
  head('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" });
  head('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  head('meta', { name: 'color-scheme', content: 'light dark' });
  head('style', {}, stylesOf(page));
  const main = page.querySelector('main');
  if (main !== null) file.body.append(withoutApp(main));
  const said = file.createElement('p');
  said.className = 'small';
  said.textContent = note;
  file.querySelector('main')?.prepend(said);
  return new File([`<!doctype html>\n${file.documentElement.outerHTML}`], `${name}.html`, { type: HTML });
};
