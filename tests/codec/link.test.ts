import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '#codec';
import { guide } from '#data';
import { type Answers, countedAnswers, type Guide } from '#engine';
import { person, safe } from '../support/clinical.ts';
import { randomAnswers, seeded } from '../support/random-answers.ts';
import { toy } from '../support/toy.ts';

const HOUR = 3_600_000;
const at = Date.UTC(2026, 10, 25, 9);
const code = encodeLink(guide, { answers: safe, at });
const damaged = { problem: 'damaged' };
const otherVersion = { problem: 'other-version' };

/** Ticks in the order of the options: which was ticked first says nothing. */
const inOrder = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const item = guide.items[id as keyof typeof guide.items];
      const several = item?.kind === 'multiple' && typeof answer === 'object';
      return [id, several ? item.options.filter((option) => (answer as readonly string[]).includes(option)) : answer];
    }),
  );

const anyAnswers = fc.integer().map((seed) => randomAnswers(seeded(seed)));
const anyHour = fc.integer({ min: 0, max: 2_000_000 }).map((hours) => hours * HOUR);
const signs = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
const anyPlace = fc.nat(code.length - 1);

/** As many answers as anybody can give, each of those that make the largest number. */
const fullest = person({
  nerveSigns: ['tingling', 'numb', 'weak', 'unsure'], nerveLegs: 'both', nerveChange: 'old-checked', weakTask: ['only-feels-weak', 'unsure'],
  ageBand: '65-plus', painStart: 'over-3-months', beganBefore45: 'yes', stiffSigns: ['family-spa', 'none'], cleared: 'yes-same',
  healthFlags: ['walk-legs', 'none'], massageChecks: ['oil-allergy', 'none'], painArea: ['back-thigh', 'calf'], feel: 'knot', touch: 'very-sensitive',
});

