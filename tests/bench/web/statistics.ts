/** The middle value, or the mean of the two in the middle; what was not measured is left out. */
export const median = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const middle = known.length / 2;
  const upper = known[Math.floor(middle)];
  const lower = known[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
};
