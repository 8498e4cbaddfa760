import { type Block, CARD_MARGIN, CARD_WIDTH, layCard } from './layout.ts';

const PAPER = '#faf6ee';
const INK = '#221d17';

const bytesOf = (dataUrl: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));

/** The card as a picture, dark on paper, in the typeface of the page. Made without a wait, as share sheets ask for. */
export const cardPicture = (blocks: readonly Block[], name: string): File => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this device draws no pictures');
  const { fontFamily } = getComputedStyle(document.body);
  const write = ({ size, bold = false }: Pick<Block, 'size' | 'bold'>) => {
    pen.font = `${bold ? 700 : 400} ${size}px ${fontFamily}`;
  };
  const { lines, height } = layCard(blocks, (text, block) => {
    write(block);
    return pen.measureText(text).width;
  });
  canvas.width = CARD_WIDTH;
  canvas.height = height;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, CARD_WIDTH, height);
  pen.fillStyle = INK;
  for (const line of lines) {
    write(line);
    pen.fillText(line.text, line.x, line.y);
    if (line.bullet) pen.fillText('•', CARD_MARGIN, line.y);
  }
  return new File([bytesOf(canvas.toDataURL('image/png'))], `${name}.png`, { type: 'image/png' });
};
