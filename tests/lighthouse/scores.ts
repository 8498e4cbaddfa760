import type { Result } from 'lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

export type Scores = Readonly<Record<Category, number>>;

export const scoreOf = ({ categories: found }: Result, id: Category): number => Math.round((found[id]?.score ?? 0) * 100);

/** Of several looks at a page, the one whose performance lies in the middle. */
export const middleOf = (looks: readonly Result[]): Result => {
  const sorted = looks.toSorted((one, other) => scoreOf(one, 'performance') - scoreOf(other, 'performance'));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nobody looked');
  return middle;
};

/** Only the performance changes from one look to the next for no reason of ours, so of the others the lowest counts. */
export const scoresOf = (looks: readonly Result[]): Scores => {
  const lowest = (id: Category) => Math.min(...looks.map((look) => scoreOf(look, id)));
  return {
    performance: scoreOf(middleOf(looks), 'performance'),
    accessibility: lowest('accessibility'),
    'best-practices': lowest('best-practices'),
    seo: lowest('seo'),
  };
};
