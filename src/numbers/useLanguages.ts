import { useSyncExternalStore } from 'react';

const never = () => () => {};
// As one text: some browsers make the list anew each time it is asked for.
const spoken = (): string | null => navigator.languages.join(' ');

/** The languages of the device; null in a page that is drawn ahead, until the app has taken it over. */
export const useLanguages = (given?: readonly string[]): readonly string[] | null => {
  const own = useSyncExternalStore(never, spoken, () => null);
  return given ?? own?.split(' ').filter(Boolean) ?? null;
};
