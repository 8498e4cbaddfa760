import { cardFields, content, guide, techniques } from '#data';
import type { Limit, Step } from '#engine';
import { alternatives } from './sentence.ts';
import { blocks, code, codes, list, table } from './markdown.ts';
import { carriedBy, say, wordOf } from './voice.ts';

const modalities = Object.keys(guide.modalities);

const cellOf = ({ limit, avoid = [], cautions = [] }: Limit): string =>
  [limit === 'no' ? '**no**' : limit, ...(avoid.length > 0 ? [`off ${avoid.join(', ')}`] : []), ...cautions.map((caution) => `*${caution}*`)].join('; ');

const matrix = (): string =>
  blocks(
    '## Eligibility matrix',
    '`no` beats everything. Among pressures the lowest wins, so a light limit makes a medium style light; `ok` leaves a style its own pressure. Areas to stay off (`off …`) and cautions (*in italics*) add up. A flag is read at a plan level only, so a row of a provider-first finding speaks of someone who was cleared.',
    table(
      ['flag', ...modalities],
      guide.limits.map(({ id, limits }) => [`**${id}**`, ...modalities.map((modality) => (limits[modality] ? cellOf(limits[modality]) : ''))]),
    ),
    '**Flags**: when each holds, and why.',
    table(
      ['flag', 'holds when', 'reason shown', 'evidence'],
      guide.limits.map(({ id, when, evidence }) => [`**${id}**`, say(when), wordOf(content.flags, id), carriedBy(evidence)]),
    ),
    '**Cautions** in words.',
    table(['caution', 'words'], Object.entries(content.cautions).map(([id, words]) => [code(id), words])),
  );

const pressureWords: { readonly [pressure: string]: { readonly name: string; readonly feel: string } } = content.pressures;
const zoneWords: { readonly [zone: string]: { readonly work: string; readonly off: string } } = content.zones;

const styles = (): string =>
  blocks(
    '## Pressures, styles and zones',
    '**Pressures**, lightest first.',
    table(['pressure', 'name', 'how it feels'], guide.pressures.map((id) => [code(id), pressureWords[id]?.name ?? '', pressureWords[id]?.feel ?? ''])),
    '**Styles and self-care**, in the order in which ties are broken.',
    table(
      ['id', 'name', 'its own pressure', 'zones', 'asks for besides'],
      Object.entries(guide.modalities).map(([id, { pressure, zones, requires }]) => [
        code(id), wordOf(content.modalities, id), pressure ?? '', codes(zones), requires ? `${requires.id}: ${say(requires.when)}\n“${wordOf(content.flags, requires.id)}”` : '',
      ]),
    ),
    `**Zones.** A technique works on those of its zones that were ticked and are neither closed nor to be avoided; where none is left, on ${code(guide.fallbackZone)}.`,
    table(
      ['zone', 'counts when', 'closed to all when', 'work here', 'stay off'],
      guide.zones.map(({ id, tickedWhen, closedWhen }) => [
        code(id), say(tickedWhen), closedWhen ? say(closedWhen) : '', zoneWords[id]?.work ?? '', zoneWords[id]?.off ?? '',
      ]),
    ),
  );

/** A condition of many ways reads better as a list. */
const ways = (title: string, when: Parameters<typeof alternatives>[0]): string =>
  blocks(`**${title}** when any of these holds:`, list(alternatives(when).map((each) => say(each))));

const choosing = (): string => {
  const gentle = guide.suggestions.filter(({ when }) => alternatives(when).length > 4);
  const short = (id: string, when: Parameters<typeof say>[0]) => (gentle.some((each) => each.id === id) ? 'any of the list below' : say(when));
  return blocks(
    '## Choosing and ordering',
    `At most ${guide.most.main} main techniques and ${guide.most.extra} extra. Lower ranks come first; what the matrix excludes is passed over; an extra never stands alone.`,
    table(
      ['suggestion', 'rank', 'technique', 'role', 'when', 'evidence'],
      guide.suggestions.map(({ id, rank, technique, role, when, evidence }) => [`**${id}**`, `${rank}`, code(technique), role, short(id, when), carriedBy(evidence)]),
    ),
    ...gentle.map(({ id, when }) => ways(`${id}: ${code('long-tight')}, or a flag that allows only light pressure,`, when)),
  );
};

const stepWords: { readonly [step: string]: { readonly title: string; readonly detail: string } } = content.steps;

const stepRow = (step: Step): string[] => {
  if ('techniques' in step) return [`the ${step.techniques} techniques`, 'as chosen above', ''];
  const { id, when, needs, without, beside } = step;
  const conditions = [
    ...(when ? [say(when, true)] : []),
    ...(needs ? [`${code(needs)} is not excluded`] : []),
    ...(without ? [`${code(without)} is excluded`] : []),
    ...(beside ? [`${code(beside)} is in the plan`] : []),
  ];
  const { title, detail } = stepWords[id] ?? { title: '', detail: '' };
  return [code(id), conditions.join(', **and** ') || 'always', `**${title}.** ${detail}`];
};

const plan = (): string =>
  blocks(
    '## The plan, in order',
    table(['step', 'when', 'words'], guide.steps.map(stepRow)),
  );

const cards = (): string =>
  blocks(
    '## Technique cards',
    ...Object.entries(techniques).flatMap(([id, { card, evidenceLabel }]) => {
      const words: { readonly [field: string]: string } = content.techniques[id as keyof typeof techniques];
      return [
        `### ${wordOf(content.modalities, id)} (${code(id)})`,
        `“${content.evidenceLabels[evidenceLabel]}”`,
        table(['field', 'words', 'evidence'], cardFields.map((field) => [field, words[field] ?? '', carriedBy(card[field])])),
      ];
    }),
  );

/** Matrix, styles, zones, choosing, plan and cards (brief, 4.2 to 4.6 and 4.9). */
export const massage = (): string => blocks(matrix(), styles(), choosing(), plan(), cards());
