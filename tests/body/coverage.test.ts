import { describe, expect, it } from 'vitest';
import { content, guide, pictured, stayOff } from '#data';
import type { Condition, Limit } from '#engine';
import { bands, middle, sides } from '../../src/body/shapes.ts';

const drawn = [...Object.keys(sides), ...Object.keys(middle)];
const zones = guide.zones.map(({ id }) => id);

describe('what is drawn', () => {
  it('is every zone and every place to stay off, each once, and nothing else', () => {
    expect(drawn.toSorted()).toEqual([...zones, ...stayOff.map(({ id }) => id)].toSorted());
  });

  it('has a name in words', () => {
    for (const id of zones) expect(content.zones[id as keyof typeof content.zones].name).not.toBe('');
    expect(Object.keys(content.stayOff)).toEqual(stayOff.map(({ id }) => id));
  });
});

describe('a place that can be tapped', () => {
  const { painArea } = pictured;

  it('is there for every option, and each is a place of its own', () => {
    expect(Object.keys(painArea)).toEqual(guide.items.painArea?.kind === 'multiple' && guide.items.painArea.options);
    expect(new Set(Object.values(painArea)).size).toBe(Object.keys(painArea).length);
  });

  it.each(Object.entries(painArea))('%s lights a zone that this answer ticks', (option, zone) => {
    const { tickedWhen } = guide.zones.find(({ id }) => id === zone) ?? {};
    expect(tickedWhen).toEqual({ kind: 'is', item: 'painArea', oneOf: [option] } satisfies Condition);
  });

  it('is high enough for a finger on the smallest drawing, and none overlaps another', () => {
    const perUnit = 100 / 108;
    const ordered = Object.values(painArea).map((zone) => bands[zone] ?? [0, 0]);
    for (const [top, bottom] of ordered) expect((bottom - top) * perUnit).toBeGreaterThanOrEqual(48);
    ordered.slice(1).forEach(([top], before) => expect(top).toBeGreaterThanOrEqual(ordered[before]?.[1] ?? Number.NaN));
  });
});

describe('a limit that closes a place', () => {
  const cells = guide.limits.flatMap(({ limits }) => Object.values<Limit>(limits));
  const naming = Object.entries(content.cautions).filter(([, text]) => /\b(legs?|calf|low back)\b/i.test(text)).map(([id]) => id);

  it('is known by six cautions', () => {
    expect(naming).toEqual(['no-legs', 'no-lower-leg', 'not-calf', 'avoid-veins', 'not-on-legs', 'low-back-only']);
  });

  it.each(naming)('%s goes with zones to avoid wherever it stands, and they are drawn', (caution) => {
    const carrying = cells.filter(({ cautions }) => cautions?.includes(caution));
    expect(carrying.length).toBeGreaterThan(0);
    for (const { avoid = [] } of carrying) {
      expect(avoid.length).toBeGreaterThan(0);
      expect(avoid.filter((zone) => sides[zone] === undefined)).toEqual([]);
    }
  });

  it('never closes a zone without one of these words', () => {
    for (const { avoid = [], cautions = [] } of cells)
      if (avoid.length > 0) expect(cautions.some((caution) => naming.includes(caution))).toBe(true);
  });
});

describe('a place where nobody is worked on', () => {
  it.each(stayOff.map((place) => [place.id, place] as const))('%s is named where the words tell of a zone beside it', (id, { beside }) => {
    const said = { spine: /bones of the spine/i, 'under-ribs': /under the lowest ribs/i, tailbone: /tailbone/i, 'sit-bones': /sit bone/i, 'inner-thighs': /inner thigh/i, 'knee-backs': /back of the knee/i }[id];
    expect(beside.some((zone) => said.test(content.zones[zone].off))).toBe(true);
  });
});
