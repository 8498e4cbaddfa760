/** Where to part a list, so that both halves are about as long. */
export const splitInTwo = <T>(list: readonly T[], lengthOf: (each: T) => number): readonly [readonly T[], readonly T[]] => {
  const lengths = list.map(lengthOf);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  const place = lengths.findIndex((length) => {
    before += length;
    return before * 2 >= whole;
  });
  return [list.slice(0, place + 1), list.slice(place + 1)];
};
