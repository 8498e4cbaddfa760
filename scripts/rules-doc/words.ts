import { advice, content, fixedSentences, guidance, guide, moves, numberGoodForMonths, places, sources } from '#data';
import { background, baselines } from '../content-check/known.ts';
import { blocks, code, codes, list, table } from './markdown.ts';
import { carriedBy, say, wordOf } from './voice.ts';

interface Lines {
  readonly title: string;
  readonly lines: { readonly [line: string]: string };
}
const adviceWords: { readonly [id: string]: Lines } = content.advice;
const guidanceWords: { readonly [id: string]: Lines } = content.guidance;
type Evidence = { readonly [line: string]: readonly string[] };

const linesTable = (evidence: Evidence, words: Lines | undefined): string =>
  table(['line', 'words', 'evidence'], Object.entries(evidence).map(([line, carried]) => [code(line), words?.lines[line] ?? '', carriedBy(carried)]));

const adviceBlocks = (): string =>
  blocks(
    '## Advice',
    'Doses are upper limits. Each module goes with the levels named, and with nothing else.',
    ...guide.advice.flatMap(({ id, levels, when, needs }) => {
      const conditions = [...(when ? [say(when, needs !== undefined)] : []), ...(needs ? [`${code(needs)} is not excluded`] : [])];
      return [
        `### ${code(id)} ${adviceWords[id]?.title ?? ''}`,
        `At ${codes(levels)}${conditions.length > 0 ? `, when ${conditions.join(', **and** ')}` : ''}.`,
        linesTable(advice[id as keyof typeof advice], adviceWords[id]),
      ];
    }),
  );

interface Move {
  readonly name: string;
  readonly how: string;
  readonly dose: string;
  readonly note: string;
}

const movesTable = (): string => {
  const words: { readonly [move: string]: Move } = content.moves;
  return blocks(
    '## Stretches and moves',
    table(
      ['move', 'name', 'how', 'dose', 'note', 'evidence'],
      Object.entries(moves).map(([id, evidence]) => {
        const { name, how, dose, note } = words[id] ?? { name: '', how: '', dose: '', note: '' };
        return [code(id), name, how, dose, note, carriedBy(evidence)];
      }),
    ),
  );
};

const guidanceBlocks = (): string =>
  blocks(
    '## Around a massage or a visit',
    ...Object.entries(guidance).flatMap(([id, evidence]) => [`### ${code(id)} ${guidanceWords[id]?.title ?? ''}`, linesTable(evidence, guidanceWords[id])]),
  );

interface PlaceWords {
  readonly name: string;
  readonly urgent: string;
  readonly note?: string;
}

const numbers = (): string => {
  const words: { readonly [place: string]: PlaceWords } = content.places;
  const shown = (place: (typeof places)[keyof typeof places], kind: string) =>
    place.numbers
      .filter((number) => number.kind === kind)
      .map(({ display, tel, source, checkedOn }) => `${display} (${code(tel)}; ${source ?? 'no source'}; ${checkedOn === null ? 'not checked' : `checked ${checkedOn}`})`)
      .join('\n');
  return blocks(
    '## Numbers to call',
    `A number that was not checked, or not within ${numberGoodForMonths} months, asks to be confirmed. Everywhere: “${content.anyPlace}”`,
    table(
      ['place', 'name', 'suggested for', 'emergency', 'urgent', 'words for urgent', 'emergency room', 'note'],
      Object.entries(places).map(([id, place]) => {
        const { name, urgent, note = '' } = words[id] ?? { name: '', urgent: '' };
        return [code(id), name, place.regions.join(' '), shown(place, 'emergency'), shown(place, 'urgent'), urgent, wordOf(content.rooms, id), note];
      }),
    ),
  );
};

const fixed = (): string =>
  blocks('## Fixed sentences', table(['key', 'sentence'], fixedSentences.map((key) => [code(key), content.fixed[key]])));

interface SourceFacts {
  readonly group: string;
  readonly title: string;
  readonly publisher: string;
  readonly read: string;
  readonly strength?: string;
  readonly link?: string;
  readonly found?: string;
}

const sourceTables = (): string => {
  const words: { readonly [source: string]: { readonly usedFor: string; readonly read: string } } = content.sources;
  const all: readonly (readonly [string, SourceFacts])[] = Object.entries(sources);
  return blocks(
    '## Sources',
    `TEAM: ${content.team}`,
    table(['read', 'words'], Object.entries(content.sourceRead).map(([read, text]) => [code(read), text])),
    ...Object.entries(content.sourceGroups).flatMap(([group, title]) => [
      `### ${title}`,
      table(
        ['source', 'title', 'publisher, year', 'where', 'used for', 'read', 'how far'],
        all
          .filter(([, source]) => source.group === group)
          .map(([id, { title: name, publisher, read, strength, link, found }]) => [
            code(id), name, publisher, link ?? found ?? '', words[id]?.usedFor ?? '', `${code(read)}${strength === undefined ? '' : `, strength ${strength}`}`, words[id]?.read ?? '',
          ]),
      ),
    ]),
  );
};

const known = (): string =>
  blocks(
    '## Left out on purpose',
    'Options that no rule reads, because they are the calm end of their question (`none` is one everywhere):',
    list(Object.entries(baselines).flatMap(([item, options]) => Object.entries(options).map(([option, why]) => `${code(item)} ${code(option)}: ${why}`))),
    'Sources that no single line names:',
    list(Object.entries(background).map(([source, why]) => `${code(source)}: ${why}`)),
  );

/** Advice, guidance, numbers, fixed sentences and sources (brief, 1, 4.7, 4.8, 5, 9 and 10.4). */
export const words = (): string => blocks(adviceBlocks(), movesTable(), guidanceBlocks(), numbers(), fixed(), sourceTables(), known());

/** How many words a reader of the document can expect to find, for its head. */
export const counts = (): string =>
  `${guide.rules.length} outcome rules, ${guide.limits.length} rows of the matrix, ${guide.suggestions.length} suggestions, ${Object.keys(guide.items).length} questions, ${Object.keys(sources).length} sources`;

