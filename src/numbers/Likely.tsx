import type { ReactNode } from 'react';
import { useFlowContent } from '#content';
import { suggestedPlace } from './place.ts';

interface LikelyProps {
  /** The languages of the device; null while nothing is known of it. */
  readonly languages: readonly string[] | null;
  /** What is shown for a country, or for none. */
  readonly children: (place: string | null) => ReactNode;
}

/**
 * What depends on the country that the device suggests. A page that is drawn ahead holds it for every country, and the
 * early script shows the one for this device, so that nothing moves when the app takes the page over.
 */
export const Likely = ({ languages, children }: LikelyProps) => {
  const { places } = useFlowContent().facts;
  const known = languages !== null;
  const shown = known ? [suggestedPlace(places, languages)] : [...Object.keys(places).filter((place) => places[place].regions.length > 0), null];
  // Named alike before and after, so that what someone presses meanwhile stays.
  return shown.map((place) => (
    <div key={place ?? ''} {...(known || place === null ? { className: 'unlikely' } : { className: 'likely', 'data-regions': places[place].regions.join(' ') })}>
      {children(place)}
    </div>
  ));
};
