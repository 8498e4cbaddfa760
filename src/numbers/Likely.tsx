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
  if (languages !== null) {
    const place = suggestedPlace(places, languages);
    return <>{children(place)}</>;
  }
  return (
    <>
      {Object.entries(places)
        .filter(([, { regions }]) => regions.length > 0)
        .map(([place, { regions }]) => (
          <div key={place} className="likely" data-regions={regions.join(' ')}>
            {children(place)}
          </div>
        ))}
      <div className="unlikely">{children(null)}</div>
    </>
  );
};
