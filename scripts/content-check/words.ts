import { type Problem, quote } from './problem.ts';

/** Words that must not stand anywhere, and why (brief: inv-29, inv-35, C-05, 10.2, 10.3). */
const banned: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/!/, 'an exclamation mark'],
  [/\bcur(e|es|ed|ing)\b/i, 'claims a cure'],
  [/\b(fix|fixes|fixed|fixing)\b/i, 'claims to fix'],
  [/\bunpinch|\brealign|\bdetox/i, 'claims what massage does not do'],
  [/\bheal(s|ed|ing)?\b/i, 'claims to heal'],
  [/\b(break|breaks|breaking|broke) (up|down) (the )?(adhesion|scar|knot|tissue)/i, 'claims to break up tissue'],
  [/\badhesion/i, 'claims to break up tissue'],
  [/\b(improve|improves|boost|boosts|increase|increases) (the |your )?(circulation|blood flow)/i, 'claims better circulation'],
  [/\bloosens? (the |your )?fascia/i, 'claims to loosen fascia'],
  [/\bmassage (can|may|will) replace/i, 'claims to replace care'],
  [/\btreats\b/i, 'claims to treat'],
  [/\b(urinate|void|micturition|bowel movement|genitals?|perineum|paresthesia|anesthesia|sensory deficit|motor deficit)\b/i, 'a word that few people use'],
  [/\bconsult a healthcare provider|seek clinical review/i, 'a phrase that nobody says'],
  [/\bnerve (is|may be|can be) (crushed|trapped|damaged)/i, 'frightens'],
  [/\bpanic|be alarmed|you should have\b/i, 'frightens or blames'],
  [/\b(he|she) or (he|she)\b|\bhe\/she\b|\bshe\/he\b/i, 'assumes a sex'],
  [/\d[.,]\d+ ?(%|percent)/i, 'a percentage with decimals'],
  [/\b\d+([.,]\d+)? ?(mg|mcg|µg|milligrams?|micrograms?|ml|milliliters?)\b/i, 'a dose of a medicine'],
  [/\b(one|two|three|\d+) (tablets?|pills?|capsules?)\b/i, 'a dose of a medicine'],
  [/\b(start|stop|quit|skip|halve|double|reduce|increase) (taking |using )?(your |the |any )?(medicines?|medication|tablets?|pills?|blood thinners?|steroids?|aspirin|opioids?)\b/i, 'advice to start or stop a medicine'],
  [/\b(rub|massage|knead|press) (on )?(the|that|your) (swollen|warm|sore) (calf|leg)/i, 'suggests rubbing a leg that may have a clot'],
  [/ {2}|^\s|\s$/, 'spaces that do not belong'],
];

/** Where a banned word is right all the same: by path and word, with the reason. */
export interface Exception {
  readonly path: string;
  readonly says: RegExp;
  readonly why: string;
}

export interface Line {
  readonly path: string;
  readonly text: string;
}

/** Every text in a tree of words, with its path. A text with gaps is read with something in them. */
export const linesOf = (words: unknown, path: string): Line[] => {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') return linesOf(filled(words as (...gaps: string[]) => unknown), path);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => linesOf(value, path === '' ? key : `${path}.${key}`));
};

const filled = (text: (...gaps: string[]) => unknown): unknown => text(...Array.from({ length: text.length }, () => '2'));

/** The sentences of a text, in words; what ends without a full stop is one too. */
export const sentencesOf = (text: string): number[] =>
  text
    .split(/(?<=[.?:])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length)
    .filter((length) => length > 0);

const MOST_ON_AVERAGE = 15;
/** Fewer sentences than this have no average worth the name. */
const ENOUGH = 10;

/** Average length of sentences, by the part of the words they stand in. */
const checkLengths = (lines: readonly Line[]): Problem[] => {
  const partOf = ({ path }: Line) => path.split('.')[0] ?? '';
  return [...new Set(lines.map(partOf))].flatMap((part) => {
    const lengths = lines.filter((line) => partOf(line) === part).flatMap(({ text }) => sentencesOf(text));
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return average > MOST_ON_AVERAGE && lengths.length >= ENOUGH ? [{ path: part, problem: `its sentences have ${average.toFixed(1)} words on average, and ${MOST_ON_AVERAGE} is the most` }] : [];
  });
};

/** What is wrong with the words a person reads. */
export const checkWords = (lines: readonly Line[], exceptions: readonly Exception[] = []): Problem[] => {
  const excused = (line: Line, found: string) => exceptions.some(({ path, says }) => line.path === path && says.test(found));
  const stale = exceptions.filter(({ path, says }) => !lines.some((line) => line.path === path && says.test(line.text)));
  return [
    ...lines.filter(({ text }) => text.trim() === '').map(({ path }) => ({ path, problem: 'has no words' })),
    ...lines.flatMap((line) =>
      banned.flatMap(([pattern, why]) => {
        const found = pattern.exec(line.text)?.[0];
        return found === undefined || line.text === '' || excused(line, found) ? [] : [{ path: line.path, problem: `${why}: ${quote(found)}` }];
      }),
    ),
    ...checkLengths(lines),
    ...stale.map(({ path }) => ({ path, problem: 'is listed as an exception, but says nothing of the kind' })),
  ];
};
