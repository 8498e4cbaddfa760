import { posix } from 'node:path';
import type { BuiltFile, Folder } from './folder.ts';

/** What a browser fetches because of a page before anybody has touched it. */
export interface Begun {
  readonly page: BuiltFile;
  /** The scripts that stand in the page. */
  readonly inPage: readonly string[];
  readonly scripts: readonly BuiltFile[];
  /** The styles that stand in the page. */
  readonly stylesInPage: readonly string[];
  readonly styles: readonly BuiltFile[];
  readonly typefaces: readonly BuiltFile[];
}

const tags = (html: string, name: string): string[] => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean);

const linked = (html: string, rel: string): string[] =>
  tags(html, 'link').flatMap((tag) => (attribute(tag, 'rel') === rel ? [attribute(tag, 'href') ?? ''] : []));

const named = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name = '']) => name);

/** Adds the modules that a script cannot begin without; what it asks for later it asks for by `import(…)`. */
const withImports = (folder: Folder, paths: readonly string[], seen: Set<string> = new Set()): string[] => {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const imports = named(folder.get(path)?.text ?? '', /\b(?:from|import)\s*["'`](\.[^"'`\n]+\.js)["'`]/g);
    withImports(folder, imports.map((name) => posix.join(posix.dirname(path), name)), seen);
  }
  return [...seen];
};

/** The typeface files that a page asks for so early that they stand in the way of its first paint. */
export const preloadedTypefaces = ({ text }: BuiltFile): string[] =>
  tags(text, 'link').filter((tag) => attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === 'font');

/** The typefaces of a style, or of a page with one in it, that leave the words unseen until they have arrived. */
export const blockingTypefaces = ({ text }: BuiltFile): string[] =>
  (text.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((face) => face.includes('url(') && !/font-display:\s*(?:swap|fallback|optional)/.test(face));

export const begin = (folder: Folder, path: string): Begun => {
  const at = (from: string, name: string): string => posix.join(posix.dirname(from), name);
  const get = (file: string): BuiltFile => {
    const found = folder.get(file);
    if (found === undefined) throw new Error(`there is no ${file}`);
    return found;
  };
  const page = get(path);
  const html = page.text;
  const sources = tags(html, 'script').flatMap((tag) => attribute(tag, 'src') ?? []);
  const scripts = [...linked(html, 'modulepreload'), ...sources].map((name) => at(path, name));
  const styles = linked(html, 'stylesheet').map((name) => get(at(path, name)));
  const stylesInPage = named(html, /<style>([\s\S]*?)<\/style>/g);
  const sheets = [...styles, ...stylesInPage.map((text) => ({ path, text }))];
  const fonts = sheets.flatMap((sheet) => named(sheet.text, /url\(["']?([^"')]+\.(?:woff2?|ttf|otf))/g).map((name) => at(sheet.path, name)));
  return {
    page,
    inPage: named(html, /<script>([\s\S]*?)<\/script>/g),
    scripts: withImports(folder, scripts).map(get),
    stylesInPage,
    styles,
    typefaces: [...new Set(fonts)].map(get),
  };
};
