import { content, places, screens } from '#data';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

/** The numbers of one kind in one country, each as a link that calls. */
const linksOf = (place: keyof typeof places, kind: 'emergency' | 'urgent'): string =>
  places[place].numbers
    .filter((number) => number.kind === kind)
    .map(({ tel, display }) => `<a href="${tel}">${escaped(screens.numbers.call(display))}</a>`)
    .join(', ');

/** What the start page says where JavaScript is off: what to do, the danger signs and the numbers, from the same data. */
export const noScriptHtml = (): string => {
  const { lines } = content.advice['adv-safety-net'];
  const { shell, numbers, start } = screens;
  const { 'same-day': sameDay, days, why, ...emergency } = lines;
  const countries = Object.keys(places) as (keyof typeof places)[];
  const calls = countries.map((id) => `${escaped(content.places[id].name)}: ${linksOf(id, 'emergency')}`);
  const advice = countries.map((id) => {
    const { name, urgent } = content.places[id];
    const said = `${escaped(name)}: ${escaped(urgent)}`;
    const links = linksOf(id, 'urgent');
    return links === '' ? said : `${said} ${links}`;
  });
  return [
    '<noscript><main class="no-script stack">',
    `<h1>${escaped(shell.appName)}</h1>`,
    `<h2>${escaped(start.dangerTitle)}</h2>`,
    `<p>${escaped(start.dangerLead)}</p>`,
    list(Object.values(emergency).map(escaped)),
    `<h2>${escaped(start.countryTitle)}</h2>`,
    list(calls),
    `<p>${escaped(content.anyPlace)}</p>`,
    `<h2>${escaped(numbers.urgent)}</h2>`,
    `<p>${escaped(sameDay)}</p>`,
    list(advice),
    `<p>${escaped(days)}</p>`,
    `<p>${escaped(why)}</p>`,
    `<p>${escaped(shell.noScript)}</p>`,
    `<p>${escaped(content.fixed.notDiagnosis)} ${escaped(content.fixed.trustYourself)}</p>`,
    '</main></noscript>',
  ].join('\n');
};
