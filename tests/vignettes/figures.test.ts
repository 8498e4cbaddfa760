import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, type Judged } from '../../scripts/vignettes/figures.ts';
import { isDangerous, reportOf } from '../../scripts/vignettes/report.ts';
import { shareOf } from '../../scripts/vignettes/share.ts';
import { summaryOf } from '../../scripts/vignettes/summary.ts';

const levels = ['run', 'today', 'book', 'rest'];
const judged = (id: string, expected: string, level: string | null, more: Partial<Judged> = {}): Judged => ({
  id, expected, accepted: [expected], never: [], published: false, got: { level, shown: [] }, ...more,
});

describe('the interval of a share', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [1, 1, 0.2065, 1],
    [57, 100, 0.4721, 0.6627],
  ])('of %i in %i is Wilson\'s', (count, total, low, high) => {
    const share = shareOf(count, total);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  it('of nothing is everything', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, total: 0, low: 0, high: 1 });
  });

  it('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (total, some) => {
        const count = some % (total + 1);
        const { low, high } = shareOf(count, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / total);
        expect(high).toBeGreaterThanOrEqual(count / total);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the figures', () => {
  const cases = [
    judged('right', 'run', 'run', { published: true }),
    judged('low', 'run', 'today', { accepted: ['run', 'today'] }),
    judged('missed', 'run', 'book'),
    judged('high', 'rest', 'book'),
    judged('open', 'book', null),
  ];
  const figures = figuresOf(cases, levels);

  it('count each case once: as expected, too low or too high', () => {
    for (const { cases: number, exact, under, over } of [...figures.rows, figures.all, figures.published]) {
      expect(exact.count + under.count + over.count).toBe(number);
    }
    expect(figures.all).toMatchObject({ exact: { count: 1 }, under: { count: 3 }, over: { count: 1 }, accepted: { count: 2 } });
    expect(figures.published.cases).toBe(1);
  });

  it('count a case that is still open as too low and as not accepted', () => {
    expect(figures.rows[2]).toMatchObject({ level: 'book', under: { count: 1 }, accepted: { count: 0 } });
  });

  it('tell which emergencies were told as such, today, or not', () => {
    expect(figures.emergencies).toMatchObject({ count: 1, total: 3 });
    expect(figures.emergenciesToday).toMatchObject({ count: 2, total: 3 });
    expect(figures.missed.map(({ id }) => id)).toEqual(['missed']);
  });

  it('call safe what is at most one level too low', () => {
    expect(figures.safe).toMatchObject({ count: 3, total: 5 });
  });

  it('name what was shown and is forbidden', () => {
    const bad = figuresOf([judged('stones', 'rest', 'rest', { never: ['stone', 'ball'], got: { level: 'rest', shown: ['hand', 'stone'] } })], levels);
    expect(bad.violations).toEqual([{ id: 'stones', shown: ['stone'] }]);
    expect(isDangerous(bad)).toBe(true);
    expect(reportOf(bad).join('\n')).toContain('stones was shown stone');
  });

  it('are dangerous with a missed emergency, and not with a case that is merely too low', () => {
    expect(isDangerous(figures)).toBe(true);
    expect(isDangerous(figuresOf(cases.filter(({ id }) => id !== 'missed'), levels))).toBe(false);
  });

  it('are printed with every other level than expected, and with their limit', () => {
    const lines = reportOf(figures);
    expect(lines).toContain('can be defended  low: expected run, got today');
    expect(lines).toContain('NOT ACCEPTED     open: expected book, got no level');
    expect(lines).toContain('EMERGENCY MISSED: missed');
    expect(lines.at(-1)).toContain('not how people answer');
  });

  it('fit into a file', () => {
    const summary = summaryOf(figures);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summary).toMatchObject({ cases: 5, published: 1, emergencies: 3, emergenciesCaught: { count: 1 }, violations: 0 });
    expect(summary.others.every(({ link, cite }) => link.startsWith('https://') && cite !== '')).toBe(true);
  });
});
