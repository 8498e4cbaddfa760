import { content, guide, itemLinks, optionGroups, scaleBands, why } from '#data';
import type { Item } from '#engine';
import { blocks, code, codes, list, table } from './markdown.ts';
import { carriedBy, say, wordOf } from './voice.ts';

interface ItemText {
  readonly prompt: string;
  readonly help?: string;
  readonly options?: { readonly [option: string]: string };
  readonly bands?: { readonly [band: string]: string };
  readonly marks?: { readonly [value: number]: string };
}
const texts: { readonly [item: string]: ItemText } = content.items;
const groups: { readonly [item: string]: { readonly [group: string]: readonly string[] } } = optionGroups;
const groupNames: { readonly [item: string]: { readonly [group: string]: string } } = content.groups;
const links: { readonly [item: string]: string } = itemLinks;
const bands: { readonly [item: string]: { readonly [band: string]: { readonly from: number; readonly to: number } } } = scaleBands;
const whyWords: { readonly [item: string]: { readonly [line: string]: string } } = content.why;
const whyEvidence: { readonly [item: string]: { readonly [line: string]: readonly string[] } } = why;

const kindOf = (item: Item): string => {
  if (item.kind === 'scale') return `a whole number from ${item.min} to ${item.max}, nothing chosen beforehand`;
  if (item.kind === 'single') return 'one answer';
  return item.exclusive.length === 0 ? 'one or more answers' : `one or more answers; ${codes(item.exclusive)} only alone`;
};

const headingOf = (id: string, option: string): string => {
  const group = Object.entries(groups[id] ?? {}).find(([, options]) => options.includes(option))?.[0];
  return group === undefined ? '' : wordOf(groupNames[id] ?? {}, group);
};

/** What the numbers of a scale mean: neighbors that share their words, then single ones. */
const scaleRows = (id: string, text: ItemText): string[][] => [
  ...Object.entries(bands[id] ?? {}).map(([band, { from, to }]) => [`${from} to ${to}`, wordOf(text.bands ?? {}, band)]),
  ...Object.entries(text.marks ?? {}),
];

const itemBlock = (id: string): string => {
  const item = guide.items[id];
  const text = texts[id];
  if (item === undefined || text === undefined) return '';
  const shown = guide.enabledWhen[id];
  const facts = [
    `“${text.prompt}”`,
    ...(text.help === undefined ? [] : [`Help: ${text.help.replaceAll('\n', ' ')}`]),
    ...(links[id] === undefined ? [] : [`The help links to the page ${code(links[id])}.`]),
    `Takes ${kindOf(item)}.`,
    ...Object.entries(whyEvidence[id] ?? {}).map(([line, evidence]) => `Why: ${wordOf(whyWords[id] ?? {}, line)} (${carriedBy(evidence)})`),
    shown === undefined ? 'Always applies.' : `Applies when ${say(shown)}. Otherwise an answer does not count.`,
  ];
  const grouped = groups[id] !== undefined;
  const options =
    item.kind === 'scale'
      ? table(['number', 'words'], scaleRows(id, text))
      : table(
          [...(grouped ? ['heading'] : []), 'option', 'label'],
          item.options.map((option) => [...(grouped ? [headingOf(id, option)] : []), code(option), text.options?.[option] ?? '']),
        );
  return blocks(`### ${code(id)} ${wordOf(content.itemNames, id)}`, list(facts), options);
};

/** The questions page by page (brief, section 7). */
export const questions = (): string =>
  blocks(
    '## Questions',
    'In the order of the journey. A question, or a page, is left out when none of its answers could still change the result. *Settled* decides that, and no rule of its own: no answer to anything still unasked could change the level, the time frame or the plan.',
    ...guide.pages.flatMap(({ id, items }, place) => [
      `**Page ${place + 1}, ${code(id)}: “${wordOf(content.pages, id)}”**`,
      ...items.map(itemBlock),
    ]),
  );
