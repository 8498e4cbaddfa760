import { describe, expect, it } from 'vitest';
import { type Answers, countedAnswers, itemsOn, walkOf } from '#engine';
import { toy } from '../support/toy.ts';

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
