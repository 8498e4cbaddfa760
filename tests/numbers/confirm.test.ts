import { describe, expect, it } from 'vitest';
import { needsConfirming } from '../../src/numbers/confirm.ts';

const on = (day: string) => new Date(`${day}T12:00:00`);

describe('a number asks to be confirmed', () => {
  it('when it was never checked', () => {
    expect(needsConfirming(null, 12, on('2026-11-23'))).toBe(true);
  });

  it.each([
    ['2027-11-21', false],
    ['2027-11-22', false],
    ['2027-11-23', true],
  ])('when its check is older than 12 months: on %s, %s', (today, expected) => {
    expect(needsConfirming('2026-11-22', 12, on(today))).toBe(expected);
  });

  it('when the day of its check cannot be read', () => {
    expect(needsConfirming('some day', 12, on('2026-11-23'))).toBe(true);
  });
});
