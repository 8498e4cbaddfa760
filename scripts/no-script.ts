import { content, places, screens } from '#data';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

/** What the start page says where JavaScript is off: the danger signs and the numbers, from the same data. */
export const noScriptHtml = (): string => {
  const { lines, title } = content.advice['adv-safety-net'];
  const { shell, numbers } = screens;
  const emergency = [lines.saddle, lines.pee, lines.poo, lines.legs, lines.fever, lines.body];
  const calls = Object.entries(places).map(([id, place]) => {
    const links = place.numbers
      .filter(({ kind }) => kind === 'emergency')
      .map(({ tel, display }) => `<a href="${tel}">${escaped(display)}</a>`);
    return `${escaped(content.places[id as keyof typeof places].name)}: ${links.join(', ')}`;
  });
  return [
    '<noscript><main class="no-script stack">',
    `<h1>${escaped(shell.appName)}</h1>`,
    `<p>${escaped(shell.noScript)}</p>`,
    `<h2>${escaped(title)}</h2>`,
    list(emergency.map(escaped)),
    `<p>${escaped(lines['same-day'])}</p>`,
    `<p>${escaped(lines.days)}</p>`,
    `<h2>${escaped(numbers.title)}</h2>`,
    list(calls),
    `<p>${escaped(content.anyPlace)}</p>`,
    `<p>${escaped(content.fixed.notDiagnosis)} ${escaped(content.fixed.trustYourself)}</p>`,
    '</main></noscript>',
  ].join('\n');
};
