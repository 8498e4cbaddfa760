import type { Content } from '#content';
import { emergencySigns, needsConfirming } from '#numbers';
import type { Block } from './layout.ts';

const NORMAL = 38;
const SMALL = 32;

/** What the card says: the signs, whom to call where a country was chosen, and what to do on calmer signs. */
export const cardBlocks = ({ facts, words, screens }: Content, place: string | null, today: Date): Block[] => {
  const net = words.advice['adv-safety-net'];
  const chosen = (place === null ? undefined : facts.places[place]?.numbers)?.filter(({ kind }) => kind === 'emergency') ?? [];
  const unsure = chosen.filter(({ checkedOn }) => needsConfirming(checkedOn, facts.numberGoodForMonths, today));
  const name = words.places[place ?? '']?.name;
  return [
    { text: net?.title ?? '', size: 66, bold: true, above: 0 },
    { text: screens.result.emergencySigns, size: NORMAL, bold: true, above: 26 },
    ...emergencySigns(words).map((text): Block => ({ text, size: NORMAL, bullet: true, above: 14 })),
    ...chosen.map(({ display }, index): Block => ({ text: screens.numbers.call(display), size: 58, bold: true, above: index === 0 ? 30 : 0 })),
    ...(name === undefined ? [] : [{ text: screens.numbers.numbersFor(name), size: SMALL, above: 6 }]),
    ...unsure.map(({ display }): Block => ({ text: screens.numbers.confirm(display), size: SMALL, above: 6 })),
    { text: words.anyPlace, size: SMALL, above: chosen.length > 0 ? 6 : 30 },
    { text: net?.lines['same-day'] ?? '', size: NORMAL, above: 34 },
    { text: net?.lines.days ?? '', size: NORMAL, above: 18 },
    { text: net?.lines.why ?? '', size: SMALL, above: 18 },
    { text: screens.shell.appName, size: SMALL, bold: true, above: 30 },
  ];
};
