import { describe, expect, it } from 'vitest';
import { places } from '#data';
import { suggestedPlace } from '../../src/numbers/place.ts';

describe('the place the device suggests', () => {
  it.each([
    [['en-US'], 'us'],
    [['en-GB', 'en'], 'uk-gb'],
    [['en-NZ'], 'nz'],
    [['de-AT', 'de'], 'eu'],
    [['en-IE'], 'ie'],
    [['hi-Latn-IN'], 'in'],
  ])('comes from the region in %j', (languages, place) => {
    expect(suggestedPlace(places, languages)).toBe(place);
  });

  it.each([[['en']], [['fr']], [[]], [['not a tag', '']]])('is none where %j names no region', (languages) => {
    expect(suggestedPlace(places, languages)).toBeNull();
  });

  it('is none where the first region has no numbers here, even if a later tag names one that has', () => {
    expect(suggestedPlace(places, ['en-ZA', 'en-GB'])).toBeNull();
  });

  it('passes over a tag that is none, to the first that names a region', () => {
    expect(suggestedPlace(places, ['???', 'en', 'en-AU'])).toBe('au');
  });
});