describe('a code for another phone', () => {
  it('brings the answers that count and the hour they were given', () => {
    fc.assert(
      fc.property(anyAnswers, anyHour, fc.nat(HOUR - 1), (answers, hour, minutes) => {
        const read = decodeLink(guide, encodeLink(guide, { answers, at: hour + minutes }));
        expect(read).toEqual({ answers: inOrder(countedAnswers(guide, answers)), at: hour });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves behind what does not count: an answer to a question that was taken back is nobody else’s business', () => {
    expect(decodeLink(guide, code)).toMatchObject({ answers: { painNow: 2 } });
    expect(decodeLink(guide, code)).not.toMatchObject({ answers: { nerveLegs: 'one' } });
  });

  it('works for any questionnaire', () => {
    const answers = { sparks: ['none'], heat: 3, leak: ['drip', 'pool'], leakChange: 'steady', age: 'old' };
    expect(decodeLink(toy, encodeLink(toy, { answers, at }))).toEqual({ answers, at });
  });

  it('is short: letters and digits that no app splits or escapes', () => {
    for (const each of [code, encodeLink(guide, { answers: fullest, at })]) expect(each).toMatch(/^[0-9a-z]{30,40}$/);
  });

  it('says nothing that can be read by eye', () => {
    const other = encodeLink(guide, { answers: { ...safe, painNow: 3 }, at });
    expect(code).not.toContain('none');
    expect(other).not.toBe(code);
  });
});

describe('the number that a code is', () => {
  const items = {
    warmth: { kind: 'scale', min: 2, max: 4 },
    marks: { kind: 'multiple', options: ['red', 'blue'], exclusive: [] },
    side: { kind: 'single', options: ['left', 'right'] },
  } as const;
  const small: Guide = { ...toy, items, enabledWhen: {}, pages: [{ id: 'all', items: Object.keys(items) }] };
  const numberOf = (answers: Answers, hours: number): bigint => {
    const whole = [...encodeLink(small, { answers, at: hours * HOUR })].reduce((sum, sign) => sum * 36n + BigInt(Number.parseInt(sign, 36)), 0n);
    return whole / 9_999_999_967n / 2n ** 32n;
  };
  /** The hour, then each answer: one of four ways, of four, and of three; none is the way 0. */
  const inWays = (hours: number, warmth: number, marks: number, side: number) => BigInt(((hours * 4 + warmth) * 4 + marks) * 3 + side);

  it.each([
    ['no answer', {}, inWays(7, 0, 0, 0)],
    ['the lowest of a scale that does not begin at nothing', { warmth: 2 }, inWays(7, 1, 0, 0)],
    ['its highest', { warmth: 4 }, inWays(7, 3, 0, 0)],
    ['the second tick of several', { marks: ['blue'] }, inWays(7, 0, 2, 0)],
    ['everything', { warmth: 3, marks: ['red', 'blue'], side: 'right' }, inWays(7, 2, 3, 2)],
  ] as readonly (readonly [string, Answers, bigint])[])('has no more room than the questions need, and brings back %s', (_says, answers, number) => {
    expect(numberOf(answers, 7)).toBe(number);
    expect(decodeLink(small, encodeLink(small, { answers, at: 7 * HOUR }))).toStrictEqual({ answers, at: 7 * HOUR });
  });

  it('a word where ticks belong is no tick', () => {
    expect(numberOf({ marks: 'red' }, 7)).toBe(inWays(7, 0, 0, 0));
  });

  it('goes to the last hour before the year 9999, and not an hour further', () => {
    const last = Date.UTC(9999, 0);
    expect(decodeLink(small, encodeLink(small, { answers: {}, at: last }))).toStrictEqual({ answers: {}, at: last });
    expect(decodeLink(small, encodeLink(small, { answers: {}, at: last + HOUR }))).toEqual(damaged);
  });

  it('is read up to 200 signs, and not beyond', () => {
    // Five ticks take a little less room than one sign, so that every length comes up.
    const options = ['a', 'b', 'c', 'd', 'e'];
    const answers = { q0: ['a'] };
    const codes = Array.from({ length: 200 }, (_, size) => {
      const asked = Object.fromEntries(Array.from({ length: size + 1 }, (_each, place) => [`q${place}`, { kind: 'multiple', options, exclusive: [] } as const]));
      const long: Guide = { ...small, items: asked, pages: [{ id: 'all', items: Object.keys(asked) }] };
      return { long, text: encodeLink(long, { answers, at }) };
    });
    const ofLength = (length: number) => {
      const found = codes.find(({ text }) => text.length === length);
      if (found === undefined) throw new Error(`no code of ${length} signs`);
      return decodeLink(found.long, found.text);
    };
    expect(ofLength(200)).toStrictEqual({ answers, at });
    expect(ofLength(201)).toEqual(damaged);
  });
});

describe('a code that is not whole is never misread', () => {
  it('with any one sign changed', () => {
    for (let place = 0; place < code.length; place += 1)
      for (const sign of signs) {
        if (sign === code[place]) continue;
        expect(decodeLink(guide, code.slice(0, place) + sign + code.slice(place + 1)), `${sign} at ${place}`).toHaveProperty('problem');
      }
  });

  it('with any two signs swapped', () => {
    for (let first = 0; first < code.length; first += 1)
      for (let second = first + 1; second < code.length; second += 1) {
        if (code[first] === code[second]) continue;
        const swapped = [...code];
        [swapped[first], swapped[second]] = [code[second] as string, code[first] as string];
        expect(decodeLink(guide, swapped.join('')), `${first} and ${second}`).toHaveProperty('problem');
      }
  });

  it('with any one sign missing, or one too many', () => {
    for (let place = 0; place <= code.length; place += 1) {
      if (place < code.length) expect(decodeLink(guide, code.slice(0, place) + code.slice(place + 1))).toHaveProperty('problem');
      for (const sign of signs) expect(decodeLink(guide, code.slice(0, place) + sign + code.slice(place))).toHaveProperty('problem');
    }
  });

  it('cut short anywhere, at either end', () => {
    for (let length = 0; length < code.length; length += 1) {
      expect(decodeLink(guide, code.slice(0, length))).toHaveProperty('problem');
      expect(decodeLink(guide, code.slice(code.length - length))).toHaveProperty('problem');
    }
  });

  it('with several signs changed, or pieced together from two', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPlace, fc.constantFrom(...signs)), { minLength: 2 }), anyAnswers, anyPlace, (changes, answers, cut) => {
        const changed = [...code];
        for (const [place, sign] of changes) changed[place] = sign;
        const other = encodeLink(guide, { answers, at });
        for (const text of [changed.join(''), code.slice(0, cut) + other.slice(cut)])
          if (text !== code && text !== other) expect(decodeLink(guide, text)).toHaveProperty('problem');
      }),
      { numRuns: 1000 },
    );
  });

  it('when it is any other text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...signs), minLength: 30, maxLength: 45 })), (text) => {
      expect(decodeLink(guide, text)).toHaveProperty('problem');
    }), { numRuns: 2000 });
  });

  it.each([
    ['nothing', ''],
    ['in capitals', code.toUpperCase()],
    ['with a space after it', `${code} `],
    ['with a zero before it', `0${code}`],
    ['of another kind', 'eyJuZXJ2ZURhbmdlciI6WyJub25lIl19'],
    ['a number below nothing', `-${code}`],
    ['long enough to keep a phone busy', '9'.repeat(1_000_000)],
  ])('%s', (_says, text) => expect(decodeLink(guide, text)).toEqual(damaged));

  it('whole, but from a day that no calendar has', () => {
    expect(decodeLink(guide, encodeLink(guide, { answers: safe, at: 8.64e15 }))).toEqual(damaged);
  });
});

describe('a code of another version says so', () => {
  const withItems = (items: Guide['items']): Guide => ({ ...guide, items });
  const { touch, ...others } = guide.items as Guide['items'];

  it.each([
    ['a question less', withItems(others)],
    ['the questions in another order', withItems({ touch: touch as Guide['items'][string], ...others })],
    ['an option more', withItems({ ...guide.items, feel: { kind: 'single', options: ['stress-tight', 'ache', 'long-tight', 'knot', 'spasm'] } })],
    ['options in another order', withItems({ ...guide.items, feel: { kind: 'single', options: ['ache', 'stress-tight', 'long-tight', 'knot'] } })],
    ['a longer scale', withItems({ ...guide.items, painNow: { kind: 'scale', min: 0, max: 11 } })],
  ])('%s', (_says, other) => {
    expect(decodeLink(other, code)).toEqual(otherVersion);
    expect(decodeLink(guide, encodeLink(other, { answers: safe, at }))).toEqual(otherVersion);
  });

  it('another format', () => {
    const number = [...code].reduce((sum, sign) => sum * 36n + BigInt(Number.parseInt(sign, 36)), 0n);
    for (const later of [1n, 2n, 98n]) expect(decodeLink(guide, (number + later).toString(36))).toEqual(otherVersion);
    for (const never of [-1n, 99n, 1_000n]) expect(decodeLink(guide, (number + never).toString(36))).toEqual(damaged);
  });
});
