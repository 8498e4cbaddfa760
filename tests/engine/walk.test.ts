import { beforeAll, describe, expect, it } from 'vitest';
import { type Answers, assess, countedAnswers, itemsOn, walkOf } from '#engine';
import { answersTo, visitEverySet } from '../support/every-answer.ts';
import { toy, toyItems } from '../support/toy.ts';

const page = (id: string) => toy.pages.find((each) => each.id === id) ?? toy.pages[0]!;
const dry: Answers = { sparks: ['none'], heat: 0, leak: ['none'], age: 'new' };

describe('the way through the pages', () => {
  it('begins at the first page', () => {
    expect(walkOf(toy, {})).toMatchObject({ path: ['danger'], next: 'danger' });
  });

  it('goes on to the first page that can still change the result', () => {
    expect(walkOf(toy, { sparks: ['none'] })).toMatchObject({ path: ['danger', 'state'], next: 'state' });
  });

  it('skips a page none of whose questions could change the result', () => {
    expect(walkOf(toy, dry)).toMatchObject({ path: ['danger', 'state', 'looks'], next: 'looks' });
  });

  it('ends when the result is settled', () => {
    expect(walkOf(toy, { sparks: ['flames'] })).toEqual({ path: ['danger'], next: null, ahead: 0 });
    expect(walkOf(toy, { ...dry, stain: ['lid'], look: 'dull' })).toEqual({ path: ['danger', 'state', 'looks'], next: null, ahead: 0 });
  });

  it('keeps what was answered on a later page while an earlier one is open', () => {
    expect(walkOf(toy, { stain: ['lid'] })).toMatchObject({ path: ['danger'], next: 'danger' });
  });

  it('leaves out a page whose only answers do not count', () => {
    expect(walkOf(toy, { ...dry, inspected: 'yes' }).path).toEqual(['danger', 'state', 'looks']);
  });
});

describe('the questions on a page', () => {
  it('a question that does not apply is not shown', () => {
    expect(itemsOn(toy, page('state'), { sparks: ['none'] })).toEqual(['heat', 'leak', 'age']);
    expect(itemsOn(toy, page('state'), { sparks: ['none'], leak: ['drip'] })).toEqual(['heat', 'leak', 'leakChange', 'age']);
  });

  it('a question that cannot change the result any more is not shown, unless it was answered', () => {
    expect(itemsOn(toy, page('state'), { sparks: ['unsure'] })).toEqual(['leak', 'age']);
    expect(itemsOn(toy, page('state'), { sparks: ['unsure'], heat: 1 })).toEqual(['heat', 'leak', 'age']);
  });

  it('an answer further down takes no question away from above it', () => {
    const above = itemsOn(toy, page('state'), { sparks: ['unsure'] });
    expect(itemsOn(toy, page('state'), { sparks: ['unsure'], age: 'new' })).toEqual(above);
  });
});

describe('answers that count', () => {
  it('are those to questions that apply; the others are kept but say nothing', () => {
    expect(countedAnswers(toy, { ...dry, leakChange: 'worse' })).toEqual(dry);
  });
});

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
