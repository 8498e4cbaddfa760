import { beforeAll, describe, expect, it } from 'vitest';
import { assess, itemsOn, walkOf } from '#engine';
import { answersTo, visitEverySet } from '../support/every-answer.ts';
import { toy, toyItems } from '../support/toy.ts';

const page = (id: string) => toy.pages.find((each) => each.id === id) ?? toy.pages[0]!;

describe('over every answer set of the toy', () => {
  const grown: object[] = [];
  const lost: object[] = [];
  const hidden: object[] = [];
  let visited = 0;
  let forward = 0;

  beforeAll(() => {
    visitEverySet(toyItems, () => null, (answers) => {
      const walk = walkOf(toy, answers);
      const { settled, open } = assess(toy, answers);
      if (settled !== (walk.next === null)) lost.push({ answers, walk });
      if (walk.next === null) return;
      visited += 1;
      // One set in four is enough for what takes longest.
      if (visited % 4 > 0) return;
      const shown = itemsOn(toy, page(walk.next), answers);
      if (!shown.some((id) => open.includes(id))) hidden.push({ answers, walk, shown });
      for (const id of open) {
        for (const answer of answersTo(toyItems[id as keyof typeof toyItems])) {
          forward += 1;
          const after = walkOf(toy, { ...answers, [id]: answer });
          if (after.ahead > walk.ahead) grown.push({ answers, id, answer, before: walk.ahead, after: after.ahead });
        }
      }
    });
  }, 120_000);

  it('there is a next page exactly as long as the result is open', () => {
    expect(lost.slice(0, 3)).toEqual([]);
  });

  it('the next page always shows a question to answer', () => {
    expect(hidden.slice(0, 3)).toEqual([]);
  });

  it('the pages still ahead never grow in number, whatever is answered', () => {
    expect(forward).toBeGreaterThan(10_000);
    expect(grown.slice(0, 3)).toEqual([]);
  });
});
