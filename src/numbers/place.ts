import type { ById, PlaceFacts } from '#content';

const regionOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
};

/**
 * The place that holds the region of the device's first language tag that names one, such as GB in en-GB. Null where no
 * tag names a region or no place holds it: a language alone never stands for a country.
 */
export const suggestedPlace = (places: ById<PlaceFacts>, languages: readonly string[]): string | null => {
  const region = languages.map(regionOf).find((each) => each !== undefined);
  if (region === undefined) return null;
  return Object.keys(places).find((id) => places[id]?.regions.includes(region)) ?? null;
};
