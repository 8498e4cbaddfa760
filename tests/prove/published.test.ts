import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeProof } from '#codec';
import { content, invariants, promises } from '#data';

const published = decodeProof(readFileSync('public/proof.json', 'utf8'));

/** That it is of these very rules is checked by `npm run prove -- --check`. */
describe('the published proof', () => {
  it('is one that the page can read', () => expect(published).not.toBeNull());

  it('has every promise proven, and no emergency missed among the cases', () => {
    expect(published?.table.filter(({ verdict }) => verdict !== 'proven')).toEqual([]);
    expect(published?.cases.emergenciesToday).toMatchObject({ count: published?.cases.emergenciesToday.total });
    expect(published?.cases.violations).toBe(0);
  });

  it('the page tells each of its promises once, in lay words, and no other', () => {
    const told = Object.values(promises).flat();
    expect(told.toSorted()).toEqual(published?.table.map(({ id }) => id).toSorted());
    expect(Object.keys(content.promises).toSorted()).toEqual(told.toSorted());
  });

  it('holds every promise of the data', () => {
    expect(published?.table.map(({ id }) => id)).toEqual(expect.arrayContaining(invariants.map(({ id }) => id)));
  });
});
