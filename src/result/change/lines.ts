import type { Facts } from '#content';
import type { Because, Items, Turn } from '#engine';
import { aboutHealth } from '#reasons';

type Known = Pick<Facts, 'signs' | 'namedBySafetyNet' | 'urgentLevels'>;

/** Things that come together, and answers to one question of which the last may be any. */
export interface Line {
  readonly together: readonly Because[];
  readonly either: readonly Because[];
  readonly level: string;
}

/** What leads to one level: shown at once, behind "more", and only pointed to, as the safety net names it already. */
export interface Group {
  readonly level: string;
  readonly first: readonly Line[];
  readonly more: readonly Line[];
  readonly named: readonly Line[];
}

/** So many lines are shown at once, fewer where nobody needs to hurry. */
const MOST_SHOWN = { urgent: 4, calm: 3 };

const key = ({ item, answer }: Because): string => `${item} ${answer}`;
export const keyOf = ({ together, either }: Line): string => [...together, ...either].map(key).join(', ');

/** Whether another turn says the same of a smaller change on a scale. */
const isOutdone = (turn: Turn, turns: readonly Turn[], items: Items, nearer: (a: number, b: number) => boolean): boolean =>
  turns.some(
    (other) =>
      other.level === turn.level &&
      other.events.length === turn.events.length &&
      turn.events.every((event) => {
        const twin = other.events.find(({ item }) => item === event.item);
        if (twin === undefined || twin.answer === event.answer) return twin !== undefined;
        return items[event.item]?.kind === 'scale' && nearer(Number(twin.answer), Number(event.answer));
      }) &&
      other !== turn,
  );

/** Without what a smaller change on a scale says already, for the worse and for the better. */
export const nearestUp = (turns: readonly Turn[], items: Items): readonly Turn[] =>
  turns.filter((turn) => !isOutdone(turn, turns, items, (a, b) => a < b));
export const nearestDown = (turns: readonly Turn[], items: Items): readonly Turn[] =>
  turns.filter((turn) => !isOutdone(turn, turns, items, (a, b) => a > b));

/** Turns that differ only in their last answer become one line. */
export const linesOf = (turns: readonly Turn[]): readonly Line[] => {
  const lines: Line[] = [];
  for (const { events, level } of turns) {
    const together = events.slice(0, -1);
    const last = events.slice(-1);
    const place = lines.findIndex(
      (line) =>
        together.length > 0 &&
        line.level === level &&
        line.either[0]?.item === last[0]?.item &&
        line.together.map(key).join() === together.map(key).join(),
    );
    const line = lines[place];
    if (line === undefined) lines.push({ together, either: last, level });
    else lines[place] = { ...line, either: [...line.either, ...last] };
  }
  return lines;
};

/** How near a line is: what is felt, alone before together; then signs; then what is told about someone's health. */
const distance = ({ together, either: [last] }: Line, isSign: boolean): number => {
  if (isSign) return 2;
  if (aboutHealth.includes(last?.item ?? '')) return 3;
  return together.length === 0 ? 0 : 1;
};

/** The lines by level, the most urgent first and in each the nearest first. What the safety net names stands apart. */
export const groupsOf = (lines: readonly Line[], { signs, namedBySafetyNet, urgentLevels }: Known): readonly Group[] => {
  const alone = ({ together, either }: Line) => (together.length === 0 ? either[0] : undefined);
  const isNamed = (line: Line) => (namedBySafetyNet[alone(line)?.item ?? ''] ?? []).includes(String(alone(line)?.answer));
  const distanceOf = (line: Line) => distance(line, signs[alone(line)?.item ?? ''] !== undefined);
  return [...new Set(lines.map(({ level }) => level))].map((level) => {
    const here = lines.filter((line) => line.level === level);
    const told = here.filter((line) => !isNamed(line)).toSorted((a, b) => distanceOf(a) - distanceOf(b));
    const most = urgentLevels.includes(level) ? MOST_SHOWN.urgent : MOST_SHOWN.calm;
    // One line more is shown rather than folded away by itself.
    const shown = told.length === most + 1 ? told.length : most;
    return { level, first: told.slice(0, shown), more: told.slice(shown), named: here.filter(isNamed) };
  });
};
