import type { Facts } from '#content';
import type { Allowed } from '#engine';

/** A technique as far as the drawing goes: the one of a plan, or a modality as such. */
export type Worked = Pick<Allowed, 'id' | 'zones'> & { readonly pressure?: string | null };

/** Zones that these flags close to a technique. */
export const closedZones = (facts: Facts, { id }: Worked, flags: readonly string[]): string[] => {
  const avoided = facts.guide.limits.filter((row) => flags.includes(row.id)).flatMap(({ limits }) => limits[id]?.avoid ?? []);
  return facts.guide.zones.map((zone) => zone.id).filter((zone) => avoided.includes(zone));
};

/** Places beside the zones of a technique where nobody is worked on, with what carries that. */
export const offBeside = (facts: Facts, { zones, pressure }: Worked): Facts['stayOff'][number][] =>
  facts.stayOff.filter(
    ({ beside, pressures }) =>
      beside.some((zone) => zones.includes(zone)) && (pressures === undefined || (pressure != null && pressures.includes(pressure))),
  );
