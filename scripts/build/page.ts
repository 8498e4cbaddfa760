import { escaped, noScriptNotice, noScriptNumbers } from './no-script.ts';
import { policyAlone, policyOf } from './policy.ts';

/** A page of the app as it is before any script has run; src/app/draw.tsx makes them. */
export interface DrawnPage {
  /** Its address, without the slash at the end. */
  readonly path: string;
  readonly title: string;
  readonly html: string;
  /** Whether this is what the app itself shows someone of whom nothing is known. */
  readonly whole: boolean;
  /** The piece, by its file in src/app/pieces, that the screen in its place will need; nothing more where it is whole. */
  readonly piece?: string;
}

/** What src/app/draw.tsx hands out. */
export interface Drawing {
  readonly drawPages: () => Promise<readonly DrawnPage[]>;
  readonly about: Pick<Parts, 'locale' | 'direction' | 'description'> & { readonly appName: string };
  readonly drawNotFound: () => Promise<Pick<DrawnPage, 'title' | 'html'>>;
  readonly firstStep: string;
}

/** What the pages are made from besides what is drawn. Files are named from the folder of the app. */
export interface Parts {
  readonly locale: string;
  readonly direction: string;
  readonly description: string;
  /** The script that runs before a page is painted, and the same as a file. */
  readonly early: string;
  readonly earlyFile: string;
  /** The module that begins the app, and those it cannot begin without. */
  readonly entry: string;
  readonly imports: readonly string[];
  /** The style as a file, and what is in it. */
  readonly style: string;
  readonly styleText: string;
  /** The ground of the page, for what the browser draws around it. */
  readonly grounds: { readonly light: string; readonly dark: string };
  /** Pages on which the app begins at once; the others are whole without it, and it begins when the browser is idle. */
  readonly atOnce: (page: DrawnPage) => boolean;
  /** What else a page asks for once it is painted, as the screen in its place will need it. */
  readonly ahead: (page: DrawnPage) => readonly string[];
}

/** What the edition is made from that is one file. */
export interface SingleParts extends Pick<Parts, 'locale' | 'direction' | 'description' | 'early'> {
  readonly script: string;
  readonly style: string;
}

/** The way from a page's folder to the folder of the app. */
const upFrom = (path: string): string => '../'.repeat(path.split('/').filter(Boolean).length) || './';

interface Frame {
  /** What the page says of itself on its root, besides its language. */
  readonly root?: string;
  readonly policy: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/** What every page has around what is its own. */
const framed = ({ locale, direction }: Pick<Parts, 'locale' | 'direction'>, { root = '', policy, title, head, body }: Frame): string =>
  [
    '<!doctype html>',
    `<html lang="${locale}" dir="${direction}"${root}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');

const describing = (description: string): string => `<meta name="description" content="${escaped(description)}">`;

/** One page as a file that any host can serve. */
export const pageHtml = (page: DrawnPage, parts: Parts): string => {
  const { description, early, earlyFile, entry, imports, style, styleText, grounds, atOnce, ahead } = parts;
  const up = upFrom(page.path);
  const now = atOnce(page);
  // A page to read is whole without the app; on others something is to be chosen, and there each moment counts: they bring
  // style and early script along, and are painted as soon as they have come.
  const needsApp = now || page.html.includes('<select');
  const inPage = styleText.replaceAll('url(./', `url(${up}assets/`);
  const policy = needsApp ? policyOf({ scripts: [early], styles: [inPage] }) : policyOf({});
  const app = now
    ? [
        ...[...imports, ...ahead(page)].map((file) => `<link rel="preload" as="script" crossorigin fetchpriority="low" href="${up}${file}">`),
        `<script type="module" fetchpriority="low" src="${up}${entry}"></script>`,
      ]
    : [];
  return framed(parts, {
    root: ` data-page="${page.path}"${page.whole ? ' data-drawn="whole"' : ''}${now ? '' : ` data-app="${up}${entry}"`}`,
    policy,
    title: page.title,
    head: [
      describing(description),
      ...(needsApp
        ? [`<script>${early}</script>`, `<style>${inPage}</style>`]
        : [`<script src="${up}${earlyFile}"></script>`, `<link rel="stylesheet" href="${up}${style}">`]),
      ...app,
      `<link rel="manifest" href="${up}manifest.webmanifest">`,
      `<link rel="icon" href="${up}icons/icon.svg" type="image/svg+xml">`,
      `<link rel="apple-touch-icon" href="${up}icons/apple-touch-icon.png">`,
      ...(['light', 'dark'] as const).map((scheme) => `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${grounds[scheme]}">`),
    ],
    body: [...(needsApp ? [noScriptNotice()] : []), `<div id="root">${page.html}</div>`, ...(needsApp ? [noScriptNumbers()] : [])],
  });
};

/**
 * Leads the links of a page that stands at an unknown depth into the folder of the app: the nearest one above it in which
 * the app's own manifest lies.
 */
const FIND_APP = `(async()=>{let f=location.pathname;while(f){f=f.slice(0,f.lastIndexOf('/',f.length-1)+1);try{await(await fetch(f+'manifest.webmanifest')).json();for(const a of document.querySelectorAll('a[href^="./"]'))a.href=f+a.getAttribute('href').slice(2);break}catch{}f=f.slice(0,-1)}})()`;

/** The page that hosts answer with where there is none. It carries all it needs, as it cannot know where the rest lies. */
export const notFoundHtml = (page: Pick<DrawnPage, 'title' | 'html'>, style: string, parts: Parts): string =>
  framed(parts, {
    policy: policyOf({ scripts: [parts.early, FIND_APP], styles: [style] }),
    title: page.title,
    // Who is watched has a way out here too.
    head: ['<meta name="robots" content="noindex">', `<script>${parts.early}</script>`, `<style>${style}</style>`],
    body: [page.html, `<script>${FIND_APP}</script>`],
  });

/** The whole app as one page: what it needs stands in it, and it asks nothing of any host. */
export const singleHtml = (start: DrawnPage, parts: SingleParts): string => {
  const { description, early, script, style } = parts;
  // Nothing in a script may look like its end.
  const code = script.replaceAll('</script', String.raw`<\/script`);
  return framed(parts, {
    policy: policyAlone({ scripts: [early, code], styles: [style] }),
    title: start.title,
    head: [describing(description), `<script>${early}</script>`, `<style>${style}</style>`],
    body: [
      noScriptNotice(),
      `<div id="root">${start.html.replaceAll(/href="\.\/([^"]*?)\/?"/g, 'href="#/$1"')}</div>`,
      noScriptNumbers(),
      `<script type="module">${code}</script>`,
    ],
  });
};
