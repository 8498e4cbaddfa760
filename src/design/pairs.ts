/** What must be read is at 7:1 or more on its ground; what must be seen, such as the border of a control, at 3:1. */
export const least = { text: 7, drawn: 3 } as const;

export interface Pair {
  readonly ink: string;
  readonly ground: string;
  readonly use: keyof typeof least;
}

/** What words may stand on. */
const grounds = ['ground', 'surface', 'sunken', 'accent-soft', 'today-soft', 'emergency-soft'] as const;

const cross = (use: Pair['use'], inks: readonly string[], on: readonly string[]): Pair[] =>
  inks.flatMap((ink) => on.map((ground) => ({ ink, ground, use })));

/** Every color that may stand on another, by the names of their tokens. */
export const pairs: readonly Pair[] = [
  ...cross('text', ['ink', 'ink-soft', 'accent'], grounds),
  ...cross('text', ['emergency'], ['ground', 'surface', 'emergency-soft']),
  ...cross('text', ['accent-ink'], ['accent']),
  ...cross('text', ['emergency-ink'], ['emergency']),
  ...cross('text', ['emergency-fill-ink'], ['emergency-fill']),
  ...cross('text', ['today-ink'], ['today']),
  ...cross('drawn', ['line', 'focus'], grounds),
  ...cross('drawn', ['focus'], ['focus-halo']),
  ...cross('drawn', ['accent'], ['line-soft']),
];
