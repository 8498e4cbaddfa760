import { useContent } from '#content';

/** Places by name; one that is worked on in one way alone says so wherever it stands. */
export const useZones = (): ((zones: readonly string[]) => string) => {
  const { words, screens } = useContent();
  const { list, therapist } = screens.handover;
  return (zones) =>
    zones
      .map((id) => {
        const { name, only } = words.zones[id];
        return only === undefined ? name : therapist.beside(name, only);
      })
      .reduce(list);
};
