import { content, fileTexts, places, screens } from '#data';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where the numbers stand; src/app/tap.ts knows who has gone there. */
const WHO_TO_CALL = 'who-to-call';

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

/** The numbers of one kind in one country, each as a link that calls. */
const linksOf = (place: keyof typeof places, kind: 'emergency' | 'urgent'): string =>
  places[place].numbers
    .filter((number) => number.kind === kind)
    .map(({ tel, display }) => `<a href="${tel}">${escaped(screens.numbers.call(display))}</a>`)
    .join(', ');

/** What stands above a page that needs the app, where JavaScript is off. The early script shows it where the app does not come. */
export const noScriptNotice = (): string => {
  const { first, call, why } = fileTexts.noScript;
  return `<noscript><div class="no-script" role="alert"><div class="notice notice-plain stack stack-tight"><p><strong>${escaped(first)}</strong> <a href="#${WHO_TO_CALL}">${escaped(call)}</a></p><p>${escaped(why)}</p></div></div></noscript>`;
};

/** What stands under it: the signs that can wait a little, and every number of every country, from the same data. */
export const noScriptNumbers = (): string => {
  const { lines } = content.advice['adv-safety-net'];
  const { numbers, start } = screens;
  const countries = Object.keys(places) as (keyof typeof places)[];
  const calls = countries.map((id) => `${escaped(content.places[id].name)}: ${linksOf(id, 'emergency')}`);
  const advice = countries.map((id) => {
    const { name, urgent } = content.places[id];
    const said = `${escaped(name)}: ${escaped(urgent)}`;
    const links = linksOf(id, 'urgent');
    return links === '' ? said : `${said} ${links}`;
  });
  return [
    `<noscript><aside id="${WHO_TO_CALL}" class="no-script stack">`,
    `<h2>${escaped(start.countryTitle)}</h2>`,
    list(calls),
    `<p>${escaped(content.anyPlace)}</p>`,
    `<h2>${escaped(numbers.urgent)}</h2>`,
    `<p>${escaped(lines['same-day'])}</p>`,
    list(advice),
    `<p>${escaped(lines.days)}</p>`,
    `<p>${escaped(lines.why)}</p>`,
    `<p>${escaped(content.fixed.trustYourself)}</p>`,
    '</aside></noscript>',
  ].join('');
};
