import decodeQR from 'qr/decode.js';

const SCALE = 6;

/** What a camera reads from a drawing made of unit squares. Throws where it reads nothing. */
export const readDrawing = (drawing: Element): string => {
  const [left = 0, top = 0, size = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const squares = drawing.querySelector('path')?.getAttribute('d')?.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? [];
  for (const [, x, y] of squares) {
    for (let dx = 0; dx < SCALE; dx += 1)
      for (let dy = 0; dy < SCALE; dy += 1) {
        const at = (((Number(y) - top) * SCALE + dy) * side + (Number(x) - left) * SCALE + dx) * 4;
        data.fill(0, at, at + 3);
      }
  }
  return decodeQR({ width: side, height: side, data }, { timeLimit: 5_000 });
};

/** How many squares a code has along one side, without its margin. */
export const squaresOf = (drawing: Element): number => Number(drawing.getAttribute('viewBox')?.split(' ')[2]) - 8;
