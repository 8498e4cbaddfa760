/** A text on the card: how large and how heavy, and how far below the one before it. */
export interface Block {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly bullet?: boolean;
  readonly above: number;
}

/** One line of a block, at its place; `y` is where its letters stand. */
export interface Line extends Pick<Block, 'size'> {
  readonly text: string;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
  /** Whether a bullet stands before it. */
  readonly bullet: boolean;
}

export const CARD_WIDTH = 1080;
export const CARD_MARGIN = 84;
const INDENT = 46;
const LEADING = 1.36;

type Measure = (text: string, block: Block) => number;

/** A text in lines that are not too long. A word that is longer than a line has one of its own. */
const wrap = (text: string, fits: (line: string) => boolean): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last !== undefined && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);

/** Where each line of the card stands, and how high the card is. */
export const layCard = (blocks: readonly Block[], measure: Measure): { readonly lines: readonly Line[]; readonly height: number } => {
  const lines: Line[] = [];
  let y = CARD_MARGIN;
  for (const block of blocks) {
    const { text, size, bold = false, bullet = false, above } = block;
    const x = CARD_MARGIN + (bullet ? INDENT : 0);
    y += above;
    wrap(text, (line) => measure(line, block) <= CARD_WIDTH - CARD_MARGIN - x).forEach((line, place) => {
      y += size * LEADING;
      lines.push({ text: line, size, bold, x, y, bullet: bullet && place === 0 });
    });
  }
  return { lines, height: Math.ceil(y + CARD_MARGIN) };
};
