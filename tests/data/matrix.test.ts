import { describe, expect, it } from 'vitest';
import { guide } from '#data';
import { evaluate, read } from '../../src/engine/reading.ts';
import { type ClinicalAnswers, person } from '../support/clinical.ts';
import { columns, limitOf, rows } from '../support/matrix.ts';

describe('the eligibility matrix', () => {
  it('has exactly the rows of the brief, in their order', () => {
    expect(guide.limits.map(({ id }) => id)).toEqual(rows.map(({ flag }) => flag));
  });

  it.each(rows)('$flag does to every modality what the brief says', ({ flag, cells }) => {
    expect(cells).toHaveLength(columns.length);
    const found = guide.limits.find(({ id }) => id === flag)?.limits;
    const expected = Object.fromEntries(columns.map((column, place) => [column, limitOf(flag, cells[place] ?? '')]));
    expect(found).toEqual(expected);
  });
});

/** The brief's table 4.6: which zone belongs to which technique, and what closes the calf to all. */
const zoneTable: { readonly [zone: string]: readonly string[] } = {
  'low-back': ['swedish', 'myofascial', 'deep-tissue', 'hot-stone'],
  buttock: ['swedish', 'myofascial', 'trigger-point', 'deep-tissue', 'hot-stone'],
  piriformis: ['myofascial', 'trigger-point', 'self-ball'],
  hamstring: ['swedish', 'myofascial'],
  calf: ['swedish'],
};
const closing: readonly ClinicalAnswers[] = [
  { massageChecks: ['past-clot'] }, { massageChecks: ['varicose'] }, { massageChecks: ['poor-circulation'] },
  { pregnancy: 'yes' }, { pregnancy: 'maybe' }, { pregnancy: 'recent-birth' }, { healthFlags: ['blood-thinner'] },
];

describe('the zones', () => {
  it.each(Object.entries(zoneTable))('%s belongs to the techniques of the brief', (zone, wanted) => {
    const techniques = columns.filter((id) => !['heat', 'ice'].includes(id));
    expect(techniques.filter((id) => guide.modalities[id]?.zones.includes(zone))).toEqual(wanted.toSorted((a, b) => columns.indexOf(a) - columns.indexOf(b)));
  });

  const closed = (answers: ClinicalAnswers, id: string) => {
    const when = guide.zones.find((zone) => zone.id === id)?.closedWhen;
    return when !== undefined && evaluate(when, read(guide, person(answers))) === 'holds';
  };

  it.each(closing)('%j closes the calf, and nothing else', (answers) => {
    expect(guide.zones.map(({ id }) => id).filter((id) => closed(answers, id))).toEqual(['calf']);
  });

  it('a person who is well has no closed zone', () => {
    expect(guide.zones.filter(({ id }) => closed({}, id))).toEqual([]);
  });
});
