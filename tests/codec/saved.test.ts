import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSaved, encodeSaved, nothingSaved, type Saved } from '#codec';
import { toyItems } from '../support/toy.ts';

const decode = (text: string | null) => decodeSaved(toyItems, ['here', 'there'], text);
const saved: Saved = { answers: { age: { value: 'old', at: 5 }, sparks: { value: ['none'], at: 7 } }, place: 'here', askedAgain: ['expired'] };
const written = (content: unknown) => decode(JSON.stringify(content));

describe('what a device keeps', () => {
  it('is read back as it was written', () => {
    expect(decode(encodeSaved(saved))).toEqual({ ...saved, dropped: [] });
  });

  it('a country alone is nothing dropped', () => {
    expect(decode('{"place":"here"}')).toEqual({ ...nothingSaved, place: 'here', dropped: [] });
  });

  it('unreadable answers do not take the country away', () => {
    expect(decode('{"place":"there","answers":[1]}')).toMatchObject({ place: 'there', answers: {}, dropped: [{ item: '' }] });
  });

  it('nothing kept is nothing dropped', () => {
    expect(decode(null)).toEqual({ ...nothingSaved, dropped: [] });
  });

  it.each([
    ['a text cut short', encodeSaved(saved).slice(0, 20)],
    ['not JSON at all', 'answers: yes'],
    ['an empty text', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['answers that are a list', '{"answers":[1]}'],
  ])('%s is set aside, and that is said', (_says, text) => {
    expect(decode(text)).toEqual({ ...nothingSaved, dropped: [{ item: '', problem: 'the saved answers could not be read' }] });
  });

  it.each([
    ['an item of another version', { colour: { value: 'red', at: 1 } }, 'colour'],
    ['an option of another version', { age: { value: 'ancient', at: 1 } }, 'age'],
    ['an answer without its time', { age: { value: 'old' } }, 'age'],
    ['an answer by itself', { age: 'old' }, 'age'],
    ['a time before all times', { age: { value: 'old', at: -1 } }, 'age'],
    ['a time in words', { age: { value: 'old', at: 'yesterday' } }, 'age'],
    ['a time that is not whole', { age: { value: 'old', at: 1.5 } }, 'age'],
    ['nothing', { age: null }, 'age'],
  ])('%s is dropped by name, and the rest is kept', (_says, answers, item) => {
    const got = written({ format: 1, answers: { ...saved.answers, ...answers }, place: 'here' });
    expect(got.dropped).toMatchObject([{ item }]);
    expect(Object.keys(got.answers)).not.toContain(item);
    expect(got.answers.sparks).toEqual(saved.answers.sparks);
    expect(got.place).toBe('here');
  });

  it.each(['__proto__', 'constructor', 'toString'])('an item called %s is dropped like any other that does not exist', (item) => {
    const got = decode(`{"answers":{"${item}":{"value":"old","at":1},"age":{"value":"old","at":1}}}`);
    expect(got).toMatchObject({ answers: { age: { value: 'old' } }, dropped: [{ item }] });
    expect(Object.getPrototypeOf(got.answers)).toBe(Object.prototype);
  });

  it('another format is read as far as it is valid', () => {
    expect(written({ format: 99, more: true, ...saved })).toEqual({ ...saved, dropped: [] });
    expect(written(saved)).toEqual({ ...saved, dropped: [] });
  });

  it.each([['nowhere'], [7], [null], [['here']]])('the country %j is not one of ours, so it is asked again', (place) => {
    expect(written({ ...saved, place }).place).toBeNull();
  });

  it('whatever the text, it never throws, and what it reads it would read again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ answers: fc.dictionary(fc.constantFrom('age', 'heat', 'x', '__proto__'), fc.jsonValue()), place: fc.jsonValue() }).map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { dropped: _, ...read } = decode(text);
        expect(decode(encodeSaved(read))).toEqual({ ...read, dropped: [] });
      }),
    );
  });
});

it('what was not saved as an answer with its time is named so', () => {
  const { dropped, answers } = decodeSaved(toyItems, [], JSON.stringify({ format: 1, answers: { age: 'old', heat: { value: 2, at: 5 } }, place: null, askedAgain: 'expired' }));
  expect(dropped).toEqual([{ item: 'age', problem: 'not saved as an answer with its time' }]);
  expect(answers).toEqual({ heat: { value: 2, at: 5 } });
});

it('a place that is no text is no place, even where a list holds it', () => {
  expect(decodeSaved(toyItems, [7 as never], JSON.stringify({ format: 1, answers: {}, place: 7, askedAgain: [] })).place).toBeNull();
});
