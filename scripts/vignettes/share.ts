/** How many of how many, with the 95 % interval of the share, from 0 to 1. */
export interface Share {
  readonly count: number;
  readonly total: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** A share with its Wilson score interval; of nothing, anything is possible. */
export const shareOf = (count: number, total: number): Share => {
  if (total === 0) return { count, total, low: 0, high: 1 };
  const rate = count / total;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / total + (Z * Z) / (4 * total * total));
  const middle = rate + (Z * Z) / (2 * total);
  const width = 1 + (Z * Z) / total;
  // At the ends the sum is exact on paper and not in the computer.
  const low = count === 0 ? 0 : (middle - spread) / width;
  const high = count === total ? 1 : (middle + spread) / width;
  return { count, total, low, high };
};
