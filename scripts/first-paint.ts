import { screens } from '#data';

/**
 * The page before its first paint: it says its language and direction, as its words do, and it stays unpainted until the
 * app has read which text size and colors were chosen. Nothing but an empty page would be seen till then.
 */
export const readyForFirstPaint = (html: string): string => {
  const { locale, direction } = screens.shell;
  return html
    .replace(/<html[^>]*>/, `<html lang="${locale}" dir="${direction}">`)
    .replace('<script type="module"', '<script type="module" blocking="render"');
};
