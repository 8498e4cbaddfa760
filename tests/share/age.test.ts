import { describe, expect, it } from 'vitest';
import { givenAt, isOld } from '../../src/share/age.ts';

const HOUR = 3_600_000;
const present = { items: ['pain', 'signs'], hours: 24 };
const stamps = { pain: { at: 50 }, signs: { at: 40 }, health: { at: 3 }, taken: { at: 1 } };

describe('how old answers are that someone hands on', () => {
  it('they are as old as the oldest of those that speak of the present', () => {
    expect(givenAt(stamps, { pain: 2, signs: ['none'], health: ['none'] }, present)).toBe(40);
  });

  it('an answer that does not count makes nothing older', () => {
    expect(givenAt({ ...stamps, signs: { at: 2 } }, { pain: 2 }, present)).toBe(50);
  });

  it('where none speaks of the present, the oldest of all counts; where there is none, they are as old as can be', () => {
    expect(givenAt(stamps, { health: ['none'] }, present)).toBe(3);
    expect(givenAt(stamps, {}, present)).toBe(0);
  });

  it.each([
    ['just given', 0, false],
    ['a day ago to the minute', 24 * HOUR, false],
    ['a moment more than a day ago', 24 * HOUR + 1, true],
    ['a year ago', 365 * 24 * HOUR, true],
    ['by a clock that is a little ahead', -5 * 60_000, false],
    ['from the future', -5 * 60_000 - 1, true],
  ])('answers %s', (_says, age, old) => {
    expect(isOld(1e12, 1e12 + age, present)).toBe(old);
  });
});
